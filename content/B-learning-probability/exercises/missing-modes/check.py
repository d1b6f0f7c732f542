for picks in [[0], [1, 2], [0, 1, 2], [0] * 30 + [2], [1] * 10 + [0]]:
    got = missing_modes(patterns[picks])
    assert isinstance(got, list), say('type', got=type(got).__name__)
    often = [i for i in range(3) if picks.count(i) / len(picks) >= 0.05]
    want = [name for i, name in enumerate(names) if i not in often]
    assert got == want, say('names', made=[names[i] for i in often], want=want, got=got)
