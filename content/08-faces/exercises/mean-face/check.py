import numpy as _numpy

def _images(*values):
    return {f'{i}.jpg': _numpy.full((4, 3, 3), value, dtype='uint8') for i, value in enumerate(values)}

_seen = _numpy.asarray(mean_face(_images(200, 100), 2))
assert _seen.shape == (4, 3, 3), say('shape', got=_seen.shape, want=(4, 3, 3))
assert abs(float(_seen[0, 0, 0]) - 150) < 0.01, say('overflow', got=round(float(_seen[0, 0, 0]), 2))
_values = [10, 20, 60, 250, 250]
for _count in (1, 3, 4):
    _seen = float(_numpy.asarray(mean_face(_images(*_values), _count))[1, 2, 0])
    _want = sum(_values[:_count]) / _count
    assert abs(_seen - _want) < 0.01, \
        say('count', count=_count, last=_count - 1, got=round(_seen, 2), want=round(_want, 2))
