"""Functions of elements (ufuncs) and products of matrices."""
from numpy._host import host, BINARY, UNARY, BOOL, INT64, FLOAT16, FLOAT32, FLOAT64, OBJECT, STR, COMPLEX
from numpy._ndarray import (ndarray, wrap, array_of, asarray, binary, compare, handle, number_handle, from_objects, _reals,
                            from_flags, _binary_objects, host_broadcast, shape_of)
from numpy._types import generic, complex128, float64, resolve


class ufunc:
    """A function that numpy applies element by element, with broadcasting."""

    nout = 1

    def __init__(self, name, op, nin):
        self.__name__ = name
        self._op = op
        self.nin = nin
        self.__doc__ = f'{name}({", ".join(["x", "x1, x2"][nin - 1:nin])}, out=None, where=True, dtype=None)'

    @property
    def nargs(self):
        return self.nin + 1

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"

    def _finish(self, result, args, out, where, dtype):
        if dtype is not None:
            result = asarray(result).astype(dtype)[()]
        if out is not None:
            out = out[0] if type(out) is tuple else out
            if where is True:
                out[...] = result
            else:
                out[where] = asarray(result)[where] if asarray(result).ndim else result
            return out
        for arg in args:
            if getattr(arg, '__array_priority__', 0) > 0 and hasattr(arg, '__array_wrap__'):
                return arg.__array_wrap__(asarray(result))
        return result


class _Unary(ufunc):
    def __init__(self, name):
        super().__init__(name, UNARY[name], 1)

    def __call__(self, x, out=None, *, where=True, dtype=None, casting='same_kind', order='K',
                 subok=True):
        if type(x) is ndarray and x._h is not None:
            result = wrap(host.unary(self._op, x._h))
            if out is None and dtype is None:
                return result
        else:
            a = asarray(x)
            if a._h is None:
                result = self._of_objects(a)
            else:
                result = wrap(host.unary(self._op, a._h))
        return self._finish(result, (x,), out, where, dtype)

    def _of_objects(self, a):
        name = self.__name__
        if a._tag & 15 == COMPLEX:
            return _of_complex(name, a)
        if a._tag & 15 == STR or a._tag & 15 == OBJECT and not all(
                [isinstance(v, (int, float, generic)) for v in a._items()]):
            if a._tag & 15 == OBJECT:
                first = [v for v in a._items() if not isinstance(v, (int, float, generic))][0]
                raise TypeError(f"loop of ufunc does not support argument 0 of type {type(first).__name__} which has "
                                f"no callable {name} method")
            raise TypeError(f"ufunc '{name}' not supported for the input types, and the inputs could not be safely "
                            "coerced to any supported types according to the casting rule ''safe''")
        return wrap(host.unary(self._op, a.astype(float)._h))


def _of_complex(name, a):
    """A function of complex numbers, as Python's cmath computes it."""
    import cmath
    items = a._items()
    if name == 'absolute':
        results = [v.__abs__() for v in items]
        return _reals(results, a.shape)
    if name in ('isnan', 'isfinite', 'isinf'):
        function = getattr(cmath, name)
        return from_flags([function(v) for v in items], a.shape) if a.shape else bool(function(items[0]))
    plain = {'negative': lambda v: -v, 'positive': lambda v: v, 'square': lambda v: v * v,
             'reciprocal': lambda v: 1 / v}.get(name)
    function = plain or {'arcsin': cmath.asin, 'arccos': cmath.acos, 'arctan': cmath.atan}.get(name) or (
        getattr(cmath, name, None) if name in ('exp', 'log', 'log10', 'sqrt', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh')
        else None)
    if function is None:
        raise NotImplementedError(f"{name}() of complex numbers is not available here")
    results = [function(v) for v in items]
    return from_objects(results, a.shape, COMPLEX) if a.shape else complex128(results[0])


class _Binary(ufunc):
    def __init__(self, name, op=None):
        super().__init__(name, BINARY[op or name], 2)

    def __call__(self, x1, x2, out=None, *, where=True, dtype=None, casting='same_kind', order='K',
                 subok=True):
        a, b = asarray(x1), asarray(x2)
        if dtype is not None:
            a, b = a.astype(dtype), b.astype(dtype)
        if out is not None and where is True and a._h is not None and b._h is not None:
            target = out[0] if type(out) is tuple else out
            if type(target) is ndarray and target._h is not None:
                host.binaryInto(self._op, a._h, b._h, target._h)
                return target
        if a._h is None or b._h is None:
            result = _binary_objects(self._op, a, b)
        else:
            result = wrap(host.binary(self._op, a._h, b._h))
        return self._finish(result, (x1, x2), out, where, None)

    def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True):
        from numpy import _statistics
        folds = {'add': _statistics.sum, 'multiply': _statistics.prod, 'maximum': _statistics.amax,
                 'minimum': _statistics.amin, 'logical_and': _statistics.all, 'logical_or': _statistics.any}
        if self.__name__ in folds:
            given = {'dtype': dtype, 'out': out, 'initial': initial, 'where': None if where is True else where}
            given = {option: value for option, value in given.items() if value is not None}
            try:
                return folds[self.__name__](array, axis=axis, keepdims=keepdims, **given)
            except TypeError as error:
                if 'unexpected keyword' not in str(error):
                    raise
                self._no_option('reduce', given)
        self._no_option('reduce', {'dtype': dtype, 'out': out, 'keepdims': keepdims or None,
                                   'where': None if where is True else where})
        a = asarray(array)
        if axis is None:
            if a.ndim > 1:
                raise ValueError(f"reduction operation '{self.__name__}' is not reorderable, so at most one axis may be "
                                 'specified')
        elif axis:
            from numpy import _shape
            a = _shape.moveaxis(a, axis, 0)
        if initial is not None:
            result, a = initial, [None, *a]
        else:
            result = a[0]
        for each in a[1:]:
            result = self(result, each)
        return result

    def _no_option(self, method, given):
        for option, value in given.items():
            if value is not None:
                raise NotImplementedError(f'numpy.{self.__name__}.{method}(): the option {option} is not available here')

    def accumulate(self, array, axis=0, dtype=None, out=None):
        from numpy import _statistics, _shape
        self._no_option('accumulate', {'dtype': dtype, 'out': out})
        if self.__name__ == 'add':
            return _statistics.cumsum(array, axis)
        if self.__name__ == 'multiply':
            return _statistics.cumprod(array, axis)
        a = asarray(array)
        if axis:
            return self.accumulate(a.swapaxes(0, axis)).swapaxes(0, axis)
        results = [a[0]]
        for each in a[1:]:
            results.append(self(results[-1], each))
        return _shape.stack(results)

    def outer(self, a, b):
        a, b = asarray(a), asarray(b)
        return self(a.reshape(a.shape + (1,) * b.ndim), b)

    def at(self, a, indices, b=None):
        """Like a[indices] = self(a[indices], b), but for an element as often as it is named."""
        from numpy import _create, _shape
        if b is None:
            raise ValueError('second operand needed for ufunc')
        places = asarray(_create.arange(a.size).reshape(a.shape)[indices])
        values = _shape.broadcast_to(asarray(b), places.shape).ravel()
        for n, place in enumerate(places.ravel().tolist()):
            where = place if a.ndim == 1 else tuple(int(i) for i in _shape.unravel_index(place, a.shape))
            a[where] = self(a[where], values[n])


class _Equality(_Binary):
    def __call__(self, x1, x2, out=None, *, where=True, dtype=None, casting='same_kind', order='K',
                 subok=True):
        a = asarray(x1)
        if a._h is None or isinstance(x2, str):
            return compare(self._op, a, asarray(x2))[()]
        return super().__call__(x1, x2, out, where=where, dtype=dtype)


for _kind in (_Unary, _Binary, _Equality):
    _kind.__module__, _kind.__name__, _kind.__qualname__ = 'numpy', 'ufunc', 'ufunc'
_UFUNCS = {}
for _name in UNARY:
    _UFUNCS[_name] = _Unary(_name)
for _name in BINARY:
    _UFUNCS[_name] = _Binary(_name)
_UFUNCS['equal'] = _Equality('equal')
_UFUNCS['not_equal'] = _Equality('not_equal')
globals().update(_UFUNCS)
abs = absolute = fabs = _UFUNCS['absolute']
true_divide = divide = _UFUNCS['divide']
mod = remainder = _UFUNCS['remainder']
bitwise_not = invert = _UFUNCS['invert']
radians = _UFUNCS['deg2rad']
degrees = _UFUNCS['rad2deg']
positive = _UFUNCS['positive']


def conjugate(x):
    return asarray(x).conj()[()]


conj = conjugate


def fix(x, out=None):
    return _UFUNCS['trunc'](x, out)


def divmod(x1, x2):
    return _UFUNCS['floor_divide'](x1, x2), _UFUNCS['remainder'](x1, x2)


def modf(x):
    x = asarray(x)
    whole = _UFUNCS['trunc'](x)
    return x - whole, whole


def sinc(x):
    from numpy import _sorting
    y = asarray(x) * 3.141592653589793
    safe = _sorting.where(y == 0, 1.0e-20, y)
    return _UFUNCS['sin'](safe) / safe


def square_root_of_sum(x):
    return _UFUNCS['sqrt']((x * x).sum())


def round(a, decimals=0, out=None):
    a = asarray(a) if not isinstance(a, ndarray) else a
    if a._h is None and a._tag & 15 == COMPLEX:
        parts = [round(asarray(part), decimals).ravel().tolist() for part in (a.real, a.imag)]
        items = [complex(x, y) for x, y in zip(*parts)]
        return from_objects(items, a.shape, COMPLEX) if a.shape else complex128(items[0])
    if a._h is None:
        return from_objects([v.__round__(decimals) for v in a._items()], a.shape, OBJECT)
    result = wrap(host.round(a._h, decimals))
    if out is not None:
        out[...] = result
        return out
    return result


round_ = around = round


def clip(a, a_min=None, a_max=None, out=None, *, min=None, max=None, dtype=None, where=True):
    if dtype is not None or where is not True:
        raise NotImplementedError('numpy.clip(): the options dtype and where are not available here')
    low, high = (a_min if min is None else min), (a_max if max is None else max)
    if low is None and high is None:
        raise ValueError('One of max or min must be given')
    result = asarray(a)
    if low is not None:
        result = _UFUNCS['maximum'](result, low)
    if high is not None:
        result = _UFUNCS['minimum'](result, high)
    if out is not None:
        out[...] = result
        return out
    if getattr(a, '__array_priority__', 0) > 0 and hasattr(a, '__array_wrap__'):
        return a.__array_wrap__(asarray(result))
    return result


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    from numpy import _sorting
    a = asarray(x)
    if a._tag & 15 < FLOAT16:
        return a.copy()[()] if copy else a[()]
    limit = {FLOAT32: 3.4028234663852886e+38, FLOAT64: 1.7976931348623157e+308}.get(a._tag & 15, 65504.0)
    result = _sorting.where(_UFUNCS['isnan'](a), a.dtype.type(nan), a)
    infinite = float('inf')
    result = _sorting.where(result == infinite, a.dtype.type(limit if posinf is None else posinf), result)
    result = asarray(_sorting.where(result == -infinite, a.dtype.type(-limit if neginf is None else neginf), result))
    if copy:
        return result[()]
    a[...] = result
    return a if a.ndim else a[()]


def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    a, b = asarray(a), asarray(b)
    near = absolute(a - b) <= atol + rtol * absolute(b)
    finite = _UFUNCS['isfinite'](a) & _UFUNCS['isfinite'](b)
    result = near & finite | (a == b)
    if equal_nan:
        result = result | _UFUNCS['isnan'](a) & _UFUNCS['isnan'](b)
    return result


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    return bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


def array_equal(a1, a2, equal_nan=False):
    a, b = asarray(a1), asarray(a2)
    if a.shape != b.shape:
        return False
    if equal_nan:
        return bool(asarray((a == b) | _UFUNCS['isnan'](a) & _UFUNCS['isnan'](b)).all())
    return bool(asarray(a == b).all())


def array_equiv(a1, a2):
    try:
        return bool(asarray(asarray(a1) == asarray(a2)).all())
    except ValueError:
        return False


def isneginf(x):
    return asarray(x) == -float('inf')


def isposinf(x):
    return asarray(x) == float('inf')


def isreal(x):
    return asarray(x).imag == 0


def iscomplex(x):
    return asarray(x).imag != 0


def angle(z, deg=False):
    """The angle of a complex number, counter-clockwise from the real axis."""
    z = asarray(z)
    found = _UFUNCS['arctan2'](z.imag, z.real)
    return found * (180 / 3.141592653589793) if deg else found


def _product_of_complex(a, b):
    """By the products of real and imaginary parts."""
    ar, ai, br, bi = a.real, a.imag, b.real, b.imag
    return asarray(matmul(ar, br) - matmul(ai, bi) + (matmul(ar, bi) + matmul(ai, br)) * 1j)[()]


def matmul(x1, x2, out=None):
    a, b = asarray(x1), asarray(x2)
    if COMPLEX in (a._tag & 15, b._tag & 15):
        return _product_of_complex(a, b)
    result = wrap(host.matmul(number_handle(a), number_handle(b)))
    if out is not None:
        out[...] = result
        return out
    return result


def dot(a, b, out=None):
    a, b = asarray(a), asarray(b)
    if out is not None:
        result = asarray(dot(a, b))
        if type(out) is not ndarray or out.shape != result.shape or out.dtype != result.dtype:
            raise ValueError('output array is not acceptable (must have the right datatype, number of dimensions, and '
                             'be a C-Array)')
        out[...] = result
        return out
    if a.ndim == 0 or b.ndim == 0:
        return a * b
    inner = a.shape[-1]
    axis = 0 if b.ndim == 1 else b.ndim - 2
    if inner != b.shape[axis]:
        x, y = _compact(a.shape), _compact(b.shape)
        raise ValueError(f'shapes {x} and {y} not aligned: {inner} (dim {a.ndim - 1}) != {b.shape[axis]} (dim {axis})')
    if a.ndim <= 2 and b.ndim <= 2:
        return matmul(a, b)
    return tensordot(a, b, axes=([a.ndim - 1], [axis]))


def _compact(shape):
    return f'({shape[0]},)' if len(shape) == 1 else '(' + ','.join([str(n) for n in shape]) + ')'


def vdot(a, b):
    return dot(asarray(a).ravel(), asarray(b).ravel())


def inner(a, b):
    a, b = asarray(a), asarray(b)
    if a.ndim == 0 or b.ndim == 0:
        return a * b
    return tensordot(a, b, axes=([a.ndim - 1], [b.ndim - 1]))


def outer(a, b, out=None):
    return binary(BINARY['multiply'], asarray(a).ravel()[:, None], asarray(b).ravel()[None, :])


def tensordot(a, b, axes=2):
    a, b = asarray(a), asarray(b)
    if isinstance(axes, int):
        axes = (list(range(a.ndim - axes, a.ndim)), list(range(axes)))
    left, right = [[x] if isinstance(x, int) else list(x) for x in axes]
    left, right = [x % a.ndim for x in left], [x % b.ndim for x in right]
    if [a.shape[x] for x in left] != [b.shape[x] for x in right]:
        raise ValueError('shape-mismatch for sum')
    keep_a = [x for x in range(a.ndim) if x not in left]
    keep_b = [x for x in range(b.ndim) if x not in right]
    n = 1
    for x in left:
        n *= a.shape[x]
    x = a.transpose(keep_a + left).reshape(-1, n)
    y = b.transpose(right + keep_b).reshape(n, -1)
    shape = tuple([a.shape[k] for k in keep_a] + [b.shape[k] for k in keep_b])
    return wrap(host.reshape(host.matmul(x._h, y._h), shape))


def cross(a, b, axis=-1):
    a, b = asarray(a), asarray(b)
    if a.shape[-1] == 2 and b.shape[-1] == 2:
        return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    from numpy import _shape
    x, y = [a[..., i] for i in range(3)], [b[..., i] for i in range(3)]
    return _shape.stack([x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]], -1)


def kron(a, b):
    a, b = asarray(a), asarray(b)
    axes = max(a.ndim, b.ndim)
    shape, other = (1,) * (axes - a.ndim) + a.shape, (1,) * (axes - b.ndim) + b.shape
    product = a.reshape([n for each in shape for n in (each, 1)]) * b.reshape([n for each in other for n in (1, each)])
    return product.reshape([n * m for n, m in zip(shape, other)])


def einsum(subscripts, *operands, optimize=False, order='K', dtype=None, casting='safe'):
    """Sums of products in Einstein's notation, without ellipsis."""
    spec = subscripts.replace(' ', '')
    if '.' in spec:
        raise ValueError('einsum with an ellipsis is not supported here; name every axis')
    inputs, arrow, output = spec.partition('->')
    terms = inputs.split(',')
    if len(terms) != len(operands):
        raise ValueError('more operands provided to einstein sum function than specified in the subscripts string'
                         if len(operands) > len(terms) else
                         'fewer operands provided to einstein sum function than specified in the subscripts string')
    letters = sorted(set(inputs) - {','})
    if not arrow:
        output = ''.join([x for x in letters if inputs.count(x) == 1])
    order = list(output) + [x for x in letters if x not in output]
    product = None
    for term, operand in zip(terms, operands):
        a = asarray(operand)
        if a.ndim != len(term):
            raise ValueError('einstein sum subscripts string contains too many subscripts for operand 0'
                             if len(term) > a.ndim else
                             'operand has more dimensions than subscripts given in einstein sum, but no \'...\' '
                             'ellipsis provided to broadcast the extra dimensions.')
        while len(set(term)) < len(term):
            twice = next(x for x in term if term.count(x) > 1)
            first, second = term.index(twice), term.rindex(twice)
            rest = [i for i in range(a.ndim) if i not in (first, second)]
            a = a.transpose(rest + [first, second])
            a = a._like(host.diagonal(a._p, 0))
            term = ''.join([term[i] for i in rest]) + twice
        a = a.transpose([term.index(x) for x in order if x in term])
        a = a.reshape([a.shape[[y for y in order if y in term].index(x)] if x in term else 1 for x in order])
        product = a if product is None else product * a
    axes = tuple(range(len(output), len(order)))
    return product.sum(axis=axes) if axes else product


def convolve(a, v, mode='full'):
    a, v = asarray(a), asarray(v)
    if len(v) > len(a):
        a, v = v, a
    if len(v) == 0:
        raise ValueError('v cannot be empty')
    from numpy import _create
    n = len(a) + len(v) - 1
    full = _create.zeros(n, _create.asarray(a[:1] * v[:1]).dtype)
    for i in range(len(v)):
        full[i:i + len(a)] += a * v[i]
    if mode == 'full':
        return full
    if mode == 'same':
        start = (len(v) - 1) // 2
        return full[start:start + len(a)]
    return full[len(v) - 1:len(a)]


def correlate(a, v, mode='valid'):
    return convolve(a, asarray(v)[::-1], mode)


def interp(x, xp, fp, left=None, right=None, period=None):
    from numpy import _sorting
    x, xp, fp = asarray(x) * 1.0, asarray(xp) * 1.0, asarray(fp) * 1.0
    xs = asarray(x)
    at = _sorting.searchsorted(xp, xs, 'right') - 1
    at = asarray(clip(at, 0, len(xp) - 2))
    slope = (fp[at + 1] - fp[at]) / (xp[at + 1] - xp[at])
    result = slope * (xs - xp[at]) + fp[at]
    result = _sorting.where(xs < xp[0], fp[0] if left is None else left, result)
    return asarray(_sorting.where(xs >= xp[-1], _sorting.where(xs > xp[-1], fp[-1] if right is None else right, fp[-1]),
                                  result))[()]


def diff(a, n=1, axis=-1, prepend=None, append=None):
    a = asarray(a)
    if a.ndim == 0:
        raise ValueError('diff requires input that is at least one dimensional')
    from numpy import _shape
    parts = [asarray(x) if asarray(x).ndim else asarray([x]) for x in (prepend,) if x is not None]
    parts.append(a)
    parts += [asarray(x) if asarray(x).ndim else asarray([x]) for x in (append,) if x is not None]
    if len(parts) > 1:
        a = _shape.concatenate(parts, axis)
    moved = a.swapaxes(0, axis)
    for _ in range(n):
        moved = moved[1:] ^ moved[:-1] if moved._tag & 15 == BOOL else moved[1:] - moved[:-1]
    return moved.swapaxes(0, axis)


def ediff1d(ary):
    return diff(asarray(ary).ravel())


def gradient(f, *varargs, axis=None, edge_order=1):
    f = asarray(f) * 1.0
    step = varargs[0] if varargs else 1.0
    axes = range(f.ndim) if axis is None else [axis]
    results = []
    for a in axes:
        m = f.swapaxes(0, a)
        out = m.copy()
        out[1:-1] = (m[2:] - m[:-2]) / (2.0 * step)
        out[0] = (m[1] - m[0]) / step
        out[-1] = (m[-1] - m[-2]) / step
        results.append(out.swapaxes(0, a))
    return results[0] if len(results) == 1 else results


def trapz(y, x=None, dx=1.0, axis=-1):
    y = asarray(y)
    steps = dx if x is None else diff(asarray(x))
    return ((y[..., 1:] + y[..., :-1]) / 2.0 * steps).sum(axis)


def polyfit(x, y, deg):
    from numpy import linalg, _shape
    x, y = asarray(x) * 1.0, asarray(y) * 1.0
    columns = _shape.stack([x ** k for k in range(deg, -1, -1)], 1)
    return linalg.lstsq(columns, y)[0]


def polyval(p, x):
    result = asarray(x) * 0
    for c in asarray(p):
        result = result * x + c
    return result


class vectorize:
    """A Python function of elements as a function of arrays."""

    def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        self.pyfunc = pyfunc
        self.otypes = otypes
        self.__doc__ = doc or getattr(pyfunc, '__doc__', None)

    def __call__(self, *args):
        arrays = [asarray(a) for a in args]
        shape = ()
        for a in arrays:
            shape = host_broadcast(host.allocate(BOOL, shape), a._p)
        columns = [a._like(host.broadcastTo(a._p, shape)).ravel()._list() for a in arrays]
        values = [self.pyfunc(*each) for each in zip(*columns)]
        dtype = None if self.otypes is None else self.otypes[0]
        result = asarray(values, dtype).reshape(shape)
        return result[()] if not shape else result


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    from numpy import _shape
    a = asarray(arr)
    moved = a.transpose([x for x in range(a.ndim) if x != axis % a.ndim] + [axis % a.ndim])
    rows = moved.reshape(-1, moved.shape[-1])
    results = [asarray(func1d(row, *args, **kwargs)) for row in rows]
    joined = _shape.stack(results).reshape(moved.shape[:-1] + results[0].shape)
    if not results[0].ndim:
        return joined
    return joined.transpose(list(range(axis % a.ndim)) + [joined.ndim - 1] + list(range(axis % a.ndim, joined.ndim - 1)))
