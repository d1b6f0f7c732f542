assert isinstance(array, numpy.ndarray) and array.shape == (10,), array
assert 0 < array.min() and array.max() < 1, array
