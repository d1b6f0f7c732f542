late = sum(D.losses[-100:]) / 100
assert 0.18 < late < 0.32, late
