for lr, factor in [(1.0, 1.9), (0.1, 2), (0.1, 6), (0.5, 100), (0.01, 1.5)]:
    got = steps_until(lr, factor)
    assert isinstance(got, int), say('kind', got=got)
    grown = (1 + lr**2) ** (got / 2)
    assert grown >= factor, say('early', lr=lr, got=got, grown=round(grown, 4), factor=factor)
    less = (1 + lr**2) ** ((got - 1) / 2)
    assert less < factor, say('late', lr=lr, got=got, factor=factor, fewer=got - 1)
