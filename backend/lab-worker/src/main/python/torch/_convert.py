"""Other dtypes and devices, copies, Python lists."""
from . import _types
from ._host import call, host, items
from ._tensor import Tensor, wrap
from ._types import BY_LEGACY, dtype as dtype_class, number_of, use_device


def _cast(self, d):
    if self._h.dtype() == d._number:
        return self
    return wrap(call('to', self._h, d._number, False))


_TO = frozenset(('device', 'dtype', 'tensor', 'non_blocking', 'copy', 'memory_format'))


def to(self, *args, **kwargs):
    d, copy = None, False
    if kwargs:
        if not kwargs.keys() <= _TO:
            raise TypeError('to() got an unexpected keyword argument')
        use_device(kwargs.get('device'))
        d, copy, like = kwargs.get('dtype'), kwargs.get('copy', False), kwargs.get('tensor')
        d = d if like is None else like.dtype
    place, flags = 0, []
    for argument in args:
        if isinstance(argument, dtype_class):
            d = argument
        elif isinstance(argument, Tensor):
            d = argument.dtype
        elif argument is float or argument is int or argument is bool:
            d = _types.BY_NUMBER[number_of(argument)]
        elif place == 0 and (isinstance(argument, (str, _types.device)) or type(argument) is int):
            use_device(argument)
        elif place == 0 and isinstance(argument, (bool, float, complex)):
            # A number stands for the tensor that it would be.
            d = _types.bool if argument is True or argument is False else \
                _types.float64 if isinstance(argument, float) else _types.complex128
        elif place > 0 and (argument is True or argument is False):
            flags.append(argument)
        elif argument is not None:
            raise TypeError('to(): an argument has a type that does not fit')
        place += 1
    if len(flags) > 1:
        copy = flags[1]
    if d is not None and not isinstance(d, dtype_class):
        d = _types.BY_NUMBER[number_of(d)]
    if d is not None and self._h.dtype() != d._number:
        return wrap(call('to', self._h, d._number, copy))
    return self.clone() if copy else self


def _caster(name, d):
    def method(self, *, memory_format=None):
        return _cast(self, d)

    method.__name__ = method.__qualname__ = name
    return method


_CASTS = [_caster(name, d) for name, d in (
    ('float', _types.float32), ('double', _types.float64), ('half', _types.float16), ('int', _types.int32),
    ('long', _types.int64), ('short', _types.int16), ('char', _types.int8), ('byte', _types.uint8),
    ('bool', _types.bool), ('bfloat16', _types.bfloat16), ('cfloat', _types.complex64))]


def type_(self, dtype=None, non_blocking=False):
    if dtype is None:
        return 'torch.' + self.dtype._legacy
    if isinstance(dtype, str):
        name = dtype.replace('torch.', '').replace('cuda.', '')
        if name not in BY_LEGACY:
            raise ValueError(f'invalid type: {dtype!r}')
        return _cast(self, BY_LEGACY[name])
    if isinstance(dtype, dtype_class):
        return _cast(self, dtype)
    if not hasattr(dtype, 'dtype'):
        raise TypeError('dtype must be a type, str, or dtype object')
    return _cast(self, dtype.dtype)


type_.__name__ = 'type'


def type_as(self, other):
    return _cast(self, other.dtype)


def cpu(self, *, memory_format=None):
    return self


def cuda(self, device=None, non_blocking=False, memory_format=None):
    if device is None or isinstance(device, int):
        _types.no_gpu()
    else:
        _types.use_device(device)
    return self


def clone(input, *, memory_format=None):
    return wrap(call('clone', input._h))


def contiguous(self, *, memory_format=None):
    return self if self._h.contiguous() else wrap(call('contiguous', self._h))


def pin_memory(self, device=None):
    return self


def is_pinned(self):
    return False


def share_memory_(self):
    return self


def is_shared(self):
    return False


def tolist(self):
    flat = items(host.numbers(self._h))
    shape = tuple(self.shape)
    if not shape:
        return flat[0]
    for length in reversed(shape[1:]):
        if length == 0:
            flat = [[] for _ in range(self._outer(shape))]
            continue
        flat = [flat[i:i + length] for i in range(0, len(flat), length)]
    return flat


def set_(self, other):
    call('set_data', self._h, other._h)
    return self


def resize_(self, *sizes):
    sizes = sizes[0] if len(sizes) == 1 and not isinstance(sizes[0], int) else sizes
    flat = self.detach().reshape(-1)
    count = 1
    for size in sizes:
        count *= size
    if count > flat.numel():
        bigger = wrap(host.filled((count,), 0, self._h.dtype()))
        bigger[:flat.numel()] = flat
        flat = bigger
    return self.set_(flat[:count].reshape(*sizes))


def apply_(self, callable):
    """Puts callable(element) in the place of each element."""
    return _filled_by('apply_', self, [self], callable)


def map_(self, tensor, callable):
    return _filled_by('map_', self, [self, tensor.expand(self.shape)], callable)


def _filled_by(name, self, tensors, callable):
    if self.requires_grad:
        raise RuntimeError(f"Can't call {name}() on Variable that requires grad. Use var.detach().{name}() instead.")
    from ._creation import from_data
    values = [callable(*elements) for elements in zip(*(t.reshape(-1).tolist() for t in tensors))]
    return self.copy_(from_data(values, self.dtype).reshape(self.shape))


METHODS = (apply_, map_, *_CASTS, to, type_, type_as, cpu, cuda, clone, contiguous, pin_memory, is_pinned, share_memory_, is_shared,
           tolist, set_, resize_)
