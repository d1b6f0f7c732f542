"""Making arrays."""
from numpy import _types
from numpy._host import host, BOOL, INT64, UINT8, UINT64, FLOAT16, FLOAT64, OBJECT, STR, COMPLEX
from numpy._ndarray import (ndarray, array_of, from_objects, shape_tuple, wrap, nest, _cast, _index, objects,
                            shape_of, handle, WIDTHS)
from numpy._types import generic, integer, plain_complex, resolve, bool_, str_, _DTYPES, float64, int64

_LONG = 2 ** 63


def asarray(a, dtype=None, order=None, *, like=None):
    if type(a) is ndarray:
        if dtype is None:
            return a
        to = resolve(dtype)
        return a if to._code == a._tag & 15 else a.astype(to)
    return _convert(a, None if dtype is None else resolve(dtype))


asanyarray = ascontiguousarray = asfortranarray = asarray


def array(object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0, like=None):
    if type(object) is ndarray:
        result = object.copy() if dtype is None else object.astype(dtype)
        if not copy and (dtype is None or resolve(dtype)._code == object._tag & 15):
            result = object
    else:
        result = _convert(object, None if dtype is None else resolve(dtype))
        if hasattr(object, '__array__') and copy:
            result = result.copy()
    while result.ndim < ndmin:
        result = result[None]
    return result


def asfarray(a, dtype=float):
    """An array of floats."""
    to = resolve(dtype)
    return asarray(a, to if to._code >= FLOAT16 and to._code < OBJECT else float)


def _convert(value, to):
    t = type(value)
    if t is float or t is int or t is bool or isinstance(value, generic):
        return _from_scalar(value, to)
    if t is list or t is tuple:
        return _from_sequence(value, to)
    if hasattr(value, '__array__'):
        result = value.__array__()
        return result if to is None else result.astype(to, copy=False)
    if isinstance(value, (list, tuple)):
        return _from_sequence(list(value), to)
    if t is range:
        result = array_of(host.rangeWholes(value.start, value.step, len(value), INT64))
        return result if to is None else result.astype(to)
    if isinstance(value, complex):
        return _typed(from_objects([plain_complex(value)], (), COMPLEX), to)
    if isinstance(value, (str, bytes)):
        return _typed(from_objects([value], (), STR if isinstance(value, str) else OBJECT), to)
    if isinstance(value, memoryview) or t is bytearray:
        return array_of(host.fromBytes(bytes(value).decode('latin-1'), UINT8, (len(value),)))
    if hasattr(value, '__len__') and hasattr(value, '__getitem__') and not isinstance(value, (dict, set)):
        try:
            items = [value[i] for i in range(len(value))]
        except (KeyError, TypeError):
            items = None
        if items is not None:
            return _from_sequence(items, to)
    if hasattr(value, '__float__') and to is not None and FLOAT16 <= to._code < OBJECT:
        return _from_scalar(float(value), to)
    return _typed(from_objects([value], (), OBJECT), to)


def _typed(a, to):
    return a if to is None or to._code == a._tag & 15 else _cast(a, to)


def _from_scalar(value, to):
    if isinstance(value, generic):
        code = value._code
        value = value._python()
    elif type(value) is bool:
        code = BOOL
    elif type(value) is int:
        code = INT64 if -_LONG <= value < _LONG else UINT64 if 0 <= value < 2 * _LONG else OBJECT
    else:
        code = FLOAT64
    if code >= OBJECT:
        return _typed(from_objects([value], (), code), to)
    target = code if to is None else to._code
    if target >= OBJECT:
        return _cast(_from_scalar(value, None), to)
    if code >= FLOAT16 and target < FLOAT16 and target != BOOL and value != value:
        raise ValueError('cannot convert float NaN to integer')
    h = host.allocate(target, ())
    if code >= FLOAT16:
        host.fillReal(h, value)
    else:
        host.fillWhole(h, _signed(int(value)))
    return array_of(h)


def _signed(value):
    return value - 2 * _LONG if value >= _LONG else value


def _is_sequence(value):
    t = type(value)
    return t is list or t is tuple or isinstance(value, (list, tuple, range)) or \
        hasattr(value, '__array__') and not isinstance(value, generic)


def _from_sequence(value, to):
    n = len(value)
    if n == 0:
        return empty((0,), float if to is None else to)
    first = value[0]
    t = type(first)
    # The commonest: a list of numbers.
    if t is float or t is int:
        kinds = set(map(type, value))
        if kinds == {float} or kinds == {int, float} or kinds == {float64} or kinds == {float, float64}:
            return _numbers(value, (n,), FLOAT64, to)
        if kinds == {int}:
            return _whole_numbers(value, (n,), to)
    if _is_sequence(first) and all([type(v) is ndarray for v in value]):
        return _stack(value, to)
    shape, flat = _flatten(value, to)
    return _from_leaves(flat, shape, to)


def _stack(arrays, to):
    shape = arrays[0].shape
    for each in arrays:
        if each.shape != shape:
            if to is not None and to._code == OBJECT:
                return from_objects(arrays, (len(arrays),), OBJECT)
            raise _ragged(arrays)
    if any([each._h is None for each in arrays]):
        flat = [item for each in arrays for item in each.ravel()._list()]
        return _from_leaves(flat, (len(arrays),) + shape, to)
    code = arrays[0]._tag & 15
    for each in arrays:
        code = host.promote(code, each._tag & 15)
    target = code if to is None or to._code >= OBJECT else to._code
    joined = host.concatenate([host.reshape(each._h, (1,) + shape) for each in arrays], 0, target)
    result = array_of(joined)
    return _cast(result, to) if to is not None and to._code >= OBJECT else result


def _ragged(value, shape=None):
    depth = shape or (len(value),)
    return ValueError('setting an array element with a sequence. The requested array has an inhomogeneous shape after '
                      f'{len(depth)} dimensions. The detected shape was {depth} + inhomogeneous part.')


def _flatten(value, to):
    """The shape of nested sequences and their leaves."""
    level = list(value)
    shape = (len(level),)
    while level and any([_is_sequence(v) for v in level]):
        sizes = {len(v) if _is_sequence(v) and not (type(v) is ndarray and v._tag < 16) else -1 for v in level}
        if len(sizes) != 1:
            if to is not None and to._code == OBJECT:
                return shape, level
            raise _ragged(value, shape)
        size = sizes.pop()
        if size == -1:
            level = [v.item() if type(v) is ndarray else v for v in level]
            break
        shape += (size,)
        level = [x for v in level for x in (v if not type(v) is ndarray else list(v))]
        if size == 0:
            break
    return shape, level


def _whole_numbers(flat, shape, to):
    try:
        return _numbers(flat, shape, INT64, to)
    except OverflowError:
        if to is not None and to._code != UINT64:
            raise
        if min(flat) >= 0 and max(flat) < 2 * _LONG:
            return _numbers([_signed(v) for v in flat], shape, UINT64, to)
        return from_objects(flat, shape, OBJECT)


def _numbers(flat, shape, code, to):
    target = code if to is None else to._code
    if target >= OBJECT:
        return _cast(_numbers(flat, shape, code, None), to)
    if code >= FLOAT16:
        if target < FLOAT16 and target != BOOL:
            for v in flat:
                if v != v:
                    raise ValueError('cannot convert float NaN to integer')
        h = host.fromReals(flat, target)
    else:
        h = host.fromWholes(flat, target)
    return array_of(h if len(shape) == 1 else host.reshape(h, shape))


def _from_leaves(flat, shape, to):
    if to is not None and to._code == OBJECT:
        return from_objects(flat, shape, OBJECT)
    code = -1
    for cls in set(map(type, flat)):
        if cls is bool:
            each = BOOL
        elif cls is int:
            each = INT64
        elif cls is float:
            each = FLOAT64
        elif issubclass(cls, complex):
            each = COMPLEX
        elif issubclass(cls, generic):
            each = cls._code
        elif issubclass(cls, str):
            each = STR
        elif issubclass(cls, bool):
            each = BOOL
        elif issubclass(cls, int):
            each = INT64
        elif issubclass(cls, float):
            each = FLOAT64
        else:
            each = OBJECT
        if code == -1:
            code = each
        elif code != each:
            if OBJECT in (code, each):
                code = OBJECT
            elif STR in (code, each):
                code = STR
            elif COMPLEX in (code, each):
                code = COMPLEX
            else:
                code = host.promote(code, each)
    if code == -1:
        return empty(shape, float if to is None else to)
    if code == OBJECT:
        return _typed(from_objects(flat, shape, OBJECT), to)
    if code == COMPLEX:
        return _typed(from_objects([plain_complex(v) for v in flat], shape, COMPLEX), to)
    if code == STR:
        words = [v if isinstance(v, str) else str(v) for v in flat]
        numbers = [WIDTHS[_from_scalar(v, None)._tag & 15] for v in flat if not isinstance(v, str)]
        return _typed(from_objects(words, shape, STR, max(numbers + [len(w) for w in words])), to)
    flat = [v._python() if isinstance(v, generic) else v for v in flat]
    if code >= FLOAT16:
        return _numbers([float(v) for v in flat], shape, code, to)
    if code == INT64:
        return _whole_numbers([int(v) for v in flat], shape, to)
    return _numbers([_signed(int(v)) for v in flat], shape, code, to)


def empty(shape, dtype=float, order='C', *, like=None):
    to = resolve(dtype)
    shape = shape_tuple(shape)
    if to._code == OBJECT:
        return from_objects([None] * _product(shape), shape, OBJECT)
    if to._code == COMPLEX:
        return from_objects([0j] * _product(shape), shape, COMPLEX)
    if to._code == STR:
        return from_objects([''] * _product(shape), shape, STR, to.itemsize // 4)
    return array_of(host.allocate(to._code, shape))


def _product(shape):
    n = 1
    for each in shape:
        n *= each
    return n


def zeros(shape, dtype=float, order='C', *, like=None):
    result = empty(shape, dtype)
    if result._tag & 15 == OBJECT:
        result[...] = 0
    return result


def ones(shape, dtype=None, order='C', *, like=None):
    return full(shape, 1, float if dtype is None else dtype)


def full(shape, fill_value, dtype=None, order='C', *, like=None):
    result = empty(shape, asarray(fill_value).dtype if dtype is None else dtype)
    result[...] = fill_value
    return result


def _shape_like(a, shape):
    return asarray(a).shape if shape is None else shape


def empty_like(prototype, dtype=None, order='K', subok=True, shape=None):
    return empty(_shape_like(prototype, shape), asarray(prototype).dtype if dtype is None else dtype)


def zeros_like(a, dtype=None, order='K', subok=True, shape=None):
    return zeros(_shape_like(a, shape), asarray(a).dtype if dtype is None else dtype)


def ones_like(a, dtype=None, order='K', subok=True, shape=None):
    return ones(_shape_like(a, shape), asarray(a).dtype if dtype is None else dtype)


def full_like(a, fill_value, dtype=None, order='K', subok=True, shape=None):
    return full(_shape_like(a, shape), fill_value, asarray(a).dtype if dtype is None else dtype)


def eye(N, M=None, k=0, dtype=float, order='C', *, like=None):
    result = zeros((_index(N), _index(N if M is None else M)), dtype)
    if result.size:
        host.fillWhole(host.diagonal(result._h, _index(k)), 1)
    return result


def identity(n, dtype=None, *, like=None):
    return eye(n, dtype=float if dtype is None else dtype)


def arange(start, stop=None, step=None, dtype=None, *, like=None):
    if stop is None:
        start, stop = 0, start
    if step is None:
        step = 1
    values = [v._python() if isinstance(v, generic) else v.item() if isinstance(v, ndarray) else v
              for v in (start, stop, step)]
    start, stop, step = values
    for v in values:
        if isinstance(v, str) or v is None:
            raise TypeError(f"arange() not supported for inputs with DType {'<class' if v is None else ''}"
                            f"{type(v).__name__}.")
    if step == 0:
        raise ZeroDivisionError('division by zero')
    to = None if dtype is None else resolve(dtype)
    if all([isinstance(v, int) for v in values]):
        n = max(0, -((start - stop) // step))
        return array_of(host.rangeWholes(start, step, n, INT64 if to is None else to._code))
    n = _ceil((stop - start) / step)
    if n != n or n > _LONG:
        raise ValueError('Maximum allowed size exceeded')
    # The step that numpy takes is the difference of the first two elements.
    second = start + step
    if to is not None and to._code < FLOAT16:
        return array_of(host.rangeWholes(int(start), int(second) - int(start), max(0, int(n)), to._code))
    return array_of(host.rangeReals(start, second - start, max(0, int(n)), FLOAT64 if to is None else to._code))


def _ceil(x):
    if x != x or x in (float('inf'), -float('inf')):
        return float('nan')
    whole = int(x)
    return whole + 1 if x > whole else whole


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0):
    num = _index(num)
    if num < 0:
        raise ValueError(f'Number of samples, {num}, must be non-negative.')
    div = num - 1 if endpoint else num
    to = None if dtype is None else resolve(dtype)
    if isinstance(start, (ndarray, list, tuple)) or isinstance(stop, (ndarray, list, tuple)):
        a, b = asarray(start) * 1.0, asarray(stop) * 1.0
        steps = array_of(host.rangeReals(0.0, 1.0, num, FLOAT64)).reshape((num,) + (1,) * max(a.ndim, b.ndim))
        step = (b - a) / div if div else float('nan')
        result = steps * step + a if div else steps + a
    else:
        a, b = float(start), float(stop)
        step = (b - a) / div if div > 0 else float('nan')
        result = array_of(host.rangeReals(0.0, 1.0, num, FLOAT64))
        if div > 0:
            # As numpy: multiply by the step, or divide first where the step underflows.
            result = result * step if step != 0 else result / div * (b - a)
        else:
            result = result * (b - a)
        result += a
    if endpoint and num > 1:
        result[-1] = b
    if to is not None:
        if to._code < FLOAT16:
            from numpy import _maths
            result = _maths.floor(result)
        result = result.astype(to)
    return (result, _types._float64(step)) if retstep else result


def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    result = base ** linspace(start, stop, num, endpoint)
    return result if dtype is None else result.astype(dtype)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    import math
    if start == 0 or stop == 0:
        raise ValueError('Geometric sequence cannot include zero')
    sign = -1.0 if start < 0 and stop < 0 else 1.0
    result = sign * logspace(math.log10(abs(start)), math.log10(abs(stop)), num, endpoint)
    if num > 0:
        result[0] = start
        if num > 1 and endpoint:
            result[-1] = stop
    return result if dtype is None else result.astype(dtype)


def diag(v, k=0):
    v = asarray(v)
    if v.ndim == 1:
        n = v.size + abs(k)
        result = zeros((n, n), v.dtype)
        result._like(host.diagonal(result._p, k))[...] = v
        return result
    if v.ndim == 2:
        return v.diagonal(k).copy()
    raise ValueError('Input must be 1- or 2-d.')


def diagflat(v, k=0):
    return diag(asarray(v).ravel(), k)


def tri(N, M=None, k=0, dtype=float):
    M = N if M is None else M
    return (arange(N)[:, None] >= arange(M)[None, :] - k).astype(dtype)


def tril(m, k=0):
    from numpy import _sorting
    m = asarray(m)
    return _sorting.where(tri(*m.shape[-2:], k=k, dtype=bool), m, zeros((), m.dtype))


def triu(m, k=0):
    from numpy import _sorting
    m = asarray(m)
    return _sorting.where(tri(*m.shape[-2:], k=k - 1, dtype=bool), zeros((), m.dtype), m)


def meshgrid(*xi, copy=True, sparse=False, indexing='xy'):
    arrays = [asarray(x).ravel() for x in xi]
    if indexing not in ('xy', 'ij'):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    n = len(arrays)
    swap = indexing == 'xy' and n > 1
    lengths = [a.size for a in arrays]
    order = [1, 0] + list(range(2, n)) if swap else list(range(n))
    shape = tuple([lengths[i] for i in order])
    result = []
    for i, a in enumerate(arrays):
        own = [1] * n
        own[order.index(i)] = a.size
        grid = a.reshape(own)
        if not sparse:
            grid = a._like(host.broadcastTo(grid._p, shape))
        result.append(grid.copy() if copy else grid)
    return result


class _Grid:
    """np.mgrid and np.ogrid."""

    def __init__(self, sparse):
        self._sparse = sparse

    def __getitem__(self, key):
        if type(key) is slice:
            return self._axis(key)
        axes = [self._axis(k) for k in key]
        grids = meshgrid(*axes, indexing='ij', sparse=self._sparse)
        return grids if self._sparse else array(grids)

    @staticmethod
    def _axis(key):
        start = 0 if key.start is None else key.start
        if isinstance(key.step, complex):
            return linspace(start, key.stop, int(abs(key.step)))
        return arange(start, key.stop, 1 if key.step is None else key.step)


mgrid = _Grid(False)
ogrid = _Grid(True)


def fromiter(iter, dtype, count=-1, *, like=None):
    items = list(iter)
    return array(items if count < 0 else items[:count], dtype)


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    grids = [g.astype(dtype) for g in meshgrid(*[arange(n) for n in shape], indexing='ij')]
    return function(*grids, **kwargs)


def frombuffer(buffer, dtype=float, count=-1, offset=0, *, like=None):
    big = isinstance(dtype, str) and dtype[:1] == '>'
    to = resolve(dtype)
    data = bytes(buffer)[offset:]
    if count >= 0:
        data = data[:count * to.itemsize]
    if len(data) % to.itemsize:
        raise ValueError('buffer size must be a multiple of element size')
    result = array_of(host.fromBytes(data.decode('latin-1'), to._code, (len(data) // to.itemsize,)))
    return result.byteswap() if big else result


def fromstring(string, dtype=float, count=-1, sep='', *, like=None):
    if not sep:
        raise ValueError('The binary mode of fromstring is removed, use frombuffer instead')
    words = [w for w in (string.split(sep) if sep.strip() else string.split()) if w.strip()]
    return array([float(w) for w in words]).astype(dtype)


def copy(a, order='K', subok=False):
    return array(a)
