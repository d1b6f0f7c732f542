assert hasty > 0 and patient > 0, (hasty, patient)
assert tuple(big.shape) == (1000, 1000), big.shape
