assert (real.std(dim=0) - 0.2 / 12**0.5).abs().max() < 0.005, real.std(dim=0)
assert made.std(dim=0).max() < 1e-6, made.std(dim=0)
