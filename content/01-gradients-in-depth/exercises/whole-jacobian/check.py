table = torch.tensor([[1.0, 2.0], [0.0, -1.0], [4.0, 0.5]])

def pair(x):
    return torch.stack([x[0] * x[1], x[0]**2])

def linear(x):
    return table @ x

def single(x):
    return (x**2).sum().reshape(1)

cases = [
    (pair, [2.0, 3.0], [[3.0, 2.0], [4.0, 0.0]]),
    (pair, [-1.0, 0.5], [[0.5, -1.0], [-2.0, 0.0]]),
    (linear, [7.0, 8.0], table.tolist()),
    (single, [1.0, 2.0, 3.0, 4.0], [[2.0, 4.0, 6.0, 8.0]]),
]
for f, at, want in cases:
    x = torch.tensor(at, requires_grad=True)
    want = torch.tensor(want)
    got = whole_jacobian(f, x)
    assert isinstance(got, torch.Tensor), say('kind', kind=type(got).__name__)
    assert got.shape == want.shape, say(
        'shape', outputs=len(want), inputs=len(at), got=tuple(got.shape), want=tuple(want.shape))
    got = got.detach().clone()
    assert torch.allclose(got, want), say('values', at=at, want=want.tolist(), got=got.tolist())
    second = whole_jacobian(f, x).detach()
    assert torch.allclose(second, want), say('again', want=want.tolist(), got=second.tolist())
