def after(x, y, rate, steps):
    got = play(x, y, rate, steps)
    assert isinstance(got, (tuple, list)) and len(got) == 2, say('pair', got=got)
    return float(got[0]), float(got[1])


for x, y, rate in [(1.0, 0.0, 0.1), (-0.5, 2.0, 0.1), (0.3, 0.4, 0.2)]:
    start = (x**2 + y**2)**0.5
    gx, gy = after(x, y, rate, 1)
    away = ((gx - (x - rate * y))**2 + (gy - (y + rate * x))**2)**0.5
    assert away <= 2 * rate**2 * start + 1e-9, say('leap', x=x, y=y, gx=round(gx, 3), gy=round(gy, 3))
    gx, gy = after(x, y, rate, 200)
    distance = (gx**2 + gy**2)**0.5
    assert distance < 0.5 * start, say('outside', steps=200, rate=rate, got=round(distance, 2), start=round(start, 2))
