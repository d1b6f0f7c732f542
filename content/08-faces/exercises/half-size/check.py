import torch as _torch

_seen = half(_torch.rand(4, 6, 3))
assert isinstance(_seen, _torch.Tensor), say('type', kind=type(_seen).__name__)
for _rows, _columns in [(4, 6), (2, 2), (218, 178)]:
    _seen = half(_torch.rand(_rows, _columns, 3))
    _want = [_rows // 2, _columns // 2, 3]
    assert list(_seen.shape) == _want, \
        say('shape', given=[_rows, _columns, 3], got=list(_seen.shape), want=_want)
_image = _torch.zeros(4, 4, 3)
_image[0, 0], _image[0, 1], _image[1, 0], _image[1, 1] = 0.1, 0.3, 0.5, 0.7
_seen = half(_image)[0, 0, 0].item()
assert abs(_seen - 0.4) < 1e-4, say('block', got=round(_seen, 4))
_image[:, :] = _torch.tensor([0.2, 0.4, 0.9])
_seen = [round(value, 3) for value in half(_image)[0, 0].tolist()]
assert _seen == [0.2, 0.4, 0.9], say('colours', got=_seen, want=[0.2, 0.4, 0.9])
