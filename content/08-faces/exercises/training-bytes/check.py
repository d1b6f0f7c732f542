import torch.nn as _nn

_seen = training_bytes(_nn.Linear(3, 2))
assert isinstance(_seen, (int, float)), say('number', got=_seen)
assert _seen != 32, say('weights', got=_seen)
for _what, _network, _want in [
    ('nn.Linear(3, 2)', _nn.Linear(3, 2), 128),
    ('nn.LayerNorm(100)', _nn.LayerNorm(100), 3200),
    ('two layers', _nn.Sequential(_nn.Linear(5, 4), _nn.Sigmoid(), _nn.Linear(4, 1)), 464),
]:
    _seen = training_bytes(_network)
    assert _seen == _want, say('value', what=_what, got=_seen, want=_want)
_seen = training_bytes(_nn.Linear(3, 2).double())
assert _seen == 256, say('double', got=_seen, want=256)
