assert tuple(first.shape) == (10, 784), first.shape
assert first.mean() < untrained.mean() - 0.05, (first.mean(), untrained.mean())
