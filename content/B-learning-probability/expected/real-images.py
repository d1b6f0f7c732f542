drawn = real_images(4000)
assert drawn.shape == (4000, 9), drawn.shape
assert 0 <= drawn.min() and drawn.max() <= 1, drawn.max()
