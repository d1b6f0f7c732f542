assert by_numpy.shape == (n, n), by_numpy.shape
assert numpy.allclose(by_loops, by_numpy)
assert numpy_took > 0, numpy_took
