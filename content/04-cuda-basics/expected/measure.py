assert sizes[-1] == largest and sizes[0] == 2, sizes
assert timings.shape == (len(sizes), len(ways)), timings.shape
assert (timings['numpy'] > 0).all() and (timings['CPU tensor'] > 0).all()
assert timings['plain Python'].notna().sum() == 6, timings['plain Python']
