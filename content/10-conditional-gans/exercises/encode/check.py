import torch

for given, classes in [
        ([2, 0, 1], 3), ([7], 10), ([3, 3, 9, 0], 10), ([0, 1], 2)]:
    got = encode(torch.tensor(given), classes)
    assert isinstance(got, torch.Tensor), say(
        'kind', got=type(got).__name__)
    want = (len(given), classes)
    assert tuple(got.shape) == want, say(
        'shape', count=len(given), classes=classes,
        got=tuple(got.shape), want=want)
    assert got.dtype == torch.float32, say('dtype', got=got.dtype)
    for row, label in enumerate(given):
        right = [float(i == label) for i in range(classes)]
        assert got[row].tolist() == right, say(
            'values', label=label, classes=classes,
            got=got[row].tolist(), want=right)
