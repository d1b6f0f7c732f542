def expected(xs, ys, rounds):
    slope = start = 0.0
    for number in range(rounds):
        errors = [slope * x + start - y for x, y in zip(xs, ys)]
        down = 2 * sum(e * x for e, x in zip(errors, xs)) / len(xs)
        level = 2 * sum(errors) / len(xs)
        slope, start = slope - 0.2 * down, start - 0.2 * level
    return slope, start

cases = [([0.0, 1.0, 2.0], [1.0, 3.0, 5.0]),
         ([-1.0, 0.5, 1.0, 1.5], [2.0, 0.0, -1.0, 0.5])]
for rounds in [1, 2, 3, 200]:
    for xs, ys in cases:
        problem = None
        try:
            got = fit(torch.tensor(xs), torch.tensor(ys), rounds)
        except Exception as error:
            got = ()
            problem = type(error).__name__ + ': ' + str(error)
        assert problem is None, say('broke', rounds=rounds, error=problem)
        assert isinstance(got, tuple) and len(got) == 2 and all(
            isinstance(number, float) for number in got), say('kind', got=got)
        want = expected(xs, ys, rounds)
        near = all(abs(a - b) < 1e-3 for a, b in zip(got, want))
        shown = dict(want=[round(n, 4) for n in want], got=[round(n, 4) for n in got])
        if rounds == 1:
            assert near, say('first', **shown)
        else:
            assert near, say('later', rounds=rounds, **shown)
