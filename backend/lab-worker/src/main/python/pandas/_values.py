"""What Series and DataFrame share: making vectors, finding what is missing, operators."""
import numpy
from numpy import ndarray
from pandas import _text


def vector(data, dtype=None):
    """Anything as a vector of one dimension; strings become objects."""
    if type(data) is ndarray:
        values = data
    elif hasattr(data, '__array__') and not isinstance(data, numpy.generic):
        values = data.__array__()
    elif type(data) is range:
        values = numpy.arange(data.start, data.stop, data.step)
    else:
        data = list(data)
        if None in data and all([v is None or isinstance(v, (int, float)) and not isinstance(v, bool) for v in data]) \
                and any([v is not None for v in data]):
            data = [float('nan') if v is None else v for v in data]
        plain = all([isinstance(v, (int, float, numpy.generic)) for v in data])
        if plain and any([isinstance(v, (bool, numpy.bool_)) for v in data]) and not all([isinstance(v, (bool, numpy.bool_))
                                                                           for v in data]):
            plain = False
        if plain:
            values = numpy.array(data)
        else:
            from pandas._index import object_array
            values = object_array(data)
    if values.ndim == 0:
        values = values.reshape(1)
    if values.dtype.kind == 'U':
        values = values.astype(object)
    if dtype is not None:
        values = cast(values, dtype)
    return values


def cast(values, dtype):
    if dtype == 'category' or getattr(dtype, 'name', '') == 'category':
        raise TypeError("dtype 'category' is not available here; the labels themselves work as group keys")
    to = numpy.dtype(object if dtype in (str, 'str', 'string') else dtype)
    if dtype in (str, 'str', 'string'):
        return values if values.dtype.kind == 'O' and all([isinstance(v, str) for v in values.tolist()]) else \
            vector([v if isinstance(v, str) else str(v) for v in values.tolist()])
    if to.kind in 'iu' and values.dtype.kind == 'f':
        if not bool(numpy.isfinite(values).all()):
            raise IntCastingNaNError('Cannot convert non-finite values (NA or inf) to integer')
    return values.astype(to)


class IntCastingNaNError(ValueError):
    pass


def missing(values):
    """Where a vector has no value."""
    kind = values.dtype.kind
    if kind == 'f':
        return numpy.isnan(values)
    if kind == 'O':
        return numpy.array([_text.is_missing(v) for v in values.tolist()], dtype=bool)
    return numpy.zeros(values.shape, dtype=bool)


def present(values):
    return values[~missing(values)]


def numeric(values):
    return values.dtype.kind in 'iufb'


def one_of(name, value, allowed):
    if value not in allowed:
        raise ValueError(f'{name} must be one of {", ".join([repr(each) for each in allowed])}, not {value!r}')


def scalar(value):
    """A single element as pandas shows it: strings are Python's own."""
    return str(value) if type(value) is numpy.str_ else value


def inferred(values):
    """Objects that are all numbers, as numbers."""
    if values.dtype.kind != 'O':
        return values
    return vector(values.tolist())


# Figures of a vector, without what is missing

def total(values):
    if values.dtype.kind == 'O':
        kept = present(values).tolist()
        if not kept:
            return 0
        result = kept[0]
        for v in kept[1:]:
            result = result + v
        return result
    return values.sum() if values.dtype.kind != 'f' else numpy.nansum(values)


def mean(values):
    if values.dtype.kind == 'O':
        kept = present(values).tolist()
        if any([isinstance(v, str) for v in kept]):
            raise TypeError(f"Could not convert {''.join([str(v) for v in kept])} to numeric")
        values = numpy.array(kept, float)
    else:
        values = present(values)
    return values.mean() if values.size else numpy.float64('nan')


def variance(values, ddof=1):
    values = present(values).astype(float)
    if values.size - ddof <= 0:
        return numpy.float64('nan')
    return ((values - values.mean()) ** 2).sum() / (values.size - ddof)


def deviation(values, ddof=1):
    return numpy.sqrt(variance(values, ddof))


def least(values):
    kept = present(values)
    if not kept.size:
        return numpy.float64('nan')
    return kept.min() if kept.dtype.kind != 'O' else min(kept.tolist())


def greatest(values):
    kept = present(values)
    if not kept.size:
        return numpy.float64('nan')
    return kept.max() if kept.dtype.kind != 'O' else max(kept.tolist())


def median(values):
    kept = present(values)
    if kept.dtype.kind == 'O':
        kept = kept.astype(float)
    return numpy.median(kept) if kept.size else numpy.float64('nan')


def product(values):
    return numpy.prod(present(values))


def count(values):
    return values.size - int(missing(values).sum())


def distinct(values):
    """The different values in the order of their first occurrence."""
    seen, result = set(), []
    for v in values.tolist():
        key = 'nan' if isinstance(v, float) and v != v else v
        if (key, type(v) is str) not in seen:
            seen.add((key, type(v) is str))
            result.append(v)
    if values.dtype.kind == 'O':
        from pandas._index import object_array
        return object_array(result)
    return numpy.array(result, dtype=values.dtype)


def quantile(values, q, interpolation='linear'):
    kept = present(values)
    if not kept.size:
        return numpy.float64('nan')
    return numpy.quantile(kept.astype(float) if kept.dtype.kind == 'O' else kept, q, method=interpolation)


def skewness(values):
    x = present(values).astype(float)
    n = x.size
    if n < 3:
        return numpy.float64('nan')
    d = x - x.mean()
    m2, m3 = (d ** 2).sum(), (d ** 3).sum()
    return n * (n - 1) ** 0.5 / (n - 2) * (m3 / m2 ** 1.5) if m2 else numpy.float64(0)


FIGURES = {'sum': total, 'mean': mean, 'std': deviation, 'var': variance, 'min': least, 'max': greatest,
           'median': median, 'prod': product, 'count': count, 'skew': skewness,
           'nunique': lambda values: distinct(present(values)).size}

OPERATORS = {
    'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b, 'truediv': lambda a, b: a / b,
    'floordiv': lambda a, b: _floor(a, b), 'mod': lambda a, b: a % b, 'pow': lambda a, b: a ** b,
    'and': lambda a, b: a & b, 'or': lambda a, b: a | b, 'xor': lambda a, b: a ^ b, 'eq': lambda a, b: a == b,
    'ne': lambda a, b: a != b, 'lt': lambda a, b: a < b, 'le': lambda a, b: a <= b, 'gt': lambda a, b: a > b,
    'ge': lambda a, b: a >= b}
COMPARISONS = frozenset(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])


def _floor(a, b):
    return a // b


def operate(name, a, b, reversed=False):
    """An operator between vectors, or a vector and a scalar."""
    if name in COMPARISONS and (a.dtype.kind == 'O' or isinstance(b, str) or
                                getattr(getattr(b, 'dtype', None), 'kind', '') == 'O'):
        return _compare_objects(name, a, b)
    function = OPERATORS[name]
    if a.dtype.kind == 'O' or getattr(getattr(b, 'dtype', None), 'kind', '') == 'O' or isinstance(b, str):
        others = b.tolist() if type(b) is ndarray else [b] * a.size
        pairs = zip(others, a.tolist()) if reversed else zip(a.tolist(), others)
        return vector([float('nan') if _text.is_missing(p) or _text.is_missing(q) else function(p, q)
                       for p, q in pairs])
    if name in ('and', 'or', 'xor') and a.dtype.kind == 'b' and type(b) is bool:
        b = numpy.bool_(b)
    if name == 'pow' and a.dtype.kind in 'iu' and isinstance(b, int) and b < 0:
        a = a.astype(float)
    if name in ('floordiv', 'mod') and not reversed and a.dtype.kind in 'iu' and \
            not bool(numpy.asarray(b).astype(bool).all()):
        a = a.astype(float)
    return function(b, a) if reversed else function(a, b)


def _compare_objects(name, a, b):
    function = OPERATORS[name]
    others = b.tolist() if type(b) is ndarray else [b] * a.size
    result = []
    for p, q in zip(a.tolist(), others):
        if name not in ('eq', 'ne') and (_text.is_missing(p) or _text.is_missing(q)):
            result.append(False)
        elif name not in ('eq', 'ne') and isinstance(p, str) != isinstance(q, str):
            raise TypeError(f"'{ {'lt': '<', 'le': '<=', 'gt': '>', 'ge': '>='}[name] }' not supported between "
                            f"instances of '{type(p).__name__}' and '{type(q).__name__}'")
        else:
            result.append(bool(function(p, q)))
    return numpy.array(result, dtype=bool)


def stays_float(before, result):
    return result
