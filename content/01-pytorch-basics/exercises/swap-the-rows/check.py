def product(name, left, table):
    assert isinstance(left, torch.Tensor), say('kind', name=name, kind=type(left).__name__)
    problem = None
    try:
        made = left @ table
    except RuntimeError as error:
        problem = str(error)
    assert problem is None, say('fits', name=name, shape=tuple(left.shape), error=problem)
    return made

tables = [
    torch.tensor([[4.0, 1.0, 0.0], [2.0, 5.0, 1.0]]),
    torch.tensor([[1.0, -3.0], [0.5, 7.0]]),
]
for table in tables:
    want = torch.stack([table[1], table[0]])
    got = product('swap', swap, table)
    assert got.shape == want.shape and torch.allclose(got, want), say(
        'swap', got=got.tolist(), want=want.tolist())
    want = (table[0] + table[1]).reshape(1, -1)
    got = product('add', add, table)
    assert got.shape == want.shape, say('shape', got=tuple(got.shape), want=tuple(want.shape))
    assert torch.allclose(got, want), say('add', got=got.tolist(), want=want.tolist())
