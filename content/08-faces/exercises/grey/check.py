import torch as _torch

_seen = grey(_torch.rand(4, 5, 3))
assert isinstance(_seen, _torch.Tensor), say('type', kind=type(_seen).__name__)
for _shape in [(4, 5), (1, 7), (6, 2)]:
    _seen = grey(_torch.rand(*_shape, 3))
    assert tuple(_seen.shape) == _shape, \
        say('shape', given=[*_shape, 3], got=list(_seen.shape), want=list(_shape))
_green = grey(_torch.tensor([[[0.0, 1.0, 0.0]]])).item()
assert abs(_green - 0.587) < 1e-4, say('green', got=round(_green, 4))
for _red, _green, _blue in [(0.2, 0.4, 0.6), (1.0, 1.0, 1.0), (0.0, 0.0, 1.0)]:
    _want = 0.299 * _red + 0.587 * _green + 0.114 * _blue
    _seen = grey(_torch.tensor([[[_red, _green, _blue]]])).item()
    assert abs(_seen - _want) < 1e-4, \
        say('values', pixel=(_red, _green, _blue), got=round(_seen, 4), want=round(_want, 4))
