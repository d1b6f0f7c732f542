assert outputs.shape == (10, 1), outputs.shape
assert 0 < outputs[0].min() and outputs[0].max() < 1, outputs
