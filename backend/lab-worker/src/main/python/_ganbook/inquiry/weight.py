"""What values take: the bytes of the tensors and arrays in them, each counted once, however many views there are."""
import itertools
import types

from . import numbers, still

_MOST = 5_000
_MOST_AT_ALL = 30_000
_DEEPEST = 12
_NAMED = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, types.MethodType, type)


class Patience:
    """At how many objects may be looked for one answer: a list may hold more than anybody wants to wait for."""

    __slots__ = ('left',)

    def __init__(self):
        self.left = _MOST_AT_ALL


class Scale:
    """Weighs values. What it has weighed before weighs nothing more."""

    def __init__(self, patience):
        self._patience = patience
        self._places = {}
        self._total = 0

    def weigh(self, value):
        """The bytes that this value adds to those before."""
        before, seen, rest = self._total, set(), [(value, 0)]
        while rest and len(seen) < _MOST and self._patience.left > 0:
            self._look(*rest.pop(), rest, seen)
        return self._total - before

    def _look(self, value, depth, rest, seen):
        if type(value) in _PLAIN or id(value) in seen:
            return
        seen.add(id(value))
        self._patience.left -= 1
        if numbers.is_tensor(value) or numbers.is_array(value):
            one = numbers.Numbers(value)
            known = self._places.get(one.place, 0)
            if one.bytes > known:
                self._places[one.place] = one.bytes
                self._total += one.bytes - known
        elif depth < _DEEPEST:
            rest.extend([(part, depth + 1) for part in itertools.islice(_held(value), _MOST)])


_PLAIN = frozenset((int, float, bool, complex, str, bytes, type(None), range, slice, type(Ellipsis)))


def _held(value):
    """What an object holds: a container's elements, and the values of attributes."""
    for kind in (list, tuple, set, frozenset):
        if still.is_a(value, kind):
            return itertools.chain(kind.__iter__(value), still.own_dict(value).values())
    if still.is_a(value, dict):
        return itertools.chain(dict.values(value), still.own_dict(value).values())
    for kind in _NAMED:
        if still.is_a(value, kind):
            return ()
    return still.own_dict(value).values()


def total(value, patience):
    """The bytes of one value alone."""
    return Scale(patience).weigh(value)
