assert abs(after - math.log(2)) < 0.01, after
assert 0.4 < replies.min().item() and replies.max().item() < 0.6, (replies.min(), replies.max())
