import math

def throw(t):
    return 20 * t - 5 * t**2

def valley(t):
    return torch.exp(t) - 2 * t

cases = [
    ('20t - 5t²', throw, 0.5, 2.0, 2.0),
    ('exp(t) - 2t', valley, 0.0, 1.0, math.log(2)),
    ('sin(t)', torch.sin, 1.0, 1.0 + math.cos(1.0) / math.sin(1.0), math.pi / 2),
]
got = flat_place(throw, 0.5, 0)
assert isinstance(got, float), say('kind', kind=type(got).__name__)
assert got == 0.5, say('none', want=0.5, got=got)
for name, f, start, one, many in cases:
    got = flat_place(f, start, 1)
    assert isinstance(got, float), say('kind', kind=type(got).__name__)
    assert abs(got - one) < 1e-3, say('one', name=name, start=start, want=round(one, 4), got=round(got, 4))
    got = flat_place(f, start, 6)
    assert abs(got - many) < 1e-3, say(
        'many', name=name, start=start, rounds=6, want=round(many, 4), got=round(got, 4))
