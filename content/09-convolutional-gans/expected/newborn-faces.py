assert tuple(newborn.shape) == (8, 3, 128, 128), newborn.shape
assert 0 <= newborn.min().item() and newborn.max().item() <= 1, newborn
assert (newborn[0] - newborn[1]).abs().max().item() > 0.01, 'all seeds draw the same'
