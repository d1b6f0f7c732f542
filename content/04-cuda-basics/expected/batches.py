assert list(images_per_second) == [f'batch of {size}' for size in [1, 10, 100, 1000]], images_per_second
assert all(rate > 0 for rate in images_per_second.values()), images_per_second
