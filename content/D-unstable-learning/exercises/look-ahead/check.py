def pair(answer):
    good = isinstance(answer, (tuple, list)) and len(answer) == 2
    assert good, say('kind', got=answer)
    return float(answer[0]), float(answer[1])

for lr in [0.1, 0.5]:
    place = (1.0, 0.0)
    for step in range(100):
        place = pair(look_ahead(*place, lr))
    got = (place[0]**2 + place[1]**2) ** 0.5
    assert got < 1, say('closer', steps=100, lr=lr, got=round(got, 4))
for x, y, lr in [(1.0, 0.0, 0.1), (0.5, -2.0, 0.1), (3.0, 1.0, 0.5)]:
    got = pair(look_ahead(x, y, lr))
    want = (x - lr * (y + lr * x), y + lr * (x - lr * y))
    near = all(abs(a - b) < 1e-6 for a, b in zip(got, want))
    assert near, say('step', x=x, y=y, lr=lr, want=[round(n, 4) for n in want],
                     got=[round(n, 4) for n in got])
