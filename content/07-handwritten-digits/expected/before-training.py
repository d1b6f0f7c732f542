assert tuple(untrained.shape) == (10, 784), untrained.shape
assert abs(untrained.mean() - 0.5) < 0.1 and untrained.std(dim=0).mean() < 0.1, untrained.std(dim=0).mean()
