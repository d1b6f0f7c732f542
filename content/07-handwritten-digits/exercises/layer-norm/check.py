import torch
import torch.nn as nn

def rounded(tensor):
    return [round(value, 3) for value in tensor.tolist()]

for given in [[1.0, 3.0], [0.0, 0.0, 6.0], [5.0, -2.0, 7.5, 1.0, -4.0], [10.0, 20.0, 30.0, 40.0]]:
    x = torch.tensor(given)
    y = normalise(x)
    assert isinstance(y, torch.Tensor), say('kind', kind=type(y).__name__)
    assert tuple(y.shape) == tuple(x.shape), say('shape', count=len(given), got=tuple(y.shape))
    mean = y.mean().item()
    assert abs(mean) < 1e-4, say('mean', given=given, got=round(mean, 4))
    square = (y**2).mean().item()
    assert abs(square - 1) < 1e-3, say('spread', given=given, got=round(square, 4))
    want = nn.LayerNorm(len(given))(x).detach()
    assert torch.allclose(y, want, atol=1e-3), say('different', given=given, want=rounded(want), got=rounded(y))
