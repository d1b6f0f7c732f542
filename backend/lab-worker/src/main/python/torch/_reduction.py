"""Sums, means, extremes, sorting: fewer elements than before, or the same in order."""
from ._host import call
from ._pointwise import maximum, minimum, need
from ._tensor import Tensor, number, run, wrap, wrap_all
from ._types import number_of

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
          ('max', 'min', 'median', 'mode', 'kthvalue', 'sort', 'topk', 'cummax', 'cummin')}
AMINMAX = _named('aminmax', 'min', 'max')


def _pair(title, name, *arguments):
    return VALUES[title](wrap_all(call(name, *arguments)))


def sum(input, dim=None, keepdim=False, *, dtype=None, axis=None, keepdims=None):
    need('sum', input)
    dim = axis if axis is not None else dim
    if dim is None and not keepdim:
        return run('sum', input._h, number_of(dtype))
    return run('sum_dim', input._h, _dims(dim), _keep(keepdim, keepdims), number_of(dtype))


def _keep(keepdim, keepdims):
    return keepdim if keepdims is None else keepdims


def nansum(input, dim=None, keepdim=False, *, dtype=None):
    return run('nansum', input._h, _dims(dim), keepdim)


def mean(input, dim=None, keepdim=False, *, dtype=None, axis=None, keepdims=None, out=None):
    need('mean', input)
    dim = axis if axis is not None else dim
    if dtype is None:
        d = input.dtype
        if not (d.is_floating_point or d.is_complex):
            raise RuntimeError('mean(): could not infer output dtype. Input dtype must be either a floating point or '
                               f'complex dtype. Got: {d._short}')
    if dim is None and not keepdim:
        return run('mean', input._h, number_of(dtype))
    return run('mean_dim', input._h, _dims(dim), _keep(keepdim, keepdims), number_of(dtype))


def nanmean(input, dim=None, keepdim=False, *, dtype=None):
    return run('nanmean', input._h, _dims(dim), keepdim)


def prod(input, dim=None, keepdim=False, *, dtype=None):
    if dim is None:
        return run('prod', input._h, number_of(dtype))
    return run('prod_dim', input._h, dim, keepdim, number_of(dtype))


def _spread(name, input, dim, unbiased, keepdim, correction):
    need(name, input)
    if isinstance(dim, bool):
        dim, unbiased = None, dim
    if correction is None:
        correction = 1 if unbiased else 0
    return call(name, input._h, _dims(dim), correction, keepdim)


def std(input, dim=None, unbiased=True, keepdim=False, *, correction=None, axis=None, out=None):
    return wrap(_spread('std', input, dim if axis is None else axis, unbiased, keepdim, correction))


def var(input, dim=None, unbiased=True, keepdim=False, *, correction=None, axis=None, out=None):
    return wrap(_spread('var', input, dim if axis is None else axis, unbiased, keepdim, correction))


def std_mean(input, dim=None, unbiased=True, keepdim=False, *, correction=None):
    return tuple(wrap_all(_spread('std_mean', input, dim, unbiased, keepdim, correction)))


def var_mean(input, dim=None, unbiased=True, keepdim=False, *, correction=None):
    return tuple(wrap_all(_spread('var_mean', input, dim, unbiased, keepdim, correction)))


def _extreme(name, pair):
    def function(input, dim=None, keepdim=False, *, other=None, axis=None, out=None):
        need(name, input)
        dim = axis if axis is not None else dim
        if isinstance(dim, Tensor):
            return pair(input, dim)
        if other is not None:
            return pair(input, other)
        if dim is None:
            return run(name, input._h)
        return _pair(name, name + '_dim', input._h, dim, keepdim)

    function.__name__ = function.__qualname__ = name
    return function


max, min = _extreme('max', maximum), _extreme('min', minimum)


def amax(input, dim=(), keepdim=False, *, out=None):
    return run('amax', input._h, _dims(dim), keepdim)


def amin(input, dim=(), keepdim=False, *, out=None):
    return run('amin', input._h, _dims(dim), keepdim)


def aminmax(input, *, dim=None, keepdim=False):
    return AMINMAX(wrap_all(call('aminmax', input._h, dim, keepdim)))


def median(input, dim=None, keepdim=False, *, out=None):
    if dim is None:
        return run('median', input._h)
    return _pair('median', 'median_dim', input._h, dim, keepdim)


def mode(input, dim=-1, keepdim=False, *, out=None):
    return _pair('mode', 'mode', input._h, dim, keepdim)


def kthvalue(input, k, dim=-1, keepdim=False, *, out=None):
    return _pair('kthvalue', 'kthvalue', input._h, k, dim, keepdim)


def quantile(input, q, dim=None, keepdim=False, *, interpolation='linear', out=None):
    if not isinstance(q, Tensor):
        from ._creation import tensor
        q = tensor(q, dtype=input.dtype)
    return run('quantile', input._h, q._h, dim, keepdim)


def argmax(input, dim=None, keepdim=False, *, axis=None):
    need('argmax', input)
    return run('argmax', input._h, dim if axis is None else axis, keepdim)


def argmin(input, dim=None, keepdim=False, *, axis=None):
    need('argmin', input)
    return run('argmin', input._h, dim if axis is None else axis, keepdim)


def all(input, dim=None, keepdim=False, *, axis=None, out=None):
    dim = axis if axis is not None else dim
    return run('all', input._h) if dim is None else run('all_dim', input._h, dim, keepdim)


def any(input, dim=None, keepdim=False, *, axis=None, out=None):
    dim = axis if axis is not None else dim
    return run('any', input._h) if dim is None else run('any_dim', input._h, dim, keepdim)


def count_nonzero(input, dim=None):
    return run('count_nonzero', input._h, dim)


def norm(input, p='fro', dim=None, keepdim=False, out=None, dtype=None):
    need('norm', input)
    if p in ('fro', None):
        p = 2
    elif p == 'nuc':
        return run('svd', input._h, False)
    if p == _float('inf') or p == -_float('inf'):
        p = _float(p)
    if dim is None:
        return run('vector_norm', input._h, p, None, keepdim)
    return run('vector_norm', input._h, p, _dims(dim), keepdim)


def logsumexp(input, dim, keepdim=False, *, out=None):
    return run('logsumexp', input._h, _dims(dim), keepdim)


def cumsum(input, dim, *, dtype=None, out=None):
    return run('cumsum', input._h, dim, number_of(dtype))


def cumprod(input, dim, *, dtype=None, out=None):
    return run('cumprod', input._h, dim, number_of(dtype))


def cummax(input, dim, *, out=None):
    return _pair('cummax', 'cummax', input._h, dim)


def cummin(input, dim, *, out=None):
    return _pair('cummin', 'cummin', input._h, dim)


def diff(input, n=1, dim=-1):
    return run('diff', input._h, n, dim)


def dist(input, other, p=2):
    return run('dist', input._h, other._h, p)


def cdist(x1, x2, p=2.0):
    return run('cdist', x1._h, x2._h, _float(p))


def histc(input, bins=100, min=0, max=0, *, out=None):
    return run('histc', input._h, bins, min, max)


def bincount(input, weights=None, minlength=0):
    return run('bincount', input._h, None if weights is None else weights._h, minlength)


def sort(input, dim=-1, descending=False, stable=False, *, out=None):
    return _pair('sort', 'sort', input._h, dim, descending, stable)


def argsort(input, dim=-1, descending=False, stable=False):
    return sort(input, dim, descending, stable)[1]


def msort(input):
    return sort(input, 0)[0]


def topk(input, k, dim=-1, largest=True, sorted=True, *, out=None):
    return _pair('topk', 'topk', input._h, k, dim, largest, sorted)


def _some(parts, *wanted):
    chosen = tuple(part for part, want in zip(parts, (True, *wanted)) if want)
    return chosen[0] if len(chosen) == 1 else chosen


def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
    if dim is None:
        parts = call('unique', input._h, sorted, return_inverse, return_counts)
    else:
        parts = call('unique_dim', input._h, dim, sorted, return_inverse, return_counts)
    return _some(wrap_all(parts), return_inverse, return_counts)


def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
    parts = call('unique_consecutive', input._h, return_inverse, return_counts, dim)
    return _some(wrap_all(parts), return_inverse, return_counts)


def searchsorted(sorted_sequence, values, *, right=False, side=None):
    if not isinstance(values, Tensor):
        from ._creation import tensor
        return run('searchsorted', sorted_sequence._h, tensor([values])._h, right)[0]
    return run('searchsorted', sorted_sequence._h, values._h, right or side == 'right')


def bucketize(input, boundaries, *, right=False):
    return run('bucketize', input._h, boundaries._h, right)


def isin(elements, test_elements):
    return run('isin', elements._h, test_elements._h)


FUNCTIONS = {f.__name__: f for f in (
    sum, nansum, mean, nanmean, prod, std, var, std_mean, var_mean, max, min, amax, amin, aminmax, median, mode,
    kthvalue, quantile, argmax, argmin, all, any, count_nonzero, norm, logsumexp, cumsum, cumprod, cummax, cummin,
    diff, dist, cdist, histc, bincount, sort, argsort, msort, topk, unique, unique_consecutive, searchsorted,
    bucketize, isin)}
METHODS = {name: f for name, f in FUNCTIONS.items() if name not in ('std_mean', 'var_mean', 'cdist', 'bucketize',
                                                                    'isin', 'searchsorted')}
