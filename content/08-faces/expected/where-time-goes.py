assert list(times) == ['read a face', 'forward', 'backward', "Adam's step"], times
assert all(needed > 0 for needed in times.values()), times
assert 'guinea_pig' not in globals()
