import torch

for wanted in [[1, 0, 1, 0], [1, 1, 0, 0], [0, 1, 1, 0, 1, 0, 0], [1]]:
    draws = [noisy(list(wanted)) for _ in range(100)]
    for draw in draws:
        assert isinstance(draw, torch.Tensor), say('kind', kind=type(draw).__name__)
        assert tuple(draw.shape) == (len(wanted),), say('length', wanted=wanted, want=len(wanted), got=tuple(draw.shape))
        for position, bit in enumerate(wanted):
            value = draw[position].item()
            if bit == 1:
                assert 0.7999 <= value <= 1.0001, say('high', wanted=wanted, position=position, got=round(value, 3))
            else:
                assert -0.0001 <= value <= 0.2001, say('low', wanted=wanted, position=position, got=round(value, 3))
    assert not torch.equal(draws[0], draws[1]), say('same', wanted=wanted)
