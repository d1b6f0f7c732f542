assert to_real.min() > 0.5 > to_noise.max(), (to_real.min(), to_noise.max())
assert to_real.mean() - to_noise.mean() > 0.6, (to_real.mean(), to_noise.mean())
