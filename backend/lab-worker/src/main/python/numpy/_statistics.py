"""Sums, means and other figures that sum an array up."""
from numpy import _create, _maths
from numpy._host import host, BINARY, UNARY, FOLDS, BOOL, INT64, UINT64, FLOAT16, FLOAT32, FLOAT64, OBJECT, STR, \
    COMPLEX
from numpy._ndarray import ndarray, wrap, array_of, asarray, normal_axes, normal_axis, shape_of, from_objects
from numpy._types import resolve, generic, complex128, float64, _DTYPES

_UNSIGNED = frozenset(['uint8', 'uint16', 'uint32', 'uint64'])
_DIVIDE, _MULTIPLY, _SUBTRACT = BINARY['divide'], BINARY['multiply'], BINARY['subtract']


def _axes(axis, ndim):
    return list(range(ndim)) if axis is None else normal_axes(axis, ndim)


def _fold(fold, a, axis, code, keepdims):
    ndim = a._tag >> 4
    axes = _axes(axis, ndim)
    h = host.reduce(FOLDS[fold], a._h, axes, code)
    return _keep(h, a, axes) if keepdims else h


def _keep(h, a, axes):
    return host.reshape(h, [1 if i in axes else n for i, n in enumerate(shape_of(a._p))])


def _finish(h, out, source=None):
    result = wrap(h)
    if out is not None:
        out[...] = result
        return out
    return result


def _objects_fold(a, function, axis):
    found = _folded(a, function, axis)
    if a._tag & 15 == COMPLEX:
        return found.astype(complex) if type(found) is ndarray else complex128(found)
    return found


def _folded(a, function, axis):
    if axis is not None and a.ndim > 1:
        moved = a.swapaxes(0, axis)
        result = moved[0]
        for each in moved[1:]:
            result = from_objects([function(x, y) for x, y in zip(result._items(), each._items())], each.shape, OBJECT)
        return result
    items = a._items()
    if not items and a._tag & 15 == COMPLEX:
        return 0
    result = items[0]
    for each in items[1:]:
        result = function(result, each)
    return result


def _sum_type(code):
    if code == BOOL:
        return INT64
    if code < FLOAT16:
        return UINT64 if _DTYPES[code].name in _UNSIGNED else INT64
    return code


def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    if type(a) is not ndarray:
        if hasattr(a, '_figure_for_numpy'):
            return a._figure_for_numpy('sum', axis)
        if hasattr(a, '__next__'):
            a = list(a)
    a = asarray(a)
    if a._h is None:
        return _objects_fold(a, lambda x, y: x + y, axis)
    if where is not True:
        a = asarray(_where(where, a))
    code = _sum_type(a._tag & 15) if dtype is None else resolve(dtype)._code
    result = _finish(_fold('sum', a, axis, code, keepdims), out)
    return result if initial is None else result + initial


def _where(where, a):
    from numpy import _sorting
    return _sorting.where(where, a, a.dtype.type(0))


def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None):
    if type(a) is not ndarray and hasattr(a, '_figure_for_numpy'):
        return a._figure_for_numpy('prod', axis)
    a = asarray(a)
    if a._h is None:
        return _objects_fold(a, lambda x, y: x * y, axis)
    code = _sum_type(a._tag & 15) if dtype is None else resolve(dtype)._code
    result = _finish(_fold('prod', a, axis, code, keepdims), out)
    return result if initial is None else result * initial


def _extreme(fold, a, axis, out, keepdims, initial, function):
    a = asarray(a)
    if a._h is None:
        return _objects_fold(a, function, axis)
    if initial is not None and a.size == 0:
        return asarray(initial)[()]
    result = _finish(_fold(fold, a, axis, a._tag & 15, keepdims), out)
    if initial is not None:
        return (_maths.maximum if fold == 'max' else _maths.minimum)(result, initial)
    return result


def amax(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    if type(a) is not ndarray and hasattr(a, '_figure_for_numpy'):
        return a._figure_for_numpy('max', axis)
    return _extreme('max', a, axis, out, keepdims, initial, lambda x, y: x if x >= y else y)


def amin(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    if type(a) is not ndarray and hasattr(a, '_figure_for_numpy'):
        return a._figure_for_numpy('min', axis)
    return _extreme('min', a, axis, out, keepdims, initial, lambda x, y: x if x <= y else y)


max, min = amax, amin


def ptp(a, axis=None, out=None, keepdims=False):
    return amax(a, axis, keepdims=keepdims) - amin(a, axis, keepdims=keepdims)


def any(a, axis=None, out=None, keepdims=False, *, where=True):
    a = asarray(a)
    if a._h is None:
        return bool([x for x in a._items() if x])
    return _finish(_fold('any', a, axis, BOOL, keepdims), out)


def all(a, axis=None, out=None, keepdims=False, *, where=True):
    a = asarray(a)
    if a._h is None:
        return not [x for x in a._items() if not x]
    return _finish(_fold('all', a, axis, BOOL, keepdims), out)


def _count(a, axis):
    n = 1
    shape = shape_of(a._p)
    for i in _axes(axis, len(shape)):
        n *= shape[i]
    return n


def _mean_handle(a, axis, dtype, keepdims):
    code = a._tag & 15
    if dtype is not None:
        target = middle = resolve(dtype)._code
    elif code < FLOAT16:
        target = middle = FLOAT64
    else:
        target = code
        middle = FLOAT32 if code == FLOAT16 else code
    total = _fold('sum', a, axis, middle, keepdims)
    n = _count(a, axis)
    mean = host.binaryReal(_DIVIDE, total, float(n), False)
    return mean if mean.tag() & 15 == target else host.astype(mean, target)


def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    if type(a) is not ndarray and hasattr(a, '_figure_for_numpy'):
        return a._figure_for_numpy('mean', axis)
    a = asarray(a)
    if a._h is None:
        if a._tag & 15 == STR:
            raise TypeError("cannot perform reduce with flexible type")
        return sum(a, axis) / (a.size if axis is None else a.shape[axis])
    if where is not True:
        kept = asarray(where)
        return sum(a, axis, keepdims=keepdims, where=where) / sum(kept, axis, keepdims=keepdims)
    return _finish(_mean_handle(a, axis, dtype, keepdims), out)


def average(a, axis=None, weights=None, returned=False, keepdims=False):
    a = asarray(a)
    if weights is None:
        result, scale = mean(a, axis, keepdims=keepdims), _create.asarray(float(a.size))[()]
    else:
        w = asarray(weights)
        if w.ndim == 1 and a.ndim > 1 and axis is not None:
            shape = [1] * a.ndim
            shape[axis] = len(w)
            w = w.reshape(shape) + a * 0
        scale = sum(w * 1.0, axis, keepdims=keepdims)
        if asarray(scale == 0).any():
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        result = sum(a * w, axis, keepdims=keepdims) / scale
    return (result, scale) if returned else result


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True):
    if type(a) is not ndarray and hasattr(a, '_figure_for_numpy'):
        return a._figure_for_numpy('var', axis, ddof=ddof)
    a = asarray(a)
    if a._h is None and a._tag & 15 == COMPLEX:
        raise NotImplementedError('the variance of complex numbers is not available here')
    if a._h is None:
        a = a.astype(float)
    h = a._h if dtype is None else host.astype(a._h, resolve(dtype)._code)
    if h.tag() & 15 < FLOAT16:
        h = host.astype(h, FLOAT64)
    axes = _axes(axis, h.axes())
    average = _mean_handle(array_of(h), axis, None, True)
    distance = host.binary(_SUBTRACT, h, average)
    squares = array_of(host.binary(_MULTIPLY, distance, distance))
    total = _fold('sum', squares, axis, h.tag() & 15, keepdims)
    n = _count(a, axis) - ddof
    result = host.binaryReal(_DIVIDE, total, float(n if n > 0 else 0), False)
    code = h.tag() & 15
    return _finish(result if result.tag() & 15 == code else host.astype(result, code), out)


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True):
    if type(a) is not ndarray and hasattr(a, '_figure_for_numpy'):
        return a._figure_for_numpy('std', axis, ddof=ddof)
    return _finish(host.unary(UNARY['sqrt'], asarray(var(a, axis, dtype, None, ddof, keepdims))._h), out)


def _arg(a, axis, largest, out, keepdims):
    a = asarray(a)
    if a._h is None:
        items = a._items()
        best = 0
        for i, x in enumerate(items):
            if (x > items[best]) if largest else (x < items[best]):
                best = i
        return _create.asarray(best)[()]
    if axis is None:
        return _finish(host.arg(host.reshape(a._h, (-1,)), 0, largest), out)
    axis = normal_axis(axis, a.ndim)
    h = host.arg(a._h, axis, largest)
    return _finish(_keep(h, a, [axis]) if keepdims else h, out)


def argmax(a, axis=None, out=None, *, keepdims=False):
    return _arg(a, axis, True, out, keepdims)


def argmin(a, axis=None, out=None, *, keepdims=False):
    return _arg(a, axis, False, out, keepdims)


def _cumulate(a, axis, dtype, product):
    a = asarray(a)
    h = a._h
    if axis is None:
        h, axis = host.reshape(h, (-1,)), 0
    code = _sum_type(a._tag & 15) if dtype is None else resolve(dtype)._code
    return array_of(host.cumulate(h, normal_axis(axis, h.axes()), product, code))


def cumsum(a, axis=None, dtype=None, out=None):
    return _cumulate(a, axis, dtype, False)


def cumprod(a, axis=None, dtype=None, out=None):
    return _cumulate(a, axis, dtype, True)


def count_nonzero(a, axis=None, *, keepdims=False):
    a = asarray(a)
    flags = a != 0 if a._h is not None else _create.asarray([bool(x) for x in a._items()])
    result = asarray(flags).sum(axis, keepdims=keepdims)
    return int(result) if axis is None and not keepdims else result


def _ordered(a, axis):
    """A sorted copy with the axis in question last, as floats."""
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    if isinstance(axis, (tuple, list)):
        axes = normal_axes(axis, a.ndim)
        rest = [i for i in range(a.ndim) if i not in axes]
        a = a.transpose(rest + axes).reshape([a.shape[i] for i in rest] + [-1])
        axis = -1
    axis = normal_axis(axis, a.ndim)
    moved = a.transpose([i for i in range(a.ndim) if i != axis] + [axis])
    return array_of(host.sort(moved._h, moved.ndim - 1))


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    source = asarray(a)
    ordered = _ordered(source, axis)
    n = ordered.shape[-1]
    if n == 0:
        return float64('nan')
    half = n // 2
    result = mean(ordered[..., half:half + 1] if n % 2 else ordered[..., half - 1:half + 1], -1)
    last = ordered[..., -1]
    if ordered._tag & 15 >= FLOAT16:
        from numpy import _sorting
        result = asarray(_sorting.where(_maths.isnan(last), last, result))[()]
    if keepdims:
        axes = _axes(axis, source.ndim)
        result = asarray(result).reshape([1 if i in axes else k for i, k in enumerate(source.shape)])
    return result


def quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, interpolation=None):
    q = asarray(q)
    if not bool(asarray((q >= 0) & (q <= 1)).all()):
        raise ValueError('Quantiles must be in the range [0, 1]')
    return _quantiles(a, q * 1.0, axis, interpolation or method)


def percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *,
               interpolation=None):
    q = asarray(q) / 100
    if not bool(asarray((q >= 0) & (q <= 1)).all()):
        raise ValueError('Percentiles must be in the range [0, 100]')
    return _quantiles(a, q, axis, interpolation or method)


def _quantiles(a, q, axis, method):
    ordered = _ordered(a, axis)
    if ordered._tag & 15 < FLOAT16:
        ordered = ordered.astype(float)
    n = ordered.shape[-1]
    if n == 0:
        raise IndexError('index -1 is out of bounds for axis 0 with size 0')

    def one(fraction):
        place = fraction * (n - 1)
        low = int(place)
        high = low + 1 if low + 1 < n else low
        if method == 'lower':
            return ordered[..., low]
        if method == 'higher':
            return ordered[..., high if place > low else low]
        if method == 'nearest':
            return ordered[..., round(place)]
        if method == 'midpoint':
            return (ordered[..., low] + ordered[..., high if place > low else low]) / 2
        if method != 'linear':
            raise ValueError(f"{method!r} is not available here; use 'linear', 'lower', 'higher', 'midpoint' or "
                             "'nearest'")
        t = place - low
        a, b = ordered[..., low], ordered[..., high]
        step = b - a
        return a + step * t if t < 0.5 else b - step * (1 - t)

    q = asarray(q)
    if q.ndim == 0:
        return one(q.item())
    from numpy import _shape
    return _shape.stack([asarray(one(f)) for f in q.ravel().tolist()]).reshape(q.shape + ordered.shape[:-1])


def _skipping_nan(function):
    def skipping(a, axis=None, **options):
        a = asarray(a)
        if a._tag & 15 < FLOAT16:
            return function(a, axis=axis, **options)
        if axis is None:
            return function(a[~_maths.isnan(a)], **options)
        return _maths.apply_along_axis(lambda row: function(row[~_maths.isnan(row)], **options), axis, a)
    skipping.__name__ = 'nan' + function.__name__
    return skipping


nansum, nanmean, nanstd, nanvar = [_skipping_nan(f) for f in (sum, mean, std, var)]
nanmax, nanmin, nanmedian, nanprod = [_skipping_nan(f) for f in (amax, amin, median, prod)]


def nanpercentile(a, q, axis=None):
    a = asarray(a)
    return percentile(a[~_maths.isnan(a)], q)


def nanargmax(a, axis=None):
    a = asarray(a)
    from numpy import _sorting
    return argmax(_sorting.where(_maths.isnan(a), -float('inf'), a), axis)


def nanargmin(a, axis=None):
    a = asarray(a)
    from numpy import _sorting
    return argmin(_sorting.where(_maths.isnan(a), float('inf'), a), axis)


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    a = asarray(a).ravel()
    if isinstance(bins, str):
        bins = _bin_count(a, bins)
    if isinstance(bins, (int, generic)):
        if bins < 1:
            raise ValueError('`bins` must be positive, when an integer')
        if range is not None:
            low, high = [float(x) for x in range]
            if low > high:
                raise ValueError('max must be larger than min in range parameter.')
        elif a.size == 0:
            low, high = 0.0, 1.0
        else:
            low, high = float(a.min()), float(a.max())
        if low in (float('inf'), -float('inf')) or low != low or high != high:
            raise ValueError(f'autodetected range of [{low}, {high}] is not finite')
        if low == high:
            low, high = low - 0.5, high + 0.5
        return _create.linspace(low, high, int(bins) + 1)
    edges = asarray(bins)
    if bool(asarray(edges[:-1] > edges[1:]).any()):
        raise ValueError('`bins` must increase monotonically, when an array')
    return edges


def _bin_count(a, rule):
    n = a.size
    if n == 0:
        return 1
    import math
    spread = float(a.max() - a.min())
    sturges = spread / (math.log2(n) + 1)
    if rule == 'sturges':
        width = sturges
    elif rule == 'sqrt':
        width = spread / math.sqrt(n)
    elif rule in ('auto', 'fd'):
        q75, q25 = percentile(a, [75, 25])
        fd = 2.0 * float(q75 - q25) / n ** (1.0 / 3.0)
        width = (min_of(fd, sturges) if fd else sturges) if rule == 'auto' else fd
    else:
        raise ValueError(f"{rule!r} is not a valid estimator for `bins`")
    return int(math.ceil(spread / width)) if width else 1


def min_of(a, b):
    return a if a < b else b


def histogram(a, bins=10, range=None, density=None, weights=None):
    a = asarray(a).ravel()
    if a._tag & 15 == BOOL:
        a = a.astype('uint8')
    edges = histogram_bin_edges(a, bins, range)
    from numpy import _sorting
    n = len(edges) - 1
    inside = (a >= edges[0]) & (a <= edges[-1])
    kept = a[inside]
    places = _sorting.searchsorted(edges, kept, 'right') - 1
    places = _maths.minimum(places, n - 1)
    if weights is None:
        counts = bincount(places, minlength=n) if kept.size else _create.zeros(n, int)
    else:
        counts = bincount(places, asarray(weights).ravel()[inside], n)
    if density:
        return counts / (edges[1:] - edges[:-1]) / counts.sum(), edges
    return counts, edges


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    x, y = asarray(x).ravel(), asarray(y).ravel()
    pair = bins if isinstance(bins, (list, tuple)) and len(bins) == 2 else (bins, bins)
    limits = (None, None) if range is None else range
    ex, ey = [histogram_bin_edges(v, b, r) for v, b, r in zip((x, y), pair, limits)]
    from numpy import _sorting
    nx, ny = len(ex) - 1, len(ey) - 1
    kept = (x >= ex[0]) & (x <= ex[-1]) & (y >= ey[0]) & (y <= ey[-1])
    ix = _maths.minimum(_sorting.searchsorted(ex, x[kept], 'right') - 1, nx - 1)
    iy = _maths.minimum(_sorting.searchsorted(ey, y[kept], 'right') - 1, ny - 1)
    counts = bincount(ix * ny + iy, minlength=nx * ny).reshape(nx, ny) * 1.0
    return counts, ex, ey


def bincount(x, weights=None, minlength=0):
    x = asarray(x)
    if x._tag & 15 >= FLOAT16:
        raise TypeError("Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
    if x.ndim != 1:
        raise ValueError('object too deep for desired array' if x.ndim > 1 else 'object of too small depth')
    values = x.tolist()
    if [v for v in values if v < 0]:
        raise ValueError("'list' argument must have no negative elements")
    n = minlength
    for v in values:
        if v >= n:
            n = v + 1
    counts = [0] * n if weights is None else [0.0] * n
    if weights is None:
        for v in values:
            counts[v] += 1
        return _create.asarray(counts, int)
    for v, w in zip(values, asarray(weights).tolist()):
        counts[v] += w
    return _create.asarray(counts, float)


def digitize(x, bins, right=False):
    from numpy import _sorting
    bins = asarray(bins)
    if len(bins) > 1 and bins[0] > bins[-1]:
        return len(bins) - _sorting.searchsorted(bins[::-1], x, 'left' if not right else 'right')
    return _sorting.searchsorted(bins, x, 'left' if right else 'right')


def cov(m, y=None, rowvar=True, bias=False, ddof=None):
    from numpy import _shape
    m = asarray(m) * 1.0
    if m.ndim == 1:
        m = m[None]
    if not rowvar and m.shape[0] != 1:
        m = m.T
    if y is not None:
        y = asarray(y) * 1.0
        m = _shape.concatenate((m, y[None] if y.ndim == 1 else y if rowvar else y.T))
    ddof = (0 if bias else 1) if ddof is None else ddof
    m = m - m.mean(axis=1, keepdims=True)
    scale = 1 / float64(m.shape[1] - ddof)
    return _maths.dot(m, m.T) * scale if m.shape[0] > 1 else _maths.dot(m, m.T)[0, 0] * scale


def corrcoef(x, y=None, rowvar=True):
    c = asarray(cov(x, y, rowvar))
    if c.ndim == 0:
        return float64(1.0)
    d = _maths.sqrt(c.diagonal())
    return _maths.clip(c / d[:, None] / d[None, :], -1, 1)
