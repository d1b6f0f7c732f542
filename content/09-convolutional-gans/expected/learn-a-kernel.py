error = (pupil.weight.data.reshape(3, 3) - upright).abs().max().item()
assert error < 0.1, error
