"""The labels of rows and columns."""
import numpy
from numpy import ndarray
from pandas import _text


def ensure(labels, name=None):
    """Labels as an index."""
    if isinstance(labels, Index):
        if name is not None and labels.name != name:
            labels = labels.copy()
            labels.name = name
        return labels
    if type(labels) is range:
        return RangeIndex(labels.start, labels.stop, labels.step, name=name)
    return Index(labels, name=name)


class Index:
    """Labels along an axis."""

    # Index(...) makes the kind that fits; Python then calls that kind's constructor again, which finds it made.

    def __new__(cls, *args, **options):
        if cls is not Index:
            return object.__new__(cls)
        return _from_anything(*args, **options)

    def _fill(self, values, name):
        self._values = values
        self.name = name
        self._places = None
        return self

    # What it holds

    @property
    def values(self):
        return self._values

    def to_numpy(self, dtype=None, copy=False):
        return self.values if dtype is None else self.values.astype(dtype)

    def __array__(self, dtype=None):
        return self.to_numpy(dtype)

    @property
    def dtype(self):
        return self.values.dtype

    @property
    def names(self):
        return [self.name]

    @names.setter
    def names(self, names):
        self.name = names[0]

    nlevels = 1
    ndim = 1

    @property
    def size(self):
        return len(self)

    @property
    def shape(self):
        return (len(self),)

    @property
    def empty(self):
        return len(self) == 0

    @property
    def is_unique(self):
        return len(self._positions()) == len(self)

    @property
    def is_monotonic_increasing(self):
        labels = self.tolist()
        return all([p <= q for p, q in zip(labels, labels[1:])])

    def tolist(self):
        return self.values.tolist()

    to_list = tolist

    def to_series(self, index=None, name=None):
        from pandas._series import Series
        return Series(self.values, index=self if index is None else index, name=name or self.name)

    def to_frame(self, index=True, name=None):
        from pandas._frame import DataFrame
        return DataFrame({name or self.name or 0: self.values}, index=self if index else None)

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        return iter(self.tolist())

    def __contains__(self, label):
        try:
            return label in self._positions()
        except TypeError:
            return False

    def __getitem__(self, key):
        found = self.values[key if not hasattr(key, 'values') else key.values]
        if type(found) is ndarray and found.ndim == 1:
            return make(found, self.name)
        return str(found) if isinstance(found, numpy.str_) else found

    def __hash__(self):
        raise TypeError(f"unhashable type: '{type(self).__name__}'")

    def __eq__(self, other):
        if isinstance(other, (Index, list, tuple, ndarray)):
            labels = list(other)
            if len(labels) != len(self):
                raise ValueError('Lengths must match to compare')
            return numpy.array([p == q for p, q in zip(self, labels)], dtype=bool)
        return numpy.array([p == other for p in self], dtype=bool)

    def __ne__(self, other):
        return ~(self == other)

    def __lt__(self, other):
        return self.values < other

    def __le__(self, other):
        return self.values <= other

    def __gt__(self, other):
        return self.values > other

    def __ge__(self, other):
        return self.values >= other

    def _arithmetic(self, result):
        return make(result, self.name)

    def __add__(self, other):
        return self._arithmetic(self.values + _plain(other))

    def __radd__(self, other):
        return self._arithmetic(_plain(other) + self.values)

    def __sub__(self, other):
        return self._arithmetic(self.values - _plain(other))

    def __mul__(self, other):
        return self._arithmetic(self.values * _plain(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self._arithmetic(self.values / _plain(other))

    def __floordiv__(self, other):
        return self._arithmetic(self.values // _plain(other))

    def __mod__(self, other):
        return self._arithmetic(self.values % _plain(other))

    def equals(self, other):
        return isinstance(other, Index) and self.tolist() == other.tolist()

    identical = equals

    # Finding labels

    def _positions(self):
        """Each label with the place of its first occurrence."""
        places = self._places
        if places is None:
            places = {}
            for i, label in enumerate(self.tolist()):
                if label not in places:
                    places[label] = i
            self._places = places
        return places

    def get_loc(self, label):
        try:
            place = self._positions()[label]
        except TypeError:
            raise KeyError(label) from None
        except KeyError:
            raise KeyError(label) from None
        if len(self._positions()) == len(self):
            return place
        flags = self == label
        return place if int(flags.sum()) == 1 else flags

    def get_indexer(self, labels):
        places = self._positions()
        return numpy.array([places.get(label, -1) for label in labels], dtype=int)

    def isin(self, values):
        wanted = set(values)
        return numpy.array([label in wanted for label in self], dtype=bool)

    def unique(self):
        return make_like(list(self._positions()), self)

    def nunique(self):
        return len(self._positions())

    def max(self):
        return self.values.max()

    def min(self):
        return self.values.min()

    def argmax(self):
        return self.values.argmax()

    def mean(self):
        return self.values.mean()

    def sort_values(self, ascending=True):
        return make_like(sorted(self.tolist(), reverse=not ascending), self)

    def append(self, other):
        parts = other if isinstance(other, list) else [other]
        return make_like(sum([list(p) for p in parts], self.tolist()), self)

    def insert(self, loc, item):
        labels = self.tolist()
        labels.insert(loc, item)
        return Index(labels, name=self.name)

    def delete(self, loc):
        labels = self.tolist()
        del labels[loc]
        return Index(labels, name=self.name)

    def drop(self, labels):
        gone = set(labels if isinstance(labels, (list, tuple, Index, ndarray)) else [labels])
        return Index([label for label in self if label not in gone], name=self.name)

    def union(self, other):
        return Index(sorted(set(self) | set(other)))

    def intersection(self, other):
        wanted = set(other)
        return Index([label for label in self if label in wanted])

    def difference(self, other):
        gone = set(other)
        return Index(sorted([label for label in self if label not in gone]))

    def map(self, function):
        call = function.get if isinstance(function, dict) else function
        return Index([call(label) for label in self], name=self.name)

    def rename(self, name):
        return ensure(self, name)

    def astype(self, dtype):
        return Index(self.values.astype(dtype), name=self.name)

    def copy(self):
        return make(self.values, self.name)

    @property
    def str(self):
        from pandas._strings import StringMethods
        return StringMethods(self)

    # Text

    def _labels(self):
        """The labels as a printed table shows them."""
        return _text.index_labels(self)

    def __repr__(self):
        return _text.index_repr(self)

    __str__ = __repr__

    def _summary(self):
        ends = f', {self[0]} to {self[-1]}' if len(self) else ''
        return f'{type(self).__name__}: {len(self)} entries{ends}'

    def _memory(self):
        return 8 * len(self)


def _from_anything(data=None, dtype=None, copy=False, name=None):
    if type(data) is range:
        return RangeIndex(data.start, data.stop, data.step, name=name)
    if isinstance(data, Index) and dtype is None:
        return data.copy() if name is None else ensure(data, name)
    values = data if type(data) is ndarray else getattr(data, 'values', None)
    if type(values) is not ndarray:
        values = list(data) if data is not None else []
        values = object_array(values) if dtype is object or not values or any(
            [isinstance(v, (str, tuple, bool)) or v is None for v in values]) else numpy.array(values, dtype)
    elif dtype is not None:
        values = values.astype(dtype)
    return make(values, getattr(data, 'name', None) if name is None else name)


def _plain(other):
    return other.values if isinstance(other, Index) else other


class NumericIndex(Index):
    pass


class Int64Index(NumericIndex):
    def __init__(self, data=None, dtype=None, copy=False, name=None):
        if '_values' in self.__dict__:
            return
        self._fill(numpy.asarray(list(data) if not isinstance(data, ndarray) else data, 'int64'), name)


class UInt64Index(NumericIndex):
    def __init__(self, data=None, dtype=None, copy=False, name=None):
        if '_values' in self.__dict__:
            return
        self._fill(numpy.asarray(data, 'uint64'), name)


class Float64Index(NumericIndex):
    def __init__(self, data=None, dtype=None, copy=False, name=None):
        if '_values' in self.__dict__:
            return
        self._fill(numpy.asarray(list(data) if not isinstance(data, ndarray) else data, 'float64'), name)


class RangeIndex(Index):
    """Labels that count: 0, 1, 2, …"""

    def __init__(self, start=None, stop=None, step=None, dtype=None, copy=False, name=None):
        if '_range' in self.__dict__:
            return
        if type(start) is range:
            start, stop, step = start.start, start.stop, start.step
        if stop is None:
            start, stop = 0, start or 0
        self._range = range(int(start or 0), int(stop), 1 if step is None else int(step))
        self.name = name
        self._places = None

    @property
    def values(self):
        return numpy.arange(self._range.start, self._range.stop, self._range.step)

    @property
    def dtype(self):
        return numpy.dtype('int64')

    @property
    def start(self):
        return self._range.start

    @property
    def stop(self):
        return self._range.stop

    @property
    def step(self):
        return self._range.step

    @property
    def is_unique(self):
        return True

    def tolist(self):
        return list(self._range)

    to_list = tolist

    def __len__(self):
        return len(self._range)

    def __iter__(self):
        return iter(self._range)

    def __contains__(self, label):
        try:
            return label in self._range
        except TypeError:
            return False

    def __getitem__(self, key):
        if isinstance(key, slice):
            part = self._range[key]
            return RangeIndex(part.start, part.stop, part.step, name=self.name)
        if isinstance(key, (int, numpy.integer)) and not isinstance(key, bool):
            try:
                return self._range[int(key)]
            except IndexError:
                raise IndexError(f'index {key} is out of bounds for axis 0 with size {len(self)}') from None
        return super().__getitem__(key)

    def get_loc(self, label):
        try:
            if label in self._range:
                return self._range.index(label)
        except TypeError:
            pass
        raise KeyError(label)

    def _positions(self):
        return {label: i for i, label in enumerate(self._range)}

    def nunique(self):
        return len(self)

    def copy(self):
        return RangeIndex(self._range, name=self.name)

    def __repr__(self):
        r = self._range
        name = '' if self.name is None else f', name={self.name!r}'
        return f'RangeIndex(start={r.start}, stop={r.stop}, step={r.step}{name})'

    __str__ = __repr__

    def _memory(self):
        return 132


class MultiIndex(Index):
    """Labels that are tuples, as several group keys make them."""

    # Whether each level's labels keep their order where they become rows and columns; else they are sorted.
    as_given = False

    def __init__(self, data=None, names=None, name=None):
        if '_values' in self.__dict__:
            return
        self._fill(object_array(list(data)), None)
        self._names = list(names) if names else [None] * (len(data[0]) if len(data) else 0)

    def __repr__(self):
        lines = []
        levels = [[repr(label[i]) for label in self.tolist()] for i in range(self.nlevels)]
        widths = [max([len(word) for word in level] or [0]) for level in levels]
        for row in zip(*levels):
            lines.append('(' + ', '.join([word.rjust(w) for word, w in zip(row, widths)]) + ')')
        named = f'           names={self._names!r}' if any([n is not None for n in self._names]) else '           '
        return 'MultiIndex([' + (',\n            '.join(lines)) + '],\n' + named + ')'

    @classmethod
    def from_tuples(cls, tuples, names=None):
        return cls(list(tuples), names)

    @property
    def names(self):
        return self._names

    @property
    def nlevels(self):
        return len(self._names)

    def copy(self):
        made = MultiIndex(self.tolist(), self._names)
        made.as_given = self.as_given
        return made

    def get_level_values(self, level):
        i = self._names.index(level) if level in self._names else level
        return Index([label[i] for label in self.tolist()], name=self._names[i])

    def __getitem__(self, key):
        found = self.values[key]
        return MultiIndex(found.tolist(), self._names) if type(found) is ndarray else found


def object_array(items):
    """A vector of Python objects, tuples and lists among them."""
    result = numpy.empty(len(items), dtype=object)
    for i, item in enumerate(items):
        result._store[i] = item
    return result


def make(values, name=None):
    """An index of the kind that goes with its values."""
    kind = values.dtype.kind
    if kind == 'i':
        return object.__new__(Int64Index)._fill(values if values.dtype.name == 'int64' else values.astype('int64'),
                                                name)
    if kind == 'u':
        return object.__new__(UInt64Index)._fill(values.astype('uint64'), name)
    if kind == 'f':
        return object.__new__(Float64Index)._fill(values.astype('float64'), name)
    if kind == 'U':
        values = object_array([str(v) for v in values.tolist()])
    elif kind == 'b':
        values = values.astype(object)
    elif values.size and all([type(v) is tuple for v in values.tolist()]):
        return MultiIndex(values.tolist())
    return object.__new__(Index)._fill(values, name)


def make_like(labels, index):
    if isinstance(index, MultiIndex):
        return MultiIndex(labels, index.names)
    if isinstance(index, NumericIndex) and not labels:
        return make(numpy.array([], index.dtype), index.name)
    return Index(labels, name=index.name)
