assert tuple(both.shape) == (784,) and not torch.equal(both, apart), both.shape
assert torch.allclose(first, steps[0]) and torch.allclose(second, steps[9], atol=1e-5)
