assert tuple(real.shape) == (500, 784), real.shape
assert real.std(dim=0).mean() > 0.1, real.std(dim=0).mean()
