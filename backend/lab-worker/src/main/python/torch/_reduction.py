"""Sums, means, extremes, sorting: fewer elements than before, or the same in order."""
from ._host import call
from ._out import dtype_for, into, into_all
from ._pointwise import maximum, minimum, need
from ._tensor import Tensor, number, run, wrap, wrap_all
from ._types import BY_NUMBER, number_of

_max, _min, _float = max, min, float


def _dims(dim):
    if dim is None:
        return None
    if isinstance(dim, int):
        return (dim,)
    return tuple(dim)


class _Pair(tuple):
    """Two results with names."""

    __slots__ = ()
    _title = ''

    def __repr__(self):
        inner = ',\n'.join(f'{name}={value!r}' for name, value in zip(self._fields, self))
        return f'torch.return_types.{self._title}(\n{inner})'


def _named(title, *fields):
    members = {'__slots__': (), '_title': title, '_fields': fields, '__module__': 'torch.return_types'}
    for place, field in enumerate(fields):
        members[field] = property(lambda self, place=place: self[place])
    return type(title, (_Pair,), members)


VALUES = {title: _named(title, 'values', 'indices') for title in
          ('max', 'min', 'median', 'nanmedian', 'mode', 'kthvalue', 'sort', 'topk', 'cummax', 'cummin')}
AMINMAX = _named('aminmax', 'min', 'max')
FREXP = _named('frexp', 'mantissa', 'exponent')
HISTOGRAM = _named('histogram', 'hist', 'bin_edges')


def _pair(title, name, *arguments, out=None):
    found = wrap_all(call(name, *arguments))
    return VALUES[title](found) if out is None else into_all(title, out, found, VALUES[title])


# A dim that is not given, where None is one that may be.
_ALL = ()


def _without_dim(name, keepdim, keepdims):
    if keepdim or keepdims is not None:
        raise TypeError(f'{name}(): keepdim asks for dim')


def sum(input, dim=_ALL, keepdim=False, *, dtype=None, axis=None, keepdims=None, out=None):
    need('sum', input)
    if out is not None:
        return into('sum', out, sum(input, dim, keepdim, dtype=_chosen(dtype, out, 'sum'), axis=axis,
                                    keepdims=keepdims))
    dim = axis if axis is not None else dim
    if dim is _ALL:
        _without_dim('sum', keepdim, keepdims)
        return run('sum', input._h, number_of(dtype))
    return run('sum_dim', input._h, _dims(dim), _keep(keepdim, keepdims), number_of(dtype))


def _chosen(dtype, out, function):
    return BY_NUMBER[dtype_for(dtype, out, function)]


def _keep(keepdim, keepdims):
    return keepdim if keepdims is None else keepdims


def nansum(input, dim=None, keepdim=False, *, dtype=None, out=None):
    return into('nansum', out, run('nansum', input._h, _dims(dim), keepdim, dtype_for(dtype, out, 'nansum')))


def mean(input, dim=_ALL, keepdim=False, *, dtype=None, axis=None, keepdims=None, out=None):
    need('mean', input)
    dim = axis if axis is not None else dim
    if dtype is None:
        d = input.dtype
        if not (d.is_floating_point or d.is_complex):
            raise RuntimeError('mean(): could not infer output dtype. Input dtype must be either a floating point or '
                               f'complex dtype. Got: {d._short}')
    if dim is _ALL:
        _without_dim('mean', keepdim, keepdims)
        result = run('mean', input._h, number_of(dtype))
        return result if out is None else into('mean', out, result)
    result = run('mean_dim', input._h, _dims(dim), _keep(keepdim, keepdims), number_of(dtype))
    return result if out is None else into('mean', out, result)


def nanmean(input, dim=None, keepdim=False, *, dtype=None, out=None):
    return into('nanmean', out, run('nanmean', input._h, _dims(dim), keepdim, dtype_for(dtype, out, 'nanmean')))


def prod(input, dim=None, keepdim=False, *, dtype=None, out=None):
    if dim is None:
        return into('prod', out, run('prod', input._h, dtype_for(dtype, out, 'prod')))
    return into('prod', out, run('prod_dim', input._h, dim, keepdim, dtype_for(dtype, out, 'prod')))


def _spread(name, input, dim, unbiased, keepdim, correction):
    need(name, input)
    if isinstance(dim, bool):
        dim, unbiased = None, dim
    if not isinstance(unbiased, bool):
        raise TypeError(f'unbiased must be bool, not {type(unbiased).__name__}')
    if correction is None:
        correction = 1 if unbiased else 0
    return call(name, input._h, _dims(dim), correction, keepdim)


def std(input, dim=None, unbiased=True, keepdim=False, *, correction=None, axis=None, out=None):
    return into('std', out, wrap(_spread('std', input, dim if axis is None else axis, unbiased, keepdim, correction)))


def var(input, dim=None, unbiased=True, keepdim=False, *, correction=None, axis=None, out=None):
    return into('var', out, wrap(_spread('var', input, dim if axis is None else axis, unbiased, keepdim, correction)))


def std_mean(input, dim=None, unbiased=True, keepdim=False, *, correction=None):
    return tuple(wrap_all(_spread('std_mean', input, dim, unbiased, keepdim, correction)))


def var_mean(input, dim=None, unbiased=True, keepdim=False, *, correction=None):
    return tuple(wrap_all(_spread('var_mean', input, dim, unbiased, keepdim, correction)))


def _extreme(name, pair):
    def function(input, dim=None, keepdim=False, *, other=None, axis=None, out=None):
        need(name, input)
        dim = axis if axis is not None else dim
        if isinstance(dim, Tensor):
            return into(name, out, pair(input, dim))
        if other is not None:
            return into(name, out, pair(input, other))
        if dim is None:
            return into(name, out, run(name, input._h))
        return _pair(name, name + '_dim', input._h, dim, keepdim, out=out)

    function.__name__ = function.__qualname__ = name
    return function


max, min = _extreme('max', maximum), _extreme('min', minimum)


def amax(input, dim=(), keepdim=False, *, out=None):
    return into('amax', out, run('amax', input._h, _dims(dim), keepdim))


def amin(input, dim=(), keepdim=False, *, out=None):
    return into('amin', out, run('amin', input._h, _dims(dim), keepdim))


def aminmax(input, *, dim=None, keepdim=False, out=None):
    return into_all('aminmax', out, wrap_all(call('aminmax', input._h, dim, keepdim)), AMINMAX)


def nanmedian(input, dim=None, keepdim=False, *, out=None):
    if dim is None:
        return into('median', out, run('nanmedian', input._h))
    return _pair('nanmedian', 'nanmedian_dim', input._h, dim, keepdim, out=out)


def median(input, dim=None, keepdim=False, *, out=None):
    if dim is None:
        return into('median', out, run('median', input._h))
    return _pair('median', 'median_dim', input._h, dim, keepdim, out=out)


def mode(input, dim=-1, keepdim=False, *, out=None):
    return _pair('mode', 'mode', input._h, dim, keepdim, out=out)


def kthvalue(input, k, dim=-1, keepdim=False, *, out=None):
    return _pair('kthvalue', 'kthvalue', input._h, k, dim, keepdim, out=out)


def _quantile(name):
    def function(input, q, dim=None, keepdim=False, *, interpolation='linear', out=None):
        if not isinstance(q, Tensor):
            from ._creation import tensor
            if not 0 <= q <= 1:
                raise RuntimeError(f'quantile() q must be in the range [0, 1] but got {q:g}')
            q = tensor(q, dtype=input.dtype)
        return into('quantile', out, run(name, input._h, q._h, dim, keepdim, interpolation))

    function.__name__ = function.__qualname__ = name
    return function


quantile, nanquantile = _quantile('quantile'), _quantile('nanquantile')


def argmax(input, dim=None, keepdim=False, *, axis=None, out=None):
    need('argmax', input)
    result = run('argmax', input._h, dim if axis is None else axis, keepdim)
    return result if out is None else into('argmax', out, result)


def argmin(input, dim=None, keepdim=False, *, axis=None, out=None):
    need('argmin', input)
    result = run('argmin', input._h, dim if axis is None else axis, keepdim)
    return result if out is None else into('argmin', out, result)


def all(input, dim=None, keepdim=False, *, axis=None, out=None):
    dim = axis if axis is not None else dim
    return into('all', out, run('all', input._h) if dim is None else run('all_dim', input._h, _dims(dim), keepdim))


def any(input, dim=None, keepdim=False, *, axis=None, out=None):
    dim = axis if axis is not None else dim
    return into('any', out, run('any', input._h) if dim is None else run('any_dim', input._h, _dims(dim), keepdim))


def count_nonzero(input, dim=None):
    if dim is None or isinstance(dim, int):
        return run('count_nonzero', input._h, dim)
    return run('count_nonzero_dims', input._h, tuple(dim))


def norm(input, p='fro', dim=None, keepdim=False, out=None, dtype=None):
    need('norm', input)
    if dtype is not None:
        input = input.to(dtype)
    if p in ('fro', None):
        p = 2
    elif p == 'nuc':
        return into('norm', out, run('nuclear_norm', input._h, None if dim is None else _dims(dim), keepdim))
    elif isinstance(p, str):
        raise RuntimeError(f'only valid string values are \'fro\' and \'nuc\', found {p}')
    if p == _float('inf') or p == -_float('inf'):
        p = _float(p)
    return into('norm', out, run('vector_norm', input._h, p, None if dim is None else _dims(dim), keepdim))


def logsumexp(input, dim, keepdim=False, *, out=None):
    return into('logsumexp', out, run('logsumexp', input._h, _dims(dim), keepdim))


def cumsum(input, dim, *, dtype=None, out=None):
    return into('cumsum', out, run('cumsum', input._h, dim, dtype_for(dtype, out, 'cumsum')))


def cumprod(input, dim, *, dtype=None, out=None):
    return into('cumprod', out, run('cumprod', input._h, dim, dtype_for(dtype, out, 'cumprod')))


def cummax(input, dim, *, out=None):
    return _pair('cummax', 'cummax', input._h, dim, out=out)


def cummin(input, dim, *, out=None):
    return _pair('cummin', 'cummin', input._h, dim, out=out)


def logcumsumexp(input, dim, *, out=None):
    return into('logcumsumexp', out, run('logcumsumexp', input._h, dim))


def diff(input, n=1, dim=-1, prepend=None, append=None, *, out=None):
    return into('diff', out, run('diff', input._h, n, dim, None if prepend is None else prepend._h,
                                 None if append is None else append._h))


def dist(input, other, p=2):
    return run('dist', input._h, other._h, p)


def cdist(x1, x2, p=2.0, compute_mode='use_mm_for_euclid_dist_if_necessary'):
    modes = ('use_mm_for_euclid_dist_if_necessary', 'use_mm_for_euclid_dist', 'donot_use_mm_for_euclid_dist')
    if compute_mode not in modes:
        raise ValueError(f'{compute_mode} is not a valid value for compute_mode')
    return run('cdist', x1._h, x2._h, _float(p), modes.index(compute_mode))


def trapezoid(y, x=None, *, dx=None, dim=-1):
    if isinstance(x, Tensor):
        return run('trapezoid_x', y._h, x._h, dim)
    return run('trapezoid_dx', y._h, 1 if dx is None else dx, dim)


def cumulative_trapezoid(y, x=None, *, dx=None, dim=-1):
    if isinstance(x, Tensor):
        return run('cumulative_trapezoid_x', y._h, x._h, dim)
    return run('cumulative_trapezoid_dx', y._h, 1 if dx is None else dx, dim)


def renorm(input, p, dim, maxnorm, *, out=None):
    return into('renorm', out, run('renorm', input._h, p, dim, maxnorm))


def histogram(input, bins, *, range=None, weight=None, density=False, out=None):
    weight = None if weight is None else weight._h
    if isinstance(bins, Tensor):
        found = wrap_all(call('histogram_edges', input._h, bins._h, weight, density))
    else:
        found = wrap_all(call('histogram', input._h, bins, None if range is None else tuple(_float(r) for r in range),
                              weight, density))
    return into_all('histogram', out, found, HISTOGRAM)


def histc(input, bins=100, min=0, max=0, *, out=None):
    return into('histc', out, run('histc', input._h, bins, min, max))


def bincount(input, weights=None, minlength=0):
    return run('bincount', input._h, None if weights is None else weights._h, minlength)


def sort(input, dim=-1, descending=False, stable=False, *, out=None):
    return _pair('sort', 'sort', input._h, dim, descending, stable, out=out)


def argsort(input, dim=-1, descending=False, stable=False):
    return sort(input, dim, descending, stable)[1]


def msort(input, *, out=None):
    return into('sort', out, sort(input, 0)[0])


def topk(input, k, dim=-1, largest=True, sorted=True, *, out=None):
    return _pair('topk', 'topk', input._h, k, dim, largest, sorted, out=out)


def _some(parts, *wanted):
    chosen = tuple(part for part, want in zip(parts, (True, *wanted)) if want)
    return chosen[0] if len(chosen) == 1 else chosen


def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
    need('_unique2', input)
    if dim is None:
        parts = call('unique', input._h, sorted, return_inverse, return_counts)
    else:
        parts = call('unique_dim', input._h, dim, sorted, return_inverse, return_counts)
    return _some(wrap_all(parts), return_inverse, return_counts)


def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
    parts = call('unique_consecutive', input._h, return_inverse, return_counts, dim)
    return _some(wrap_all(parts), return_inverse, return_counts)


def searchsorted(sorted_sequence, values, *, out_int32=False, right=False, side=None, sorter=None, out=None):
    if side not in (None, 'left', 'right'):
        raise RuntimeError(f"torch.searchsorted(): side can only be 'left' or 'right' but got {side}")
    if right and side == 'left':
        raise RuntimeError('torch.searchsorted(): side and right can\'t be set to opposites, got side of left while '
                           'right was True')
    single = not isinstance(values, Tensor)
    if single:
        from ._creation import tensor
        values = tensor([values])
    found = run('searchsorted', sorted_sequence._h, values._h, out_int32, right or side == 'right',
                None if sorter is None else sorter._h)
    return into('searchsorted', out, found[0] if single else found)


def bucketize(input, boundaries, *, out_int32=False, right=False, out=None):
    if not isinstance(input, Tensor):
        from ._creation import tensor
        return into('bucketize', out, bucketize(tensor([input]), boundaries, out_int32=out_int32, right=right)[0])
    return into('bucketize', out, run('bucketize', input._h, boundaries._h, out_int32, right))


def isin(elements, test_elements, *, assume_unique=False, invert=False):
    from ._creation import tensor
    elements, test_elements = (e if isinstance(e, Tensor) else tensor(e) for e in (elements, test_elements))
    return run('isin', elements._h, test_elements._h, assume_unique, invert)


FUNCTIONS = {f.__name__: f for f in (
    sum, nansum, mean, nanmean, prod, std, var, std_mean, var_mean, max, min, amax, amin, aminmax, median, nanmedian,
    mode, logcumsumexp, trapezoid, cumulative_trapezoid, renorm, histogram, nanquantile, kthvalue, quantile, argmax, argmin, all, any, count_nonzero, norm, logsumexp, cumsum, cumprod, cummax, cummin,
    diff, dist, cdist, histc, bincount, sort, argsort, msort, topk, unique, unique_consecutive, searchsorted,
    bucketize, isin)}
FUNCTIONS['trapz'] = trapezoid
METHODS = {name: f for name, f in FUNCTIONS.items()
           if name not in ('std_mean', 'var_mean', 'cdist', 'bucketize', 'isin', 'searchsorted', 'trapezoid', 'trapz',
                           'cumulative_trapezoid')}


def cumsum_(self, dim, *, dtype=None):
    call('cumsum_', self._h, dim, number_of(dtype))
    return self


def cumprod_(self, dim, *, dtype=None):
    call('cumprod_', self._h, dim, number_of(dtype))
    return self


def renorm_(self, p, dim, maxnorm):
    call('renorm_', self._h, p, dim, maxnorm)
    return self


METHODS.update(cumsum_=cumsum_, cumprod_=cumprod_, renorm_=renorm_)
