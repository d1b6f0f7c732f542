def random_pattern():
    return torch.rand(4)

random_pattern()
