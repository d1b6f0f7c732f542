means = made.mean(dim=0)
assert min(means[0], means[2]) > 0.55 and max(means[1], means[3]) < 0.35, means
