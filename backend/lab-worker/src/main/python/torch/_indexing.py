"""What stands between the brackets of x[…]."""
from . import _types
from ._host import call, host
from ._tensor import Tensor, number, wrap

_WRONG = ('only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices '
          '(got {})')


def getitem(self, index):
    expression = host.index()
    if type(index) is int:
        _at(self, expression, index)
    elif type(index) is tuple:
        for item in index:
            _add(expression, item)
    elif type(index) is list and _is_tuple(index):
        for item in index:
            _add(expression, item)
    else:
        _check_text(self, index)
        if self._h.dim() == 0 and not isinstance(index, (Tensor, bool)) and index is not None and index is not ...:
            _at(self, expression, index)
        _add(expression, index)
    return wrap(host.indexGet(self._h, expression))


def _at(self, expression, index):
    if self._h.dim() == 0:
        if isinstance(index, slice):
            raise IndexError('slice() cannot be applied to a 0-dim tensor.')
        raise IndexError('invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ '
                         'to convert a 0-dim tensor to a number')
    expression.at(index)


def _is_tuple(index):
    """A short list that holds slices, None or lists is read as a tuple, as numpy used to."""
    return len(index) < 32 and any(isinstance(item, (slice, list, tuple, Tensor)) or item is None or item is ...
                                   for item in index) \
        and not all(isinstance(item, Tensor) and item.dim() == 0 for item in index)


def _add(expression, item):
    if type(item) is int:
        expression.at(item)
    elif type(item) is slice:
        _slice(expression, item)
    elif item is None:
        expression.newAxis()
    elif item is ...:
        expression.ellipsis()
    elif isinstance(item, Tensor):
        _tensor(expression, item)
    elif isinstance(item, bool):
        expression.by(call('full', (), 1 if item else 0, _types.bool._number))
    elif isinstance(item, int):
        expression.at(int(item))
    elif isinstance(item, (list, tuple, range)) or type(item).__name__ == 'ndarray':
        _tensor(expression, _as_index(item))
    elif isinstance(item, str):
        raise TypeError("new(): invalid data type 'str'")
    elif hasattr(item, '__index__') and not isinstance(item, float):
        expression.at(item.__index__())
    elif isinstance(item, str):
        raise TypeError("new(): invalid data type 'str'")
    else:
        raise IndexError(_WRONG.format(type(item).__name__))


def _check_text(self, index):
    """A text is a sequence of texts, and such a sequence is read as a tuple."""
    if isinstance(index, str) and self._h.dim() < len(index) < 32:
        raise IndexError(f'too many indices for tensor of dimension {self._h.dim()}')


def _as_index(item):
    from ._creation import from_data
    if isinstance(item, (list, tuple)) and not item:
        return from_data([], _types.int64)
    made = from_data(item)
    if made.dtype.is_floating_point:
        raise IndexError('tensors used as indices must be long, byte or bool tensors')
    return made


def _tensor(expression, item):
    kind = item._h.dtype()
    if item._h.dim() == 0 and kind not in (0, 11):
        if item.dtype.is_floating_point:
            raise IndexError('tensors used as indices must be long, byte or bool tensors')
        expression.at(int(item.item()))
    else:
        if kind in (1, 2, 3):
            item = item.to(_types.int64)
        expression.by(item._h)


def _bound(value):
    if type(value) is int:
        return value
    if not hasattr(value, '__index__'):
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return int(value.__index__())


def _slice(expression, item):
    step = 1 if item.step is None else _bound(item.step)
    if step == 0:
        raise ValueError('slice step cannot be zero')
    if step < 0:
        raise ValueError('step must be greater than zero')
    open_ends = (item.stop is None) + 2 * (item.start is None)
    expression.slice(0 if item.start is None else _bound(item.start), 0 if item.stop is None else _bound(item.stop),
                     step, open_ends)


def setitem(self, index, value):
    expression = host.index()
    if type(index) is int:
        _at(self, expression, index)
    elif type(index) is tuple or type(index) is list and _is_tuple(index):
        for item in index:
            _add(expression, item)
    else:
        _check_text(self, index)
        if self._h.dim() == 0 and not isinstance(index, (Tensor, bool)) and index is not None and index is not ...:
            _at(self, expression, index)
        _add(expression, index)
    host.indexPut(self._h, expression, _value(self, value))


def _value(self, value):
    if isinstance(value, Tensor):
        return value._h
    plain = number(value)
    if plain is None or isinstance(plain, complex):
        kind = type(value).__name__
        kind = 'numpy.' + kind if kind == 'ndarray' else kind
        raise TypeError(f"can't assign a {kind} to a torch.{self.dtype._legacy}")
    if isinstance(plain, float):
        return host.number(plain, self._h.dtype())
    return call('full', (), int(plain), self._h.dtype())


Tensor.__getitem__ = getitem
Tensor.__setitem__ = setitem
