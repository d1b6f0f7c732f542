"""Making tensors: of numbers, of one value, of ranges, like another."""
from . import _types
from ._arguments import complain, type_name
from ._host import call, host
from ._out import dtype_for, into
from ._tensor import Tensor, axis, number, run, wrap
from ._types import Size, defaults, dtype as dtype_class, number_of, use_device

_int, _float, _bool = int, float, bool


def finished(tensor, requires_grad):
    if requires_grad:
        if requires_grad is not True:
            raise TypeError(f'requires_grad must be bool, not {type(requires_grad).__name__}')
        tensor.requires_grad_(True)
    return tensor


def shape_of(size, function):
    """The lengths in f(2, 3), f((2, 3)) or f([2, 3])."""
    if len(size) == 1 and not isinstance(size[0], _int):
        only = size[0]
        if isinstance(only, (tuple, list)):
            size = only
        elif isinstance(only, Tensor) and only.dim() == 1:
            size = only.tolist()
    elif not size:
        raise TypeError(f'{function}() received an invalid combination of arguments - got (), but expected a size')
    lengths = []
    for place, length in enumerate(size):
        if type(length) is not _int:
            if isinstance(length, _bool) and place == 0 or isinstance(length, (_float, str)) or not hasattr(length, '__index__'):
                kind = 'ints' if function in ('rand', 'randn', 'randint', 'normal', 'new') else 'SymInts'
                raise TypeError(f"{function}(): argument 'size' must be tuple of {kind}, but found element of type "
                                f'{type_name(length)} at pos {place + 1}' if len(size) > 1 else
                                f"{function}(): argument 'size' (position 1) must be tuple of {kind}, not "
                                f'{type_name(length)}')
            length = length.__index__()
        lengths.append(length)
    for length in lengths:
        if length < 0:
            raise RuntimeError(f'Trying to create tensor with negative dimension {length}: {lengths}')
    return lengths


# From data

def _dimensions(data):
    """The lengths of nested lists, after the first elements."""
    shape = []
    while isinstance(data, (list, tuple)):
        shape.append(len(data))
        if not data:
            break
        data = data[0]
    return shape, data


def _flatten(data, shape, depth, out):
    if depth == len(shape):
        out.append(data)
        return
    if not isinstance(data, (list, tuple)):
        raise TypeError(f'not a sequence')
    if len(data) != shape[depth]:
        raise ValueError(f'expected sequence of length {shape[depth]} at dim {depth} (got {len(data)})')
    if depth == len(shape) - 1:
        out.extend(data)
    else:
        for part in data:
            _flatten(part, shape, depth + 1, out)


def _plain(value):
    """One element as a Python number."""
    if isinstance(value, (_int, _float, complex)):
        return value
    if isinstance(value, Tensor):
        if value.numel() != 1:
            raise ValueError('only one element tensors can be converted to Python scalars')
        return value.item()
    if isinstance(value, (list, tuple)):
        raise TypeError("'" + type(value).__name__ + "' where a number is needed")
    if isinstance(value, str):
        raise TypeError(f"new(): invalid data type 'str'")
    plain = number(value)
    if plain is None:
        if hasattr(value, '__float__'):
            return _float(value)
        raise RuntimeError(f'Could not infer dtype of {type(value).__name__}')
    return plain


def _infer(values):
    kind = 0
    for value in values:
        t = type(value)
        if t is _float:
            if kind < 2:
                kind = 2
        elif t is _bool:
            pass
        elif t is _int:
            if kind < 1:
                kind = 1
        else:
            plain = _plain(value)
            kind = max(kind, 3 if isinstance(plain, complex) else 2 if isinstance(plain, _float)
                       else 0 if isinstance(plain, _bool) else 1)
    return kind


def from_data(data, dtype=None):
    """A new tensor with the elements of numbers, nested sequences, arrays or tensors."""
    if isinstance(data, Tensor):
        copy = data.detach().clone()
        return copy if dtype is None else copy.to(dtype)
    kind = type(data)
    if kind is _float and (data - data == 0 or dtype is None or dtype.is_floating_point or dtype is _types.bool):
        return wrap(host.number(data, defaults.number if dtype is None else dtype._number))
    handle = getattr(data, '_h', None)
    if handle is not None and kind.__name__ == 'ndarray':
        made = wrap(host.fromArray(handle, False))
        return made if dtype is None else made.to(dtype)
    if isinstance(data, str):
        raise TypeError("new(): invalid data type 'str'")
    if kind.__name__ == 'ndarray':
        raise _no_dtype(data)
    if not isinstance(data, (list, tuple)):
        if hasattr(data, '__len__') and hasattr(data, '__getitem__') and not hasattr(data, 'keys') \
                and getattr(data, 'ndim', 1) != 0:
            values = getattr(data, 'values', None)
            if values is not None and hasattr(values, '_h'):
                return from_data(values, dtype)
            data = [data[i] for i in range(len(data))]
        elif isinstance(data, (set, dict)):
            raise RuntimeError(f'Could not infer dtype of {kind.__name__}')
    return _from_sequence(data, dtype)


def _from_sequence(data, dtype):
    shape, first = _dimensions(data)
    if isinstance(first, Tensor) and first.dim() > 0 and shape:
        return _from_rows(data, dtype)
    if hasattr(first, '_h') and type(first).__name__ == 'ndarray':
        return _from_rows(data, dtype)
    if hasattr(first, '__len__') and not isinstance(first, (Tensor, str, list, tuple)):
        return from_data([list(row) for row in data], dtype) if len(shape) == 1 else _from_rows(data, dtype)
    if isinstance(first, str):
        # A text is a sequence of texts, and so without end.
        raise ValueError("too many dimensions 'str'")
    values = []
    _flatten(data, shape, 0, values)
    if not values:
        kind = 2
    else:
        kind = _infer(values)
    for i, value in enumerate(values):
        if type(value) not in (_float, _int, _bool):
            values[i] = _plain(value)
    wanted = dtype
    if wanted is None:
        if kind == 2 and values:
            wanted = _dtype_of_first_special(first) or defaults.dtype
        else:
            wanted = (_types.bool, _types.int64, defaults.dtype, _types.complex64)[kind]
    if kind == 3:
        re = from_data([v.real if isinstance(v, complex) else _float(v) for v in values])
        im = from_data([v.imag if isinstance(v, complex) else 0.0 for v in values])
        return run('complex', re._h, im._h).reshape(shape).to(wanted)
    if kind == 2 and not wanted.is_floating_point:
        if wanted is not _types.bool:
            if any(v - v != 0 for v in values):
                raise RuntimeError(f'value cannot be converted to type {_C_NAMES[wanted._name]} without overflow')
            values = [_int(v) for v in values]
            kind = 1
    if kind < 2 and not wanted.is_floating_point:
        low, high = _LIMITS.get(wanted._name, (-0x8000000000000000, 0x7fffffffffffffff))
        for value in values:
            if not low <= value <= high:
                if -0x8000000000000000 <= value <= 0x7fffffffffffffff:
                    raise RuntimeError(f'value cannot be converted to type {_C_NAMES[wanted._name]} without overflow')
                raise RuntimeError('Overflow when unpacking long')
    elif kind < 2:
        values = [_float(v) for v in values]
    return wrap(host.fromNumbers(values, shape, wanted._number))


# What numbers an element can be made of; negative ones of uint8 count from 256.
_LIMITS = {'uint8': (-255, 255), 'int8': (-128, 127), 'int16': (-0x8000, 0x7fff),
           'int32': (-0x80000000, 0x7fffffff)}
_C_NAMES = {'uint8': 'uint8', 'int8': 'int8', 'int16': 'int16', 'int32': 'int32', 'int64': 'int64'}


def _dtype_of_first_special(first):
    """numpy's float64 scalars keep their dtype; in Python's own floats there is none to keep."""
    d = getattr(first, 'dtype', None)
    if d is None or isinstance(first, Tensor):
        return None
    return _types.BY_NAME.get(getattr(d, 'name', str(d)))


def _from_rows(data, dtype):
    rows = [from_data(row) for row in data]
    for row in rows[1:]:
        if row.shape != rows[0].shape:
            raise ValueError(f'expected sequence of length {len(rows[0])} at dim 1 (got {len(row)})')
    if isinstance(data[0], Tensor) and rows[0].numel() != 1:
        raise ValueError('only one element tensors can be converted to Python scalars')
    made = wrap(call('stack', [row._h for row in rows], 0))
    return made if dtype is None else made.to(dtype)


def tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False):
    """A tensor of its own with these elements."""
    use_device(device)
    if dtype is not None and not isinstance(dtype, dtype_class):
        dtype = _types.BY_NUMBER[number_of(dtype)]
    return finished(from_data(data, dtype), requires_grad)


def as_tensor(data, *, dtype=None, device=None):
    use_device(device)
    if isinstance(data, Tensor):
        return data if dtype is None else data.to(dtype)
    if type(data).__name__ == 'ndarray' and hasattr(data, '_h'):
        made = from_numpy(data)
        return made if dtype is None else made.to(dtype)
    return from_data(data, dtype)


def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
    use_device(device)
    made = as_tensor(obj, dtype=dtype)
    if copy is False and not (made is obj or dtype is None and hasattr(obj, '_h')):
        raise ValueError("can't alias tensor with dtype" if isinstance(obj, Tensor) else
                         "can't alias arbitrary sequence into a tensor.")
    if copy:
        made = made.clone()
    if made is obj and requires_grad is False and made.requires_grad:
        made = made.detach()
    return finished(made, requires_grad)


def frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False):
    data = bytes(buffer)[offset:]
    if len(data) == 0:
        raise ValueError(f'both buffer length ({len(data)}) and count ({count}) must not be 0')
    if count >= 0:
        data = data[:count * dtype.itemsize]
    elif len(data) % dtype.itemsize:
        raise ValueError(f'buffer length ({len(data)} bytes) after offset ({offset} bytes) must be a multiple of '
                         f'element size ({dtype.itemsize})')
    return finished(wrap(host.fromBytes(data.decode('latin-1'), dtype._number)), requires_grad)


def _no_dtype(array):
    return TypeError(f"can't convert np.ndarray of type numpy.{getattr(array.dtype.type, '__name__', array.dtype)}. The "
                     'only supported types are: float64, float32, float16, complex64, complex128, int64, int32, '
                     'int16, int8, uint8, and bool.')


def from_numpy(ndarray):
    """A tensor on an array's memory."""
    handle = getattr(ndarray, '_h', None)
    if handle is None or type(ndarray).__name__ != 'ndarray':
        if type_name(ndarray) == 'numpy.ndarray':
            raise _no_dtype(ndarray)
        raise TypeError(f'expected np.ndarray (got {type_name(ndarray)})')
    return wrap(host.fromArray(handle, True))


def legacy(dtype, args, kwargs, name='new'):
    """torch.Tensor(…), torch.FloatTensor(…): sizes as numbers, or data."""
    use_device(kwargs.get('device'))
    if not args:
        return empty(0, dtype=dtype)
    first = args[0]
    if isinstance(first, Size):
        return empty(first, dtype=dtype)
    if isinstance(first, _int) and not isinstance(first, _bool):
        return empty(shape_of(args, name), dtype=dtype)
    if len(args) > 1:
        complain('new', args, {}, empty(0))
    if isinstance(first, Tensor):
        if first.dtype is not dtype:
            raise TypeError(f'expected {dtype._legacy} (got {first.type()})')
        return first.detach()
    if isinstance(first, (_float, _bool)) or first is None:
        raise TypeError(f'{name}(): data must be a sequence (got {type(first).__name__})')
    if isinstance(first, str):
        raise TypeError(f"{name}(): invalid data type 'str'")
    if not hasattr(first, '__len__') and hasattr(first, '__iter__'):
        raise TypeError(f'{name}(): data must be a sequence (got {type(first).__name__})')
    return from_data(first, dtype)


class _LegacyMeta(type):
    """A legacy class makes plain tensors; isinstance() asks for the dtype."""

    def __instancecheck__(cls, instance):
        return isinstance(instance, Tensor) and instance.dtype is cls.dtype

    def __repr__(cls):
        return f"<class 'torch.{cls.__name__}'>"


def _legacy_class(d, cuda=False):
    def make(cls, *args, **kwargs):
        if cuda:
            _types.no_gpu()
        return legacy(d, args, kwargs)

    return _LegacyMeta(d._legacy, (), {'__new__': make, 'dtype': d, '__module__': 'torch.cuda' if cuda else 'torch'})


LEGACY = {d._legacy: _legacy_class(d) for d in _types.ALL if not d.is_complex}


# Of one value

def zeros(*size, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, **more):
    if more or layout is not None:
        size = known_options('zeros', size, layout, more)
    made = _filled(size, 0, dtype if out is None else chosen('zeros', dtype, out), device, requires_grad, 'zeros')
    return made if out is None else into('zeros', out, made)


def ones(*size, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, **more):
    if more or layout is not None:
        size = known_options('ones', size, layout, more)
    made = _filled(size, 1, dtype if out is None else chosen('ones', dtype, out), device, requires_grad, 'ones')
    return made if out is None else into('ones', out, made)


def chosen(function, dtype, out):
    """The dtype that out asks for."""
    return _types.BY_NUMBER[dtype_for(dtype, out, function)]


def known_options(function, size, layout, more):
    """The size, which may be given by name; complains about a layout that there isn't, and about other names."""
    only_strided(function, layout)
    if 'size' in more and not size:
        size = (more.pop('size'),)
    if more.pop('names', None) is not None:
        raise NotImplementedError(f'{function}(): named tensors are not available here')
    for name in more:
        raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")
    return size


def only_strided(function, layout):
    if layout is not None and layout is not _types.strided:
        raise NotImplementedError(f'{function}(): layout={layout} is not available here, only torch.strided')


def _filled(size, value, dtype, device, requires_grad, name):
    use_device(device)
    made = wrap(host.filled(shape_of(size, name), value, defaults.number if dtype is None else number_of(dtype)))
    return finished(made, requires_grad)


def empty(*size, out=None, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False,
          memory_format=None, **more):
    if more or layout is not None:
        size = known_options('empty', size, layout, more)
    # Zeros: what libtorch gives is whatever other sessions have left in the memory.
    made = _filled(size, 0, dtype if out is None else chosen('empty', dtype, out), device, requires_grad, 'empty')
    return made if out is None else into('empty', out, made)


def empty_strided(size, stride, *, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False):
    only_strided('empty_strided', layout)
    count = 1 + sum((length - 1) * step for length, step in zip(size, stride)) if all(size) else 0
    made = empty(count, dtype=dtype, device=device).as_strided(size, stride)
    return finished(made, requires_grad)


def scalar_tensor(s, *, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False):
    only_strided('scalar_tensor', layout)
    return full((), s, dtype=defaults.dtype if dtype is None else dtype, device=device, requires_grad=requires_grad)


def full(size, fill_value, *, out=None, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False):
    use_device(device)
    only_strided('full', layout)
    if out is not None:
        dtype = chosen('full', dtype, out)
    if not isinstance(size, (tuple, list, Tensor)):
        complain('full', (size, fill_value), {})
    lengths = shape_of((size,), 'full')
    if isinstance(fill_value, Tensor):
        fill_value = fill_value.item()
    value = number(fill_value)
    if dtype is None:
        dtype = _types.bool if isinstance(value, _bool) else _types.int64 if isinstance(value, _int) else defaults.dtype
    if isinstance(value, complex) or value is None:
        raise TypeError(f"full(): argument 'fill_value' (position 2) must be Number, not {type(fill_value).__name__}")
    value = _int(value) if isinstance(value, _bool) else value
    made = finished(run('full', lengths, value, number_of(dtype)), requires_grad)
    return made if out is None else into('full', out, made)


def zeros_like(input, *, dtype=None, layout=None, device=None, requires_grad=False, memory_format=None):
    use_device(device)
    only_strided('zeros_like', layout)
    like('zeros_like', input)
    return finished(run('full_like', input._h, 0, number_of(dtype)), requires_grad)


def ones_like(input, *, dtype=None, layout=None, device=None, requires_grad=False, memory_format=None):
    use_device(device)
    only_strided('ones_like', layout)
    like('ones_like', input)
    return finished(run('full_like', input._h, 1, number_of(dtype)), requires_grad)


def full_like(input, fill_value, *, dtype=None, layout=None, device=None, requires_grad=False, memory_format=None):
    use_device(device)
    only_strided('full_like', layout)
    like('full_like', input)
    return finished(run('full_like', input._h, number(fill_value), number_of(dtype)), requires_grad)


def empty_like(input, *, dtype=None, layout=None, device=None, requires_grad=False, memory_format=None):
    return zeros_like(input, dtype=dtype, layout=layout, device=device, requires_grad=requires_grad)


def like(function, input):
    if not isinstance(input, Tensor):
        raise TypeError(f"{function}(): argument 'input' (position 1) must be Tensor, not {type(input).__name__}")


def eye(n, m=None, *, out=None, dtype=None, layout=None, device=None, requires_grad=False):
    use_device(device)
    only_strided('eye', layout)
    if type(n) is not _int or m is not None and type(m) is not _int:
        complain('eye', (n,) if m is None else (n, m), {})
    dtype = dtype if out is None else chosen('eye', dtype, out)
    made = finished(run('eye', n, n if m is None else m, _number(dtype)), requires_grad)
    return made if out is None else into('eye', out, made)


def _corner(name):
    def function(row, col, offset=0, *, dtype=None, device=None, layout=None):
        use_device(device)
        only_strided(name, layout)
        return run(name, row, col, offset, _types.int64._number if dtype is None else number_of(dtype))

    function.__name__ = function.__qualname__ = name
    return function


tril_indices, triu_indices = _corner('tril_indices'), _corner('triu_indices')


def _number(dtype):
    return defaults.number if dtype is None else number_of(dtype)


# Ranges

def arange(start, end=None, step=1, *, out=None, dtype=None, layout=None, device=None, requires_grad=False,
           pin_memory=False):
    use_device(device)
    only_strided('arange', layout)
    dtype = dtype if out is None else chosen('arange', dtype, out)
    if end is None:
        start, end = 0, start
    start, end, step = (value.item() if isinstance(value, Tensor) else number(value) for value in (start, end, step))
    if dtype is None:
        floats = isinstance(start, _float) or isinstance(end, _float) or isinstance(step, _float)
        dtype = defaults.dtype if floats else _types.int64
    made = finished(run('arange', start, end, step, number_of(dtype)), requires_grad)
    return made if out is None else into('arange', out, made)


def range_(start, end=None, step=1, *, out=None, dtype=None, layout=None, device=None, requires_grad=False):
    if end is None:
        start, end = 0, start
    count = _int((end - start) / step) + 1
    if step == 0:
        raise RuntimeError('step must be nonzero')
    if count < 1:
        raise RuntimeError('upper bound and larger bound inconsistent with step sign')
    return arange(_float(start), start + (count - 0.5) * step, _float(step), out=out, layout=layout, device=device,
                  dtype=defaults.dtype if dtype is None and out is None else dtype, requires_grad=requires_grad)


def linspace(start, end, steps, *, out=None, dtype=None, layout=None, device=None, requires_grad=False):
    use_device(device)
    only_strided('linspace', layout)
    whole('linspace', (start, end, steps), steps)
    if steps < 0:
        raise RuntimeError('number of steps must be non-negative')
    dtype = dtype if out is None else chosen('linspace', dtype, out)
    made = finished(run('linspace', number(_item(start)), number(_item(end)), _int(_item(steps)), _number(dtype)),
                    requires_grad)
    return made if out is None else into('linspace', out, made)


def logspace(start, end, steps, base=10.0, *, out=None, dtype=None, layout=None, device=None, requires_grad=False):
    use_device(device)
    only_strided('logspace', layout)
    whole('logspace', (start, end, steps), steps)
    if steps < 0:
        raise RuntimeError('number of steps must be non-negative')
    dtype = dtype if out is None else chosen('logspace', dtype, out)
    made = finished(run('logspace', number(_item(start)), number(_item(end)), _int(steps), _float(base),
                        _number(dtype)), requires_grad)
    return made if out is None else into('logspace', out, made)


def whole(function, arguments, value):
    """Complains of an argument that isn't a whole number."""
    if type(value) is not _int:
        complain(function, arguments, {})


def _item(value):
    return value.item() if isinstance(value, Tensor) else value


def meshgrid(*tensors, indexing='ij'):
    from ._tensor import wrap_all
    if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)):
        tensors = tensors[0]
    for place, item in enumerate(tensors):
        if not isinstance(item, Tensor):
            raise TypeError(f'expected Tensor as element {place} in argument 0, but got {type_name(item)}')
    return tuple(wrap_all(call('meshgrid', [t._h for t in tensors], indexing)))


def complex_(real, imag, *, out=None):
    return into('complex', out, run('complex', real._h, imag._h))


def polar(abs, angle, *, out=None):
    return into('polar', out, run('polar', abs._h, angle._h))


def _window(name, *defaults_):
    def function(window_length, *settings, periodic=True, dtype=None, layout=None, device=None, requires_grad=False,
                 pin_memory=False, **more):
        use_device(device)
        only_strided(name, layout)
        settings = list(settings)
        if settings and isinstance(settings[0], _bool):
            periodic = settings.pop(0)
        values = [more.pop(key, settings[i] if i < len(settings) else value)
                  for i, (key, value) in enumerate(defaults_)]
        known_options(name, (0,), None, more)
        return finished(run(name, window_length, periodic, *values, _number(dtype)), requires_grad)

    function.__name__ = function.__qualname__ = name
    return function


hann_window, bartlett_window, blackman_window = (_window(n) for n in ('hann_window', 'bartlett_window',
                                                                       'blackman_window'))
hamming_window = _window('hamming_window', ('alpha', 0.54), ('beta', 0.46))
kaiser_window = _window('kaiser_window', ('beta', 12.0))


# Methods

def new_tensor(self, data, *, dtype=None, **options):
    return tensor(data, dtype=self.dtype if dtype is None else dtype, **options)


def new_zeros(self, *size, dtype=None, **options):
    return zeros(*size, dtype=self.dtype if dtype is None else dtype, **options)


def new_ones(self, *size, dtype=None, **options):
    return ones(*size, dtype=self.dtype if dtype is None else dtype, **options)


def new_full(self, size, fill_value, *, dtype=None, **options):
    return full(size, fill_value, dtype=self.dtype if dtype is None else dtype, **options)


def new_empty(self, *size, dtype=None, **options):
    return empty(*size, dtype=self.dtype if dtype is None else dtype, **options)


def new(self, *args, **options):
    return legacy(self.dtype, args, options)


METHODS = (new, new_tensor, new_zeros, new_ones, new_full, new_empty)
