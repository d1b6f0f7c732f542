assert plt.get_fignums() == [], plt.get_fignums()
assert len(timings['numpy']) == len(sizes) >= 8, sizes
