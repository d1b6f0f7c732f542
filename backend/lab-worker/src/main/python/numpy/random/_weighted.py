"""A choice by weights, none twice, as both of numpy's generators make it."""
from numpy import _create, _sorting


def without_replacement(random, p, count):
    """Places by the weights p; random(n) gives n uniform numbers."""
    if int((p > 0).sum()) < count:
        raise ValueError('Fewer non-zero entries in p than size')
    p, found, done = p.copy(), _create.zeros(count, int), 0
    while done < count:
        x = random(count - done)
        if done:
            p[found[:done]] = 0
        cdf = p.cumsum()
        cdf /= cdf[-1]
        fresh = _sorting.searchsorted(cdf, x, 'right')
        _, first = _sorting.unique(fresh, return_index=True)
        first.sort()
        fresh = fresh[first]
        found[done:done + len(fresh)] = fresh
        done += len(fresh)
    return found
