assert abs(D(real_pattern()).item() - 0.5) < 0.15, D(real_pattern())
assert abs(D(G(seed)).item() - 0.5) < 0.15, D(G(seed))
