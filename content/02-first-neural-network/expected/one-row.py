assert 0 <= label <= 9, label
assert pixels.shape == (784,), pixels.shape
assert 0 <= pixels.min() < pixels.max() <= 255, (pixels.min(), pixels.max())
