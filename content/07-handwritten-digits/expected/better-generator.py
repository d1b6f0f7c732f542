assert tuple(untrained.shape) == (10, 784), untrained.shape
assert sum(p.numel() for p in G.parameters()) == 178184, sum(p.numel() for p in G.parameters())
assert isinstance(D.loss_function, nn.BCELoss) and isinstance(G.optimizer, torch.optim.Adam)
