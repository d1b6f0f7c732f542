cases = [
    ([0.2, 0.8, -1.3], [1.0, 2.0, 3.0]),
    ([[2.6, -0.4], [7.9, 3.1]], [[0.5, -1.0], [2.0, 4.0]]),
    (4.7, -3.0),
]
for at, weights in cases:
    x = torch.tensor(at, requires_grad=True)
    weights = torch.tensor(weights)
    got = rounded(x)
    assert isinstance(got, torch.Tensor), say('kind', kind=type(got).__name__)
    want = torch.tensor(at).round()
    assert got.shape == want.shape and torch.allclose(got.detach(), want), say(
        'values', at=at, want=want.tolist(), got=got.tolist())
    assert torch.equal(x.detach(), torch.tensor(at)), say('changed', before=at, after=x.tolist())
    assert got.requires_grad, say('asleep')
    slopes, = torch.autograd.grad((weights * got).sum(), x)
    assert torch.allclose(slopes, weights), say('gradient', at=at, want=weights.tolist(), got=slopes.tolist())
