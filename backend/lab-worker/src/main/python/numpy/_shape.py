"""Shapes: joining, splitting, repeating, turning."""
from numpy import _create
from numpy._host import host, BOOL, INT64, OBJECT, STR, COMPLEX
from numpy._ndarray import (ndarray, wrap, array_of, asarray, from_objects, normal_axis, normal_axes, shape_of,
                            shape_tuple, host_broadcast, _index, unravel)
from numpy._types import plain_complex, resolve


def reshape(a, newshape, order='C'):
    return asarray(a).reshape(newshape, order=order)


def ravel(a, order='C'):
    return asarray(a).ravel(order)


def transpose(a, axes=None):
    return asarray(a).transpose(axes)


def swapaxes(a, axis1, axis2):
    return asarray(a).swapaxes(axis1, axis2)


def moveaxis(a, source, destination):
    a = asarray(a)
    source, destination = [[normal_axis(x, a.ndim) for x in (v if isinstance(v, (tuple, list)) else (v,))]
                           for v in (source, destination)]
    order = [i for i in range(a.ndim) if i not in source]
    for to, start in sorted(zip(destination, source)):
        order.insert(to, start)
    return a.transpose(order)


def rollaxis(a, axis, start=0):
    a = asarray(a)
    axis = normal_axis(axis, a.ndim)
    order = [i for i in range(a.ndim) if i != axis]
    order.insert(start - 1 if axis < start else start, axis)
    return a.transpose(order)


def squeeze(a, axis=None):
    return asarray(a).squeeze(axis)


def expand_dims(a, axis):
    a = asarray(a)
    axes = axis if isinstance(axis, (tuple, list)) else (axis,)
    n = a.ndim + len(axes)
    axes = normal_axes(list(axes), n)
    sizes = iter(a.shape)
    return a.reshape([1 if i in axes else next(sizes) for i in range(n)])


def atleast_1d(*arys):
    results = [asarray(a) if asarray(a).ndim else asarray(a).reshape(1) for a in arys]
    return results[0] if len(results) == 1 else results


def atleast_2d(*arys):
    results = [asarray(a) if asarray(a).ndim > 1 else asarray(a).reshape(1, -1) for a in arys]
    return results[0] if len(results) == 1 else results


def atleast_3d(*arys):
    results = []
    for a in arys:
        a = asarray(a)
        results.append(a if a.ndim > 2 else a[:, :, None] if a.ndim == 2 else a.reshape(1, -1, 1))
    return results[0] if len(results) == 1 else results


def broadcast_to(array, shape, subok=False):
    a = asarray(array)
    shape = shape_tuple(shape)
    try:
        return a._like(host.broadcastTo(a._p, shape))
    except ValueError:
        raise ValueError('operands could not be broadcast together with remapped shapes [original->remapped]: '
                         f'{str(a.shape).replace(" ", "")}  and requested shape {str(shape).replace(" ", "")}') from None


def broadcast_shapes(*shapes):
    result = ()
    for shape in shapes:
        result = host_broadcast(host.allocate(BOOL, result), host.allocate(BOOL, shape_tuple(shape)))
    return result


def broadcast_arrays(*args):
    arrays = [asarray(a) for a in args]
    shape = broadcast_shapes(*[a.shape for a in arrays])
    return [broadcast_to(a, shape) for a in arrays]


def concatenate(arrays, axis=0, out=None, dtype=None, casting='same_kind'):
    arrays = [asarray(a) for a in arrays]
    if not arrays:
        raise ValueError('need at least one array to concatenate')
    if axis is None:
        arrays, axis = [a.ravel() for a in arrays], 0
    if any([a._h is None for a in arrays]):
        result = _concatenate_objects(arrays, axis)
    else:
        code = arrays[0]._tag & 15
        for a in arrays:
            code = host.promote(code, a._tag & 15)
        if dtype is not None:
            code = resolve(dtype)._code
        result = array_of(host.concatenate([a._h for a in arrays], axis, code))
    if out is not None:
        out[...] = result
        return out
    return result


def _concatenate_objects(arrays, axis):
    kinds = {a._tag & 15 for a in arrays}
    code = OBJECT if OBJECT in kinds else STR if STR in kinds else COMPLEX
    store, positions = [], []
    for a in arrays:
        items = a.ravel()._list() if a._h is not None else a._items()
        start = len(store)
        store += [str(x) for x in items] if code == STR else [plain_complex(x) for x in items] if code == COMPLEX else items
        positions.append(host.reshape(host.rangeWholes(start, 1, len(items), INT64), a.shape))
    from numpy._ndarray import objects, texts
    return objects(texts(store) if code == STR else store, host.concatenate(positions, axis, INT64), code)


def stack(arrays, axis=0, out=None):
    arrays = [asarray(a) for a in arrays]
    if not arrays:
        raise ValueError('need at least one array to stack')
    if len({a.shape for a in arrays}) != 1:
        raise ValueError('all input arrays must have the same shape')
    axis = normal_axis(axis, arrays[0].ndim + 1)
    key = (slice(None),) * axis + (None,)
    return concatenate([a[key] if a.ndim else a.reshape(1) for a in arrays], axis, out)


def vstack(tup):
    return concatenate([atleast_2d(a) for a in tup], 0)


row_stack = vstack


def hstack(tup):
    arrays = [atleast_1d(a) for a in tup]
    return concatenate(arrays, 0 if arrays and arrays[0].ndim == 1 else 1)


def dstack(tup):
    return concatenate([atleast_3d(a) for a in tup], 2)


def column_stack(tup):
    return concatenate([asarray(a) if asarray(a).ndim > 1 else asarray(a).reshape(-1, 1) for a in tup], 1)


def block(arrays):
    def joined(part, depth):
        if not isinstance(part, list):
            return atleast_2d(part) if depth > 1 else atleast_1d(part)
        return concatenate([joined(p, depth) for p in part], -1 if not isinstance(part[0], list) else -2)

    def levels(part):
        return 1 + levels(part[0]) if isinstance(part, list) else 0
    return joined(arrays, levels(arrays))


def append(arr, values, axis=None):
    if axis is None:
        return concatenate((asarray(arr).ravel(), asarray(values).ravel()))
    return concatenate((arr, values), axis)


def insert(arr, obj, values, axis=None):
    a = asarray(arr)
    if axis is None:
        a, axis = a.ravel(), 0
    moved = a.swapaxes(0, axis)
    places = asarray(obj)
    values = asarray(values, a.dtype)
    if places.ndim == 0:
        k = int(places)
        k = k + len(moved) if k < 0 else k
        if not 0 <= k <= len(moved):
            raise IndexError(f'index {int(places)} is out of bounds for axis {axis} with size {len(moved)}')
        part = broadcast_to(values if values.ndim == moved.ndim else values[None] if values.ndim else values,
                            ((values.shape[0] if values.ndim == moved.ndim else 1),) + moved.shape[1:])
        return concatenate((moved[:k], part, moved[k:])).swapaxes(0, axis)
    spread = broadcast_to(values, (places.size,) + moved.shape[1:])
    keys = [(int(p) + (len(moved) if p < 0 else 0), i) for i, p in enumerate(places.tolist())]
    parts, at = [], 0
    for k, i in sorted(keys):
        parts += [moved[at:k], spread[i:i + 1]]
        at = k
    return concatenate(parts + [moved[at:]]).swapaxes(0, axis)


def delete(arr, obj, axis=None):
    a = asarray(arr)
    if axis is None:
        a, axis = a.ravel(), 0
    axis = normal_axis(axis, a.ndim)
    keep = _create.ones(a.shape[axis], bool)
    keep[obj if isinstance(obj, slice) else asarray(obj)] = False
    return a[(slice(None),) * axis + (keep,)]


def split(ary, indices_or_sections, axis=0):
    a = asarray(ary)
    if not hasattr(indices_or_sections, '__len__'):
        if a.shape[axis] % _index(indices_or_sections):
            raise ValueError('array split does not result in an equal division')
    return array_split(a, indices_or_sections, axis)


def array_split(ary, indices_or_sections, axis=0):
    a = asarray(ary)
    axis = normal_axis(axis, a.ndim)
    n = a.shape[axis]
    if hasattr(indices_or_sections, '__len__'):
        cuts = [0] + [int(i) for i in indices_or_sections] + [n]
    else:
        k = _index(indices_or_sections)
        if k <= 0:
            raise ValueError('number sections must be larger than 0.')
        small, extra = n // k, n % k
        cuts = [0]
        for i in range(k):
            cuts.append(cuts[-1] + small + (1 if i < extra else 0))
    front = (slice(None),) * axis
    return [a[front + (slice(p, q),)] for p, q in zip(cuts, cuts[1:])]


def hsplit(ary, sections):
    return split(ary, sections, 0 if asarray(ary).ndim == 1 else 1)


def vsplit(ary, sections):
    return split(ary, sections, 0)


def dsplit(ary, sections):
    return split(ary, sections, 2)


def tile(A, reps):
    a = asarray(A)
    reps = tuple(reps) if isinstance(reps, (tuple, list, ndarray)) else (reps,)
    n = max(a.ndim, len(reps))
    shape = (1,) * (n - a.ndim) + a.shape
    reps = (1,) * (n - len(reps)) + tuple([int(r) for r in reps])
    inner = tuple([x for size in shape for x in (1, size)])
    outer = tuple([x for r, size in zip(reps, shape) for x in (r, size)])
    spread = broadcast_to(a.reshape(inner), outer)
    return spread.reshape(tuple([r * size for r, size in zip(reps, shape)])).copy()


def repeat(a, repeats, axis=None):
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    axis = normal_axis(axis, a.ndim)
    n = a.shape[axis]
    counts = asarray(repeats)
    if counts.size == 1:
        times = int(counts.item())
        places = [i for i in range(n) for _ in range(times)]
    else:
        if counts.size != n:
            raise ValueError(f'operands could not be broadcast together with shape ({n},) ({counts.size},)')
        places = [i for i, k in enumerate(counts.tolist()) for _ in range(k)]
    return a[(slice(None),) * axis + (_create.asarray(places, int),)]


def flip(m, axis=None):
    a = asarray(m)
    axes = range(a.ndim) if axis is None else normal_axes(axis, a.ndim)
    return a[tuple([slice(None, None, -1) if i in axes else slice(None) for i in range(a.ndim)])]


def fliplr(m):
    a = asarray(m)
    if a.ndim < 2:
        raise ValueError('Input must be >= 2-d.')
    return a[:, ::-1]


def flipud(m):
    return asarray(m)[::-1]


def rot90(m, k=1, axes=(0, 1)):
    a = asarray(m)
    k %= 4
    if k == 0:
        return a[:]
    if k == 2:
        return flip(a, list(axes))
    if k == 1:
        return flip(a, axes[1]).swapaxes(*axes)
    return flip(a.swapaxes(*axes), axes[1])


def roll(a, shift, axis=None):
    a = asarray(a)
    if axis is None:
        return roll(a.ravel(), shift, 0).reshape(a.shape)
    if isinstance(axis, (tuple, list)):
        shifts = shift if isinstance(shift, (tuple, list)) else (shift,) * len(axis)
        for s, x in zip(shifts, axis):
            a = roll(a, s, x)
        return a
    axis = normal_axis(axis, a.ndim)
    n = a.shape[axis]
    if n == 0:
        return a.copy()
    k = int(shift) % n
    front = (slice(None),) * axis
    return concatenate((a[front + (slice(n - k, None),)], a[front + (slice(None, n - k),)]), axis)


_NO_VALUE = object()


def pad(array, pad_width, mode='constant', constant_values=_NO_VALUE, **options):
    for option in (['constant_values'] if constant_values is not _NO_VALUE and mode != 'constant' else list(options)):
        known = option in ('constant_values', 'stat_length', 'end_values', 'reflect_type')
        if not known or option == 'constant_values':
            raise ValueError(f"unsupported keyword arguments for mode '{mode}': { {option} }")
        raise NotImplementedError(f'numpy.pad(): the option {option}={options[option]!r} is not available here')
    constant_values = 0 if constant_values is _NO_VALUE else constant_values
    a = asarray(array)
    widths = asarray(pad_width)
    pairs = _pairs(widths, a.ndim)
    for axis, (before, after) in enumerate(pairs):
        if before == after == 0:
            continue
        n = a.shape[axis]
        front = (slice(None),) * axis
        if mode == 'constant':
            values = _pairs(asarray(constant_values), a.ndim)[axis]
            ends = [_create.full(a.shape[:axis] + (k,) + a.shape[axis + 1:], v, a.dtype)
                    for k, v in zip((before, after), values)]
            a = concatenate((ends[0], a, ends[1]), axis)
            continue
        places = list(range(-before, n + after))
        if mode == 'edge':
            places = [min(max(p, 0), n - 1) for p in places]
        elif mode == 'wrap':
            places = [p % n for p in places]
        elif mode == 'reflect':
            period = max(2 * (n - 1), 1)
            places = [p % period if p % period < n else period - p % period for p in places]
        elif mode == 'symmetric':
            places = [p % (2 * n) if p % (2 * n) < n else 2 * n - 1 - p % (2 * n) for p in places]
        else:
            raise ValueError(f"mode '{mode}' is not supported")
        a = a[front + (_create.asarray(places, int),)]
    return a


def _pairs(widths, ndim):
    if widths.ndim == 0:
        return [(widths.item(), widths.item())] * ndim
    if widths.ndim == 1:
        v = widths.tolist()
        return [(v[0], v[-1])] * ndim
    pairs = [tuple(p) if len(p) == 2 else (p[0], p[0]) for p in widths.tolist()]
    return pairs * ndim if len(pairs) == 1 else pairs


def resize(a, new_shape):
    a = asarray(a).ravel()
    shape = shape_tuple(new_shape)
    n = 1
    for k in shape:
        n *= k
    if a.size == 0:
        return _create.zeros(shape, a.dtype)
    return tile(a, -(-n // a.size))[:n].reshape(shape)


def take(a, indices, axis=None, out=None, mode='raise'):
    a = asarray(a)
    indices = asarray(indices)
    if axis is None:
        return a.ravel()[indices]
    return a[(slice(None),) * normal_axis(axis, a.ndim) + (indices if indices.ndim else int(indices),)]


def take_along_axis(arr, indices, axis):
    a, indices = asarray(arr), asarray(indices)
    axis = normal_axis(axis, a.ndim)
    key = []
    for i in range(a.ndim):
        shape = [1] * a.ndim
        shape[i] = -1
        key.append(indices if i == axis else _create.arange(indices.shape[i]).reshape(shape))
    return a[tuple(key)]


def put_along_axis(arr, indices, values, axis):
    indices = asarray(indices)
    axis = normal_axis(axis, arr.ndim)
    key = []
    for i in range(arr.ndim):
        shape = [1] * arr.ndim
        shape[i] = -1
        key.append(indices if i == axis else _create.arange(indices.shape[i]).reshape(shape))
    arr[tuple(key)] = values


def compress(condition, a, axis=None):
    flags = _create.asarray([bool(c) for c in asarray(condition).tolist()])
    if axis is None:
        a, axis = asarray(a).ravel(), 0
    places = flags.nonzero()[0]
    return take(a, places, axis)


def put(a, ind, v, mode='raise'):
    a.put(ind, v)


def fill_diagonal(a, val, wrap=False):
    a._like(host.diagonal(a._p, 0))[...] = val


def diagonal(a, offset=0, axis1=0, axis2=1):
    return asarray(a).diagonal(offset)


def trace(a, offset=0, axis1=0, axis2=1):
    return asarray(a).trace(offset)


def indices(dimensions, dtype=int):
    return _create.array(_create.meshgrid(*[_create.arange(n) for n in dimensions], indexing='ij'), dtype)


def unravel_index(indices, shape):
    found = unravel(asarray(indices), shape_tuple(shape))
    return tuple([f[()] for f in found])


def ravel_multi_index(multi_index, dims, mode='raise'):
    result = 0
    for part, n in zip(multi_index, dims):
        result = result * n + asarray(part)
    return result


def diag_indices(n, ndim=2):
    return (_create.arange(n),) * ndim


def tril_indices(n, k=0, m=None):
    return _create.tri(n, m, k, bool).nonzero()


def triu_indices(n, k=0, m=None):
    return (~_create.tri(n, m, k - 1, bool)).nonzero()


def ndenumerate(arr):
    a = asarray(arr)
    return zip(ndindex(*a.shape), a.ravel()._list())


def ndindex(*shape):
    if len(shape) == 1 and isinstance(shape[0], (tuple, list)):
        shape = shape[0]
    if not shape:
        yield ()
        return
    for i in range(shape[0]):
        for rest in ndindex(*shape[1:]):
            yield (i,) + rest


def nditer(op, flags=None, op_flags=None, order='K'):
    return iter(asarray(op).ravel())


class _Joiner:
    """np.r_ and np.c_."""

    def __init__(self, columns):
        self._columns = columns

    def __getitem__(self, key):
        parts = []
        for k in key if type(key) is tuple else (key,):
            a = _create._Grid._axis(k) if type(k) is slice else atleast_1d(k)
            parts.append(a.reshape(-1, 1) if self._columns and a.ndim == 1 else a)
        return concatenate(parts, 1 if self._columns else 0)


r_ = _Joiner(False)
c_ = _Joiner(True)


class _SliceMaker:
    def __getitem__(self, key):
        return key


s_ = index_exp = _SliceMaker()
