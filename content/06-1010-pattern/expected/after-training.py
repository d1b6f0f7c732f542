assert (before - 0.5).abs().max() < 0.3, before
assert (G(seed)[[0, 2]] > 0.8).all() and (G(seed)[[1, 3]] < 0.2).all(), G(seed)
