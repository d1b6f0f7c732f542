assert frame.head().shape == (5, 785), frame.head().shape
assert set(frame[0].unique()) == set(range(10)), frame[0].unique()
