for factor, want in [(8, 3), (4, 2), (2, 1), (1, 0)]:
    got = exponent(64, 0.002, 128, 0.002 * factor)
    assert isinstance(got, (int, float)), say('kind', kind=type(got).__name__)
    assert abs(got - want) < 0.001, say('two', factor=factor, want=want, got=round(got, 3))
for small, large, want in [(10, 1000, 3), (100, 300, 2.5), (512, 8, 2)]:
    before, after = 1e-9 * small**want, 1e-9 * large**want
    got = exponent(small, before, large, after)
    assert abs(got - want) < 0.001, say(
        'other', small=small, large=large, before=f'{before:.3g}', after=f'{after:.3g}',
        want=want, got=round(got, 3))
