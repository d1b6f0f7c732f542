"""Finds what a cell has answered once more, as long as the session has it anyway."""
import sys
import weakref

_MOST = 200
_known = {}


def remember(cell, run, value):
    """Notes a tensor that was calculated; nothing is kept alive by it."""
    torch = sys.modules.get('torch')
    if torch is None or not isinstance(value, torch.Tensor) or value.grad_fn is None:
        return
    key = (cell, run)
    while len(_known) >= _MOST:
        _known.pop(next(iter(_known)), None)
    _known[key] = (weakref.ref(value, lambda gone: _known.pop(key, None)), value._h.version())


def find(cell, run):
    """The tensor that this run of the cell has answered; None when it has gone or was changed in place since."""
    reference, version = _known.get((cell, run), (lambda: None, 0))
    tensor = reference()
    return tensor if tensor is not None and tensor._h.version() == version else None
