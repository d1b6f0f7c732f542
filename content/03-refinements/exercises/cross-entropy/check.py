cases = [
    ([0.9], [1.0]),
    ([0.2], [0.0]),
    ([0.9, 0.2], [1.0, 0.0]),
    ([0.1, 0.1, 0.6, 0.01], [0.0, 0.0, 1.0, 1.0]),
    ([0.25, 0.5], [0.25, 0.5]),
]
for given, wished in cases:
    answers, targets = torch.tensor(given), torch.tensor(wished)
    got = cross_entropy(answers, targets)
    kind = type(got).__name__
    assert isinstance(got, torch.Tensor) and got.numel() == 1, say('number', kind=kind)
    want = nn.BCELoss()(answers, targets).item()
    found = dict(answers=given, targets=wished, got=round(got.item(), 4), want=round(want, 4))
    close = lambda a, b: abs(a - b) < 1e-4
    assert not close(got.item(), -want), say('sign', **found)
    if len(given) > 1:
        assert not close(got.item(), want * len(given)), say('mean', **found)
    assert close(got.item(), want), say('value', **found)
