for at in [3.0, 1.0, 0.5, -2.0]:
    x = torch.tensor(at, requires_grad=True)
    got = area_of(x)
    assert isinstance(got, torch.Tensor), say('kind', at=at, kind=type(got).__name__)
    width, height = 2 * at + 1, at**3
    assert abs(got.item() - width * height) < 1e-3, say(
        'value', at=at, width=width, height=height, want=width * height, got=round(got.item(), 4))
    assert got.requires_grad, say('graph', got=got)
    got.backward()
    found = slope_at(at)
    assert isinstance(found, (int, float)) and abs(found - x.grad.item()) < 1e-3, say(
        'slope', at=at, want=round(x.grad.item(), 4), got=found)
