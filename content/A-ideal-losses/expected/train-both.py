for name, ideal in [('MSE', 0.25), ('BCE', math.log(2))]:
    _, d, g = runs[name]
    assert len(d) == len(g) == steps, len(d)
    for losses in [d, g]:
        mean = sum(losses[-late:]) / late
        assert abs(mean - ideal) < 0.1 * ideal, (name, mean)
