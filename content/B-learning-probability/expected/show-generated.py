assert G(random_seeds(5)).shape == (5, 9)
