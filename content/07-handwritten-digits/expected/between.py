assert len(steps) == 10 and tuple(steps[0].shape) == (784,), len(steps)
whole = (steps[9] - steps[0]).abs().mean()
largest = max((steps[i + 1] - steps[i]).abs().mean() for i in range(9))
assert 0 < largest < 0.7 * whole, (largest, whole)
