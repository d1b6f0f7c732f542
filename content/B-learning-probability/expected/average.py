assert abs(average[0].item() - 0.7) < 1e-6 and abs(average[4].item() - 0.5) < 1e-6, average
assert (many.mean(dim=0) - average).abs().max().item() < 0.08, many.mean(dim=0)
