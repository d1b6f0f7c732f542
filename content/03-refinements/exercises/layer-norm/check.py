for values in [[2.0, 4.0, 6.0, 8.0], [-1.0, 0.0, 5.0], [0.001, 0.002], [10.0, -10.0, 10.0, -10.0, 3.0]]:
    x = torch.tensor(values)
    got = normalise(x)
    shape = tuple(got.shape) if isinstance(got, torch.Tensor) else type(got).__name__
    assert shape == (len(values),), say('shape', got=shape, want=(len(values),))
    mean = got.mean().item()
    assert abs(mean) < 1e-3, say('mean', values=values, got=round(mean, 4))
    want = torch.nn.functional.layer_norm(x, (len(values),))
    far = (got - want).abs().max().item()
    assert far < 1e-3, say(
        'spread', values=values, got=[round(n, 3) for n in got.tolist()], want=[round(n, 3) for n in want.tolist()])

same = [5.0, 5.0, 5.0]
got = normalise(torch.tensor(same)).tolist()
assert got == [0.0, 0.0, 0.0], say('epsilon', values=same, got=got)
