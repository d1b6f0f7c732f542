with torch.no_grad():
    show(G(random_seeds(8)))
