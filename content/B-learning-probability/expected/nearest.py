assert generated.min().item() > 0.001, generated.min()
assert fresh.min().item() > 0.0 and fresh.mean().item() < 0.2, fresh.mean()
