import math

far = torch.arange(300.0).reshape(300, 1) * torch.tensor([[3.0, 4.0]])
cases = [
    torch.tensor([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]]),
    torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [-1.0, 0.0, 2.0], [0.5, 0.5, 0.5]]),
    far,
]
for points in cases:
    got = distances(points)
    assert isinstance(got, torch.Tensor), say('kind', kind=type(got).__name__)
    n = len(points)
    assert tuple(got.shape) == (n, n), say('shape', points=n, want=(n, n), got=tuple(got.shape))
    for i, j in [(0, 1), (1, 0), (2, 2), (0, n - 1), (n - 1, n // 2)]:
        a, b = points[i].tolist(), points[j].tolist()
        want = math.sqrt(sum((p - q)**2 for p, q in zip(a, b)))
        assert abs(got[i, j].item() - want) < 0.01, say(
            'values', one=a, other=b, want=round(want, 4), got=round(got[i, j].item(), 4))
