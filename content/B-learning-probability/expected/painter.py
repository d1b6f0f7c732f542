off = (painted.mean(dim=0) - average).abs().max().item()
assert off < 0.12, off
assert painted.std(dim=0).max().item() < 0.1, painted.std(dim=0)
