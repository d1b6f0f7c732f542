import torch


def whole(number):
    if isinstance(number, torch.Tensor) and number.numel() == 1:
        number = number.item()
    assert isinstance(number, int), say('number', kind=type(number).__name__)
    return number


cases = [
    ([1.9, 2.3, 4.1], [2.0, 6.0], 0.5, 1),
    ([1.9, 6.3, 5.9, 2.0], [2.0, 6.0], 0.5, 2),
    ([4.0, 4.1], [2.0, 6.0], 0.5, 0),
    ([0.0, 2.2, 3.9, 6.0], [2.0, 4.0, 6.0, 8.0], 0.25, 3),
    ([0.0, 2.2, 3.9, 6.0], [2.0, 4.0, 6.0, 8.0], 0.15, 2),
]
for eggs, kinds, reach, want in cases:
    got = whole(count_kinds(torch.tensor(eggs), kinds, reach))
    assert got == want, say('one', eggs=eggs, kinds=kinds, reach=reach, want=want, got=got)
column = torch.tensor([[1.9], [6.3], [5.9]])
got = whole(count_kinds(column, [2.0, 6.0], 0.5))
assert got == 2, say('column', shape=list(column.shape), want=2, got=got)
