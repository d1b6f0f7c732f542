assert sorted(order.tolist()) == list(range(784)), order
assert shuffle(digit).shape == digit.shape, shuffle(digit).shape
assert (shuffle(digit) != digit).any(), 'nothing was moved'
assert abs(shuffle(digit).sum().item() - digit.sum().item()) < 1e-2, 'ink was lost'
