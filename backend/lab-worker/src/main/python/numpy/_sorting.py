"""Order, search, sets."""
from numpy import _create, _maths
from numpy._host import host, BOOL, INT64, FLOAT16, OBJECT, STR, COMPLEX
from numpy._ndarray import (ndarray, wrap, array_of, asarray, from_objects, from_flags, normal_axis, shape_of,
                            host_broadcast, _DTYPES)
from numpy._types import plain_complex


def _no_fields(order):
    if order is not None:
        raise ValueError('Cannot specify order when the array has no fields.')


def sort(a, axis=-1, kind=None, order=None):
    _no_fields(order)
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    if a._h is None:
        return from_objects(sorted(a._items()), a.shape, a._tag & 15)
    return array_of(host.sort(a._h, normal_axis(axis, a.ndim)))


def argsort(a, axis=-1, kind=None, order=None):
    _no_fields(order)
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    if a._h is None:
        items = a._items()
        return _create.asarray(sorted(range(len(items)), key=items.__getitem__), int)
    return array_of(host.argsort(a._h, normal_axis(axis, a.ndim)))


def lexsort(keys, axis=-1):
    keys = [asarray(k).tolist() for k in keys]
    order = list(range(len(keys[0])))
    for key in keys:
        order.sort(key=key.__getitem__)
    return _create.asarray(order, int)


def partition(a, kth, axis=-1):
    return sort(a, axis)


def argpartition(a, kth, axis=-1):
    return argsort(a, axis)


def searchsorted(a, v, side='left', sorter=None):
    a = asarray(a)
    if sorter is not None:
        a = a[sorter]
    v = asarray(v)
    if a._h is None or v._h is None:
        import bisect
        function = bisect.bisect_left if side == 'left' else bisect.bisect_right
        items = a.tolist()
        return _create.asarray([function(items, x) for x in v.ravel().tolist()], int).reshape(v.shape)[()]
    return wrap(host.searchSorted(a._h, v._h, side == 'right'))


def nonzero(a):
    a = asarray(a)
    if a._tag < 16:
        a = a.reshape(1)
    h = a._h if a._h is not None else asarray([bool(x) for x in a._items()]).reshape(a.shape)._h
    return tuple([array_of(each) for each in host.nonzero(h)])


def flatnonzero(a):
    return nonzero(asarray(a).ravel())[0]


def argwhere(a):
    from numpy import _shape
    places = nonzero(a)
    return _shape.stack(places, 1) if places else _create.zeros((0, 0), int)


def where(condition, x=None, y=None):
    if x is None and y is None:
        return nonzero(condition)
    if x is None or y is None:
        raise ValueError('either both or neither of x and y should be given')
    c, a, b = asarray(condition), asarray(x), asarray(y)
    if a._h is None or b._h is None:
        return _where_objects(c, a, b)
    return wrap_array(host.where(c._h, a._h, b._h))


def wrap_array(h):
    # where answers an array even of rank 0.
    return array_of(h)


def _where_objects(c, a, b):
    shape = host_broadcast(c._p, a._p)
    shape = host_broadcast(host.allocate(BOOL, shape), b._p)
    columns = [x._like(host.broadcastTo(x._p, shape)).ravel()._list() for x in (c, a, b)]
    items = [p if flag else q for flag, p, q in zip(*columns)]
    kinds = (a._tag & 15, b._tag & 15)
    if COMPLEX in kinds and max(kinds) == COMPLEX and OBJECT not in kinds and STR not in kinds:
        return from_objects([plain_complex(v) for v in items], shape, COMPLEX)
    code = STR if kinds == (STR, STR) else OBJECT
    return from_objects(items, shape, code)


def select(condlist, choicelist, default=0):
    result = asarray(default)
    for condition, choice in reversed(list(zip(condlist, choicelist))):
        result = where(condition, choice, result)
    return result


def choose(a, choices):
    stacked = [asarray(c) for c in choices]
    result = stacked[-1]
    a = asarray(a)
    for i in range(len(stacked) - 2, -1, -1):
        result = where(a == i, stacked[i], result)
    return result


def extract(condition, arr):
    return asarray(arr).ravel()[asarray(condition).ravel() != 0]


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True):
    a = asarray(ar)
    if axis is not None:
        return _unique_rows(a, axis, return_index, return_inverse, return_counts)
    flat = a.ravel()
    order = argsort(flat)
    ordered = flat[order]
    n = ordered.size
    if n == 0:
        first = _create.zeros(0, bool)
    elif ordered._h is None:
        items = ordered._items()
        first = _create.asarray([True] + [items[i] != items[i - 1] for i in range(1, n)])
    else:
        first = _create.ones(n, bool)
        different = ordered[1:] != ordered[:-1]
        if ordered._tag & 15 >= FLOAT16:
            different = different & ~(_maths.isnan(ordered[1:]) & _maths.isnan(ordered[:-1]))
        first[1:] = different
    results = [ordered[first]]
    if return_index:
        results.append(order[first])
    if return_inverse:
        inverse = _create.empty(n, int)
        inverse[order] = first.cumsum() - 1
        results.append(inverse)
    if return_counts:
        places = nonzero(first)[0].tolist() + [n]
        results.append(_create.asarray([q - p for p, q in zip(places, places[1:])], int))
    return results[0] if len(results) == 1 else tuple(results)


def _unique_rows(a, axis, return_index, return_inverse, return_counts):
    moved = a.swapaxes(0, axis)
    rows = [tuple(row.ravel().tolist()) for row in moved]
    order = sorted(range(len(rows)), key=rows.__getitem__)
    firsts, counts, inverse = [], [], [0] * len(rows)
    for i in order:
        if not firsts or rows[i] != rows[firsts[-1]]:
            firsts.append(i)
            counts.append(0)
        counts[-1] += 1
        inverse[i] = len(firsts) - 1
    results = [moved[firsts].swapaxes(0, axis)]
    results += [_create.asarray(x, int) for flag, x in
                ((return_index, firsts), (return_inverse, inverse), (return_counts, counts)) if flag]
    return results[0] if len(results) == 1 else tuple(results)


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    a = asarray(element)
    wanted = set(asarray(test_elements).ravel().tolist())
    flags = [(x in wanted) != invert for x in a.ravel().tolist()]
    return from_flags(flags, a.shape)


def in1d(ar1, ar2, assume_unique=False, invert=False):
    return isin(asarray(ar1).ravel(), ar2, invert=invert)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    a = unique(ar1)
    return a[isin(a, ar2)]


def union1d(ar1, ar2):
    from numpy import _shape
    return unique(_shape.concatenate((asarray(ar1).ravel(), asarray(ar2).ravel())))


def setdiff1d(ar1, ar2, assume_unique=False):
    a = unique(ar1)
    return a[isin(a, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    return union1d(setdiff1d(ar1, ar2), setdiff1d(ar2, ar1))
