label, image, target = digits[3]
assert len(digits) >= 1000 and tuple(image.shape) == (784,), (len(digits), image.shape)
assert 0 <= image.min() and 0.5 < image.max() <= 1, (image.min(), image.max())
