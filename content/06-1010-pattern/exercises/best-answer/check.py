def average_loss(share, y):
    return share * (1 - y)**2 + (1 - share) * y**2

def number(value):
    try:
        return float(value)
    except TypeError:
        return None

for share in [0.5, 0.75, 0.1, 1.0, 0.0, 0.62]:
    got = best_answer(share)
    y = number(got)
    grid = [i / 1000 for i in range(1001)]
    better = min(grid, key=lambda candidate: average_loss(share, candidate))
    assert y is not None and abs(y - better) < 0.001, say('answer', share=share, got=got, better=better)
    got = its_loss(share)
    loss = number(got)
    assert loss is not None and abs(loss - average_loss(share, better)) < 1e-4, say('loss', share=share, got=got)
