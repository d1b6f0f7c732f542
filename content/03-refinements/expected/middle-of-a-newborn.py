assert (before > 0).all() and before.mean().item() > 0.3, before.mean()
assert abs(after.mean().item()) < 1e-4, after.mean()
assert 0.95 < after.std().item() < 1.05, after.std()
assert 50 < (after > 0).sum().item() < 150, after
