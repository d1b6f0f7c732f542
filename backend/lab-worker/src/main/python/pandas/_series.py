"""A column, or a row, with its labels."""
import numpy
from _ganbook.missing import attribute
from numpy import ndarray
from numpy._host import host
from numpy._ndarray import array_of
from pandas import _text, _values
from pandas._index import Index, RangeIndex, ensure, object_array, make_like
from pandas._values import vector, cast, missing, scalar

_table = host.table()
_INT64 = numpy.dtype('int64')


class Series:
    """Values with labels. A row of a frame of integers is read from the frame only when it is asked for."""

    __array_priority__ = 1000.0
    ndim = 1

    def __init__(self, data=None, index=None, dtype=None, name=None, copy=False, fastpath=False):
        if isinstance(data, Series):
            name = data.name if name is None else name
            if index is not None:
                data = data.reindex(index)
            index = data.index if index is None else index
            data = data.values
        elif isinstance(data, dict):
            labels = list(data)
            if index is not None:
                wanted = list(index)
                data = [data.get(label, float('nan')) for label in wanted]
            else:
                index, data = labels, list(data.values())
        if index is not None:
            index = ensure(index)
        if data is None:
            data = [] if index is None else [float('nan')] * len(index)
            if not data and dtype is None:
                dtype = object if False else None
        if isinstance(data, (str, int, float, numpy.generic)) or not hasattr(data, '__len__') and \
                not hasattr(data, '__iter__'):
            data = [data] * (1 if index is None else len(index))
        if isinstance(data, Index):
            name = data.name if name is None else name
        values = vector(data, dtype)
        if not values.size and dtype is None and not hasattr(data, 'dtype'):
            values = numpy.array([], dtype=float)
        if copy or type(data) is ndarray and values is data and False:
            values = values.copy()
        if values.ndim != 1:
            raise ValueError('Data must be 1-dimensional')
        if index is not None and len(index) != len(values):
            raise ValueError(f'Length of values ({len(values)}) does not match length of index ({len(index)})')
        self._data = values
        self._labels = RangeIndex(0, len(values)) if index is None else index
        self.name = name

    # What it holds

    @property
    def values(self):
        if self._data is None:
            block, row, start, stop, code = self._row
            self._data = array_of(_table.rowPart(block, row, start, stop, code))
        return self._data

    @property
    def index(self):
        labels = self._labels
        if type(labels) is tuple:
            columns, start, stop = labels
            labels = self._labels = columns if stop - start == len(columns) else columns[start:stop]
        return labels

    @index.setter
    def index(self, labels):
        labels = ensure(labels)
        if len(labels) != len(self):
            raise ValueError(f'Length mismatch: Expected axis has {len(self)} elements, new values have '
                             f'{len(labels)} elements')
        self._labels = labels

    @property
    def array(self):
        return self.values

    _values = array

    def to_numpy(self, dtype=None, copy=False, na_value=None):
        return self.values if dtype is None else self.values.astype(dtype)

    def __array__(self, dtype=None):
        return self.to_numpy(dtype)

    def __array_wrap__(self, array, context=None):
        return _make(array, self.index, self.name) if array.shape == (len(self),) else array

    @property
    def dtype(self):
        return self.values.dtype

    dtypes = dtype

    @property
    def shape(self):
        return (len(self),)

    @property
    def size(self):
        return len(self)

    @property
    def empty(self):
        return len(self) == 0

    @property
    def nbytes(self):
        return self.values.nbytes

    @property
    def axes(self):
        return [self.index]

    @property
    def T(self):
        return self

    def __len__(self):
        if self._data is None:
            return self._row[3] - self._row[2]
        return len(self._data)

    def __iter__(self):
        return iter(self.values.tolist())

    def tolist(self):
        return self.values.tolist()

    to_list = tolist

    def item(self):
        if len(self) != 1:
            raise ValueError('can only convert an array of size 1 to a Python scalar')
        return self.values.item()

    def items(self):
        return zip(self.index, self)

    iteritems = items

    def keys(self):
        return self.index

    def to_dict(self, into=dict):
        return into(zip(self.index, self))

    def unstack(self, level=-1, fill_value=None):
        """A table, whose columns are the labels of one of two levels."""
        from pandas._frame import DataFrame
        names = self.index.names if self.index.nlevels > 1 else []
        if len(names) != 2:
            raise ValueError(f'index must be a MultiIndex to unstack, {type(self.index)} was passed' if not names else
                             'unstack() of more than two levels is not available here')
        side = names.index(level) if level in names else level % 2
        found = {}
        for label, value in zip(self.index.tolist(), self.tolist()):
            if label in found:
                raise ValueError('Index contains duplicate entries, cannot reshape')
            found[label] = value
        levels = [list(dict.fromkeys(label[i] for label in found)) for i in (0, 1)]
        if not self.index.as_given:
            levels = [sorted(labels) for labels in levels]
        gap = float('nan') if fill_value is None else fill_value
        columns = []
        for head in levels[side]:
            labels = [(head, row) if side == 0 else (row, head) for row in levels[1 - side]]
            columns.append(_values.vector([found.get(label, gap) for label in labels]))
        if any([part.dtype.kind == 'f' for part in columns]) and all([part.dtype.kind in 'if' for part in columns]):
            columns = [part.astype(float) for part in columns]
        return DataFrame._of(columns, Index(levels[side], name=names[side]), Index(levels[1 - side],
                                                                                  name=names[1 - side]))

    def to_frame(self, name=None):
        from pandas._frame import DataFrame
        label = self.name if name is None else name
        return DataFrame._of([self.values], Index([0 if label is None else label]), self.index)

    def __contains__(self, label):
        return label in self.index

    def __bool__(self):
        raise ValueError(f'The truth value of a {type(self).__name__} is ambiguous. Use a.empty, a.bool(), a.item(), '
                         'a.any() or a.all().')

    def _only(self, function):
        if len(self) == 1:
            return function(self.values.item())
        raise TypeError(f"cannot convert the series to {function!r}")

    def __float__(self):
        return self._only(float)

    def __int__(self):
        return self._only(int)

    def __hash__(self):
        raise TypeError(f"unhashable type: '{type(self).__name__}'")

    def __repr__(self):
        return _text.series_repr(self)

    __str__ = __repr__

    def to_string(self, buf=None, na_rep='NaN', float_format=None, header=True, index=True, length=False, dtype=False,
                  name=False, max_rows=None, min_rows=None):
        return _text.series_text(self, max_rows, min_rows, name, dtype, length, index, na_rep, float_format, header)

    def __getattr__(self, label):
        if label[:1] != '_' and label in self.index:
            return self[label]
        if label == 'str':
            raise AttributeError('Can only use .str accessor with string values!')
        raise attribute(self, "'Series' object", label)

    # Elements

    @property
    def iloc(self):
        return _ByPosition(self)

    @property
    def loc(self):
        return _ByLabel(self)

    iat = iloc
    at = loc

    def _take(self, places):
        return _make(self.values[places], self.index[places], self.name)

    def __getitem__(self, key):
        if isinstance(key, slice):
            if _by_label(key) and not isinstance(self.index, RangeIndex):
                return self.loc[key]
            return self._take(key)
        if isinstance(key, tuple) and self.index.nlevels > 1:
            return self.loc[key]
        flags = _flags(key, self.index)
        if flags is not None:
            return self._take(flags)
        if isinstance(key, (list, ndarray, Series, Index)):
            labels = list(key)
            if self.index.dtype.kind == 'O' and labels and all([isinstance(k, (int, numpy.integer)) for k in labels]):
                return self._take(labels)
            return self.loc[labels]
        if callable(key):
            return self[key(self)]
        try:
            place = self.index.get_loc(key)
        except KeyError:
            if isinstance(key, (int, numpy.integer)) and self.index.dtype.kind == 'O':
                try:
                    return scalar(self.values[int(key)])
                except IndexError:
                    raise IndexError(f'index {key} is out of bounds for axis 0 with size {len(self)}') from None
            raise
        if type(place) is ndarray:
            return self._take(place)
        return scalar(self.values[place])

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            return self._put(key, value)
        flags = _flags(key, self.index)
        if flags is not None:
            return self._put(flags, value)
        if isinstance(key, (list, ndarray, Series, Index)):
            return self._put([self.index.get_loc(k) for k in key], value)
        try:
            place = self.index.get_loc(key)
        except KeyError:
            if isinstance(key, (int, numpy.integer)) and self.index.dtype.kind == 'O' and key < len(self):
                place = int(key)
            else:
                return self._append(key, value)
        self._put(place, value)

    def _append(self, label, value):
        self._data = vector(self.values.tolist() + [value])
        self._labels = Index(self.index.tolist() + [label], name=self.index.name)

    def _put(self, places, value):
        values = self.values
        value = value.values if isinstance(value, (Series, Index)) else value
        self._data = put(values, places, value)

    def get(self, key, default=None):
        try:
            return self[key]
        except (KeyError, IndexError):
            return default

    def head(self, n=5):
        return self._take(slice(None, n))

    def tail(self, n=5):
        return self._take(slice(-n, None) if n else slice(0, 0))

    def take(self, indices):
        return self._take(list(indices))

    def sample(self, n=None, frac=None, replace=False, random_state=None):
        return self._take(sampled(len(self), n, frac, replace, random_state))

    def _adopt(self, other):
        self._data, self._labels, self.name = other.values, other.index, other.name

    def copy(self, deep=True):
        return _make(self.values.copy(), self.index, self.name)

    def astype(self, dtype, copy=True, errors='raise'):
        return _make(cast(self.values, dtype), self.index, self.name)

    def rename(self, index=None):
        if callable(index) or isinstance(index, dict):
            return _make(self.values, self.index.map(index if callable(index) else lambda x: index.get(x, x)),
                         self.name)
        return _make(self.values, self.index, index)

    def reset_index(self, drop=False, name=None, inplace=False):
        if drop:
            return _make(self.values, RangeIndex(0, len(self)), self.name)
        frame = self.to_frame(self.name if name is None else name)
        return frame.reset_index()

    def set_axis(self, labels):
        return _make(self.values, ensure(labels), self.name)

    def reindex(self, index, fill_value=float('nan')):
        index = ensure(index)
        places = self.index._positions()
        values = self.values.tolist()
        return _make(vector([values[places[label]] if label in places else fill_value for label in index]), index,
                     self.name)

    def drop(self, labels=None, axis=0, index=None, errors='raise'):
        gone = labels if index is None else index
        gone = list(gone) if isinstance(gone, (list, tuple, Index, ndarray)) else [gone]
        wrong = [label for label in gone if label not in self.index]
        if wrong and errors != 'ignore':
            raise KeyError(f'{wrong} not found in axis')
        return self._take([i for i, label in enumerate(self.index) if label not in gone])

    # Missing values

    def isna(self):
        return _make(missing(self.values), self.index, self.name)

    isnull = isna

    def notna(self):
        return ~self.isna()

    notnull = notna

    def dropna(self, inplace=False):
        return self._take(~missing(self.values))

    def fillna(self, value=None, method=None, inplace=False):
        values = filled(self.values, value, method)
        if inplace:
            self._data = values
            return None
        return _make(values, self.index, self.name)

    def ffill(self):
        return self.fillna(method='ffill')

    def bfill(self):
        return self.fillna(method='bfill')

    # Figures

    def _figure_for_numpy(self, name, axis, **options):
        """numpy's own functions ask a table for its figure, which leaves out what is missing."""
        return getattr(self, name)(axis=axis, **options)

    def _figure(self, name, skipna=True, least=0, **options):
        values = self.values
        if not skipna and bool(missing(values).any()) or least > 0 and _values.count(values) < least:
            return numpy.float64('nan')
        return _values.FIGURES[name](values, **options)

    def sum(self, axis=None, skipna=True, min_count=0):
        return self._figure('sum', skipna, min_count)

    def mean(self, axis=None, skipna=True):
        return self._figure('mean', skipna)

    def std(self, axis=None, skipna=True, ddof=1):
        return self._figure('std', skipna, ddof=ddof)

    def var(self, axis=None, skipna=True, ddof=1):
        return self._figure('var', skipna, ddof=ddof)

    def min(self, axis=None, skipna=True):
        return self._figure('min', skipna)

    def max(self, axis=None, skipna=True):
        return self._figure('max', skipna)

    def median(self, axis=None, skipna=True):
        return self._figure('median', skipna)

    def prod(self, axis=None, skipna=True, min_count=0):
        return self._figure('prod', skipna, min_count)

    product = prod

    def skew(self, axis=None, skipna=True):
        return self._figure('skew', skipna)

    def count(self):
        return _values.count(self.values)

    def nunique(self, dropna=True):
        return _values.FIGURES['nunique'](self.values) if dropna else _values.distinct(self.values).size

    def any(self, axis=None):
        return numpy.bool_(bool(numpy.asarray(self.values.astype(bool)).any()))

    def all(self, axis=None):
        return numpy.bool_(bool(numpy.asarray(self.values.astype(bool)).all()))

    def argmax(self, axis=None):
        return int(_extreme(self.values, True))

    def argmin(self, axis=None):
        return int(_extreme(self.values, False))

    def idxmax(self, axis=None):
        return self.index[int(_extreme(self.values, True))]

    def idxmin(self, axis=None):
        return self.index[int(_extreme(self.values, False))]

    def quantile(self, q=0.5, interpolation='linear'):
        if isinstance(q, (list, ndarray)):
            return Series([_values.quantile(self.values, x, interpolation) for x in q], index=list(q), name=self.name)
        return _values.quantile(self.values, q, interpolation)

    def describe(self, percentiles=None):
        return describe(self, percentiles)

    def mode(self):
        counts = self.value_counts()
        best = [label for label, n in counts.items() if n == counts.values[0]]
        return Series(sorted(best), name=self.name)

    def corr(self, other, method='pearson', min_periods=None):
        a, b = self, other
        if not same_labels(a.index, b.index):
            common = [label for label in a.index if label in b.index]
            a, b = a.loc[common], b.loc[common]
        a, b = a.values.astype(float), b.values.astype(float)
        both = ~(numpy.isnan(a) | numpy.isnan(b))
        a, b = a[both], b[both]
        if method == 'spearman':
            a, b = Series(a).rank().values, Series(b).rank().values
        elif method != 'pearson':
            raise NotImplementedError(f'Series.corr(): the option method={method!r} is not available here')
        return numpy.corrcoef(a, b)[0, 1] if len(a) >= max(2, min_periods or 0) else numpy.float64('nan')

    def cov(self, other, min_periods=None, ddof=1):
        a, b = self.values.astype(float), other.values.astype(float)
        both = ~(numpy.isnan(a) | numpy.isnan(b))
        return numpy.cov(a[both], b[both], ddof=ddof)[0, 1]

    def autocorr(self, lag=1):
        return self.iloc[lag:].reset_index(drop=True).corr(self.iloc[:-lag].reset_index(drop=True))

    def dot(self, other):
        return numpy.dot(self.values, other.values if isinstance(other, Series) else other)

    def unique(self):
        return _values.distinct(self.values)

    @property
    def is_unique(self):
        return self.unique().size == len(self)

    @property
    def hasnans(self):
        return bool(missing(self.values).any())

    @property
    def is_monotonic_increasing(self):
        return self.index.__class__.is_monotonic_increasing.fget(Index(self.values))

    def value_counts(self, normalize=False, sort=True, ascending=False, bins=None, dropna=True):
        counts = {}
        for v in (_values.present(self.values) if dropna else self.values).tolist():
            counts[v] = counts.get(v, 0) + 1
        labels = list(counts)
        if sort:
            labels.sort(key=counts.get, reverse=not ascending)
        numbers = [counts[label] for label in labels]
        if normalize:
            n = sum(numbers)
            numbers = [k / n for k in numbers]
        index = Index(numpy.array(labels, self.dtype)) if labels and self.dtype.kind != 'O' else \
            Index(object_array(labels))
        return _make(numpy.array(numbers, float if normalize else int), index, self.name)

    # Element by element

    def _operate(self, name, other, reversed=False):
        from pandas._frame import DataFrame
        if isinstance(other, DataFrame):
            return NotImplemented
        a, index, b, title = self.values, self.index, other, self.name
        if isinstance(other, Series):
            title = self.name if self.name == other.name else None
            if not same_labels(self.index, other.index):
                if name in _values.COMPARISONS:
                    raise ValueError('Can only compare identically-labeled Series objects')
                index = Index(sorted(set(self.index) | set(other.index)))
                a, b = self.reindex(index).values, other.reindex(index).values
            else:
                b = other.values
        elif isinstance(other, Index):
            b = other.values
        elif isinstance(other, (list, tuple)):
            b = vector(other)
        elif hasattr(other, '__array__') and not isinstance(other, (ndarray, numpy.generic)):
            b = other.__array__()
        if type(b) is ndarray and b.ndim == 1 and len(b) != len(a):
            raise ValueError(f'operands could not be broadcast together with shapes ({len(a)},) ({len(b)},) '
                             if name not in _values.COMPARISONS else
                             f'Lengths must match to compare')
        return _make(numpy.asarray(_values.operate(name, a, b, reversed)), index, title)

    def __neg__(self):
        return _make(-self.values, self.index, self.name)

    def __pos__(self):
        return self.copy()

    def __invert__(self):
        return _make(~self.values, self.index, self.name)

    def __abs__(self):
        return _make(abs(self.values), self.index, self.name)

    abs = __abs__

    def __matmul__(self, other):
        return self.dot(other)

    def round(self, decimals=0):
        return _make(self.values.round(decimals), self.index, self.name)

    def clip(self, lower=None, upper=None):
        return _make(numpy.clip(self.values, lower, upper), self.index, self.name)

    def isin(self, values):
        return _make(Index(self.values).isin(values), self.index, self.name)

    def between(self, left, right, inclusive='both'):
        low = self >= left if inclusive in ('both', 'left') else self > left
        return low & (self <= right if inclusive in ('both', 'right') else self < right)

    def where(self, cond, other=float('nan')):
        if self.dtype.kind == 'b' and not isinstance(other, (bool, numpy.bool_)) and not bool(numpy.asarray(cond).all()):
            # Flags with gaps are objects; numpy would make numbers of them.
            kept = [v if flag else other for v, flag in zip(self.tolist(), numpy.asarray(cond).tolist())]
            return _make(_values.vector(kept), self.index, self.name)
        return _make(numpy.asarray(numpy.where(numpy.asarray(cond), self.values, numpy.asarray(other))), self.index,
                     self.name)

    def mask(self, cond, other=float('nan')):
        return self.where(~numpy.asarray(cond), other)

    def replace(self, to_replace=None, value=None):
        table = to_replace if isinstance(to_replace, dict) else \
            dict(zip(to_replace, value if isinstance(value, list) else [value] * len(to_replace))) \
            if isinstance(to_replace, list) else {to_replace: value}
        return _make(vector([table.get(v, v) for v in self.tolist()]), self.index, self.name)

    def map(self, arg, na_action=None):
        _values.one_of('na_action', na_action, (None, 'ignore'))
        if isinstance(arg, Series):
            arg = arg.to_dict()
        function = (lambda v: arg.get(v, float('nan'))) if isinstance(arg, dict) else arg
        ignored = na_action == 'ignore'
        return _make(vector([v if ignored and _text.is_missing(v) else function(v) for v in self.tolist()]), self.index,
                     self.name)

    def apply(self, func, convert_dtype=True, args=(), **kwargs):
        if isinstance(func, str):
            return getattr(self, func)(*args, **kwargs)
        if isinstance(func, list):
            return self.agg(func)
        if isinstance(func, numpy.ufunc):
            return func(self)
        results = [func(v, *args, **kwargs) for v in self.tolist()]
        if results and isinstance(results[0], Series):
            from pandas._frame import DataFrame
            return DataFrame([r.tolist() for r in results], index=self.index, columns=results[0].index)
        return _make(vector(results), self.index, self.name)

    def agg(self, func, *args, **kwargs):
        if isinstance(func, (list, tuple)):
            return Series([self.agg(f) for f in func], index=[f if isinstance(f, str) else f.__name__ for f in func],
                          name=self.name)
        return getattr(self, func)() if isinstance(func, str) else func(self)

    aggregate = agg
    transform = apply

    def pipe(self, func, *args, **kwargs):
        return func(self, *args, **kwargs)

    def combine_first(self, other):
        return self.fillna(other)

    def cumsum(self, axis=None):
        return _make(_running(self.values, numpy.cumsum, 0), self.index, self.name)

    def cumprod(self, axis=None):
        return _make(_running(self.values, numpy.cumprod, 1), self.index, self.name)

    def cummax(self, axis=None):
        return _make(numpy.maximum.accumulate(self.values), self.index, self.name)

    def cummin(self, axis=None):
        return _make(numpy.minimum.accumulate(self.values), self.index, self.name)

    def shift(self, periods=1, fill_value=float('nan')):
        return _make(shifted(self.values, periods, fill_value), self.index, self.name)

    def diff(self, periods=1):
        return self - self.shift(periods)

    def pct_change(self, periods=1):
        filled = self.ffill()
        return filled / filled.shift(periods) - 1

    def rank(self, ascending=True, method='average', pct=False):
        whole = self.values
        if whole.dtype.kind == 'O' and any([isinstance(v, str) for v in whole.tolist()]):
            # Words by their places in the order of all of them.
            words = {word: i for i, word in enumerate(sorted(set(_values.present(whole).tolist())))}
            whole = numpy.array([words.get(v, float('nan')) for v in whole.tolist()], float)
        whole = whole.astype(float)
        there = ~numpy.isnan(whole)
        values = whole[there]
        order = numpy.argsort(values if ascending else -values, kind='stable')
        ranks = numpy.empty(len(values))
        ranks[order] = numpy.arange(1.0, len(values) + 1)
        if method == 'dense':
            levels = numpy.unique(values)
            ranks = numpy.searchsorted(levels, values) + 1.0
            ranks = ranks if ascending else len(levels) + 1 - ranks
        elif method != 'first':
            for v in numpy.unique(values):
                same = values == v
                ranks[same] = {'average': ranks[same].mean(), 'min': ranks[same].min(), 'max': ranks[same].max()}[method]
        result = numpy.full(len(whole), numpy.nan)
        result[there] = ranks / (ranks.max() if method == 'dense' else len(ranks)) if pct and len(ranks) else ranks
        return _make(result, self.index, self.name)

    def sem(self, axis=None, ddof=1):
        return self.std(ddof=ddof) / numpy.sqrt(numpy.float64(self.count()))

    def kurt(self, axis=None):
        """Fisher's kurtosis, unbiased."""
        x = _values.present(self.values).astype(float)
        n = x.size
        if n < 4:
            return numpy.float64('nan')
        d = x - x.mean()
        m2, m4 = (d ** 2).sum(), (d ** 4).sum()
        if not m2:
            return numpy.float64(0)
        adjusted = 3 * (n - 1) ** 2 / ((n - 2) * (n - 3))
        return n * (n + 1) * (n - 1) * m4 / ((n - 2) * (n - 3) * m2 ** 2) - adjusted

    kurtosis = kurt

    def interpolate(self, method='linear'):
        """Fills gaps on a line between their neighbours, those at the end with the last value."""
        if method != 'linear':
            raise NotImplementedError(f"Series.interpolate(): the option method={method!r} is not available here")
        values = self.values.astype(float)
        there = numpy.flatnonzero(~numpy.isnan(values))
        if not there.size:
            return self.copy()
        result = numpy.interp(numpy.arange(float(len(values))), there.astype(float), values[there])
        result[:int(there[0])] = numpy.nan
        return _make(result, self.index, self.name)

    def rolling(self, window, min_periods=None, center=False):
        from pandas._windows import Rolling
        return Rolling(self, window, min_periods, center)

    def expanding(self, min_periods=1):
        from pandas._windows import Expanding
        return Expanding(self, min_periods)

    def ewm(self, com=None, span=None, halflife=None, alpha=None, adjust=True):
        from pandas._windows import Weighted
        return Weighted(self, com, span, halflife, alpha, adjust)

    # Order

    def sort_values(self, ascending=True, inplace=False, key=None, na_position='last', ignore_index=False):
        values = self.values if key is None else key(self).values
        result = self._take(ordered(values, ascending, na_position))
        if ignore_index:
            result = result.reset_index(drop=True)
        if inplace:
            self._data, self._labels = result.values, result.index
            return None
        return result

    def sort_index(self, ascending=True):
        labels = self.index.tolist()
        return self._take(sorted(range(len(labels)), key=labels.__getitem__, reverse=not ascending))

    def argsort(self):
        return _make(numpy.argsort(self.values), self.index, self.name)

    def nlargest(self, n=5, keep='first'):
        return self.sort_values(ascending=False).head(n)

    def nsmallest(self, n=5, keep='first'):
        return self.sort_values().head(n)

    def duplicated(self, keep='first'):
        return _make(repeated(self.tolist(), keep), self.index, self.name)

    def drop_duplicates(self, keep='first'):
        return self[~self.duplicated(keep)]

    def groupby(self, by=None, sort=True):
        from pandas._groups import SeriesGroups
        return SeriesGroups(self, by, sort)

    def append(self, other, ignore_index=False):
        from pandas._join import concat
        return concat([self] + (other if isinstance(other, list) else [other]), ignore_index=ignore_index)

    def explode(self, ignore_index=False):
        rows = [(label, x) for label, v in self.items() for x in (v if isinstance(v, list) else [v])]
        return Series([x for _, x in rows], index=None if ignore_index else [label for label, _ in rows], name=self.name)

    def equals(self, other):
        return isinstance(other, Series) and self.tolist() == other.tolist() and self.index.equals(other.index)

    def first_valid_index(self):
        return next((label for label, gap in zip(self.index, missing(self.values).tolist()) if not gap), None)

    def last_valid_index(self):
        return next((label for label, gap in list(zip(self.index, missing(self.values).tolist()))[::-1] if not gap), None)

    def squeeze(self):
        return scalar(self.values[0]) if len(self) == 1 else self

    def to_json(self, path_or_buf=None, orient=None, double_precision=10, indent=None, index=True):
        from pandas._json import series_json
        return series_json(self, path_or_buf, orient or 'index', double_precision, indent, index)

    def to_csv(self, path=None, **options):
        return self.to_frame().to_csv(path, **options)

    @property
    def str(self):
        from pandas._strings import StringMethods
        return StringMethods(self)

    @property
    def plot(self):
        from pandas._plot import SeriesPlot
        return SeriesPlot(self)

    def hist(self, bins=10, ax=None, **options):
        return self.plot(kind='hist', bins=bins, ax=ax, **options)


def offer_in_place(kind, names):
    """Gives methods that return a new table the option inplace, with which they change theirs and return nothing."""
    for name in names:
        setattr(kind, name, _in_place(getattr(kind, name), kind))


def _in_place(method, kind):
    def either(self, *args, inplace=False, **options):
        result = method(self, *args, **options)
        if not inplace:
            return result
        if not isinstance(result, kind):
            raise TypeError(f'Cannot {method.__name__} inplace on a Series to create a DataFrame')
        self._adopt(result)
        return None
    either.__name__, either.__qualname__, either.__doc__ = method.__name__, method.__qualname__, method.__doc__
    either.__wrapped__ = method
    return either


def _make(values, index, name=None):
    s = object.__new__(Series)
    s._data = values
    s._labels = index
    s.name = name
    return s


def row_of(block, row, start, stop, code, columns, name):
    """A part of a row that is not read before its values are asked for."""
    s = object.__new__(Series)
    s._data = None
    s._row = (block, row, start, stop, code)
    s._labels = (columns, start, stop)
    s.name = name
    return s


def _operator(name, reversed=False):
    def method(self, other):
        return self._operate(name, other, reversed)
    return method


def _named(name, reversed=False):
    def method(self, other, level=None, fill_value=None, axis=0):
        if fill_value is not None and isinstance(other, Series):
            index = self.index if same_labels(self.index, other.index) else self.index.union(other.index)
            a, b = self.reindex(index), other.reindex(index)
            neither = a.isna() & b.isna()
            return a.fillna(fill_value)._operate(name, b.fillna(fill_value), reversed).mask(neither)
        if fill_value is not None:
            return self.fillna(fill_value)._operate(name, other, reversed)
        return self._operate(name, other, reversed)
    return method


for _name in _values.OPERATORS:
    setattr(Series, f'__{_name}__', _operator(_name))
    if _name not in _values.COMPARISONS:
        setattr(Series, f'__r{_name}__', _operator(_name, True))
    if _name not in ('and', 'or', 'xor'):
        setattr(Series, _name, _named(_name))
        if _name not in _values.COMPARISONS:
            setattr(Series, 'r' + _name, _named(_name, True))
Series.div = Series.divide = Series.truediv
Series.subtract, Series.multiply = Series.sub, Series.mul
Series.rdiv = Series.rtruediv


def same_labels(a, b):
    if a is b:
        return True
    if isinstance(a, RangeIndex) and isinstance(b, RangeIndex):
        return a._range == b._range
    return len(a) == len(b) and a.tolist() == b.tolist()


def _by_label(key):
    return any([part is not None and not isinstance(part, (int, numpy.integer)) for part in (key.start, key.stop)])


def _flags(key, index):
    """A key that says yes or no for each place, as an array; None for any other key."""
    if isinstance(key, Series) and key.dtype.kind == 'b':
        if not same_labels(key.index, index):
            if len(key) != len(index):
                raise IndexingError('Unalignable boolean Series provided as indexer (index of the boolean Series and '
                                    'of the indexed object do not match).')
        return key.values
    if type(key) is ndarray and key.dtype.kind == 'b':
        return key
    if isinstance(key, list) and key and all([isinstance(k, (bool, numpy.bool_)) for k in key]):
        return numpy.array([bool(k) for k in key])
    return None


class IndexingError(Exception):
    pass


def put(values, places, value):
    """The vector with new values at some places, in a wider type where the values need one."""
    fresh = numpy.asarray(value) if not isinstance(value, str) and value is not None else None
    kind = values.dtype.kind
    if kind != 'O':
        if value is None and kind != 'f':
            values = values.astype(float)
        elif fresh is None and value is not None or fresh is not None and fresh.dtype.kind in 'OU':
            values = values.astype(object)
        elif fresh is not None and (kind in 'iu' and fresh.dtype.kind == 'f' or kind == 'b' and
                                    fresh.dtype.kind != 'b' or kind != 'b' and fresh.dtype.kind == 'b'):
            if kind == 'b' or fresh.dtype.kind == 'b':
                values = values.astype(object)
            elif not bool(numpy.all(fresh == numpy.floor(fresh))):
                values = values.astype(float)
    values[places] = float('nan') if value is None and values.dtype.kind == 'f' else value
    return values


def ordered(values, ascending=True, na_position='last'):
    """The places in the order of their values; what is missing goes last, or first."""
    if na_position not in ('first', 'last'):
        raise ValueError(f'invalid na_position: {na_position}')
    gaps = missing(values).tolist()
    items = values.tolist()
    kept = [i for i in range(len(items)) if not gaps[i]]
    kept.sort(key=items.__getitem__, reverse=not ascending)
    absent = [i for i in range(len(items)) if gaps[i]]
    return absent + kept if na_position == 'first' else kept + absent


def repeated(items, keep='first'):
    counts, result = {}, []
    order = items if keep != 'last' else items[::-1]
    for v in order:
        result.append(v in counts)
        counts[v] = counts.get(v, 0) + 1
    if keep is False:
        return numpy.array([counts[v] > 1 for v in items], dtype=bool)
    return numpy.array(result if keep != 'last' else result[::-1], dtype=bool)


def filled(values, value, method=None):
    gaps = missing(values)
    if not bool(gaps.any()):
        return values.copy()
    if method is not None:
        items, flags = values.tolist(), gaps.tolist()
        places = range(len(items)) if method in ('ffill', 'pad') else range(len(items) - 1, -1, -1)
        last = None
        for i in places:
            if not flags[i]:
                last = items[i]
            elif last is not None:
                items[i] = last
        return vector(items)
    if isinstance(value, Series):
        value = value.values[gaps]
    return _values.inferred(put(values.copy(), gaps, value))


def shifted(values, periods, fill_value):
    n = len(values)
    if values.dtype.kind in 'iub' and isinstance(fill_value, float):
        values = values.astype(float if values.dtype.kind != 'b' else object)
    result = values.copy()
    k = min(abs(periods), n)
    if periods > 0:
        result[k:] = values[:n - k]
        result[:k] = fill_value
    elif periods < 0:
        result[:n - k] = values[k:]
        result[n - k:] = fill_value
    return result


def sampled(n, count, frac, replace, random_state):
    if random_state is None:
        generator = numpy.random
    elif isinstance(random_state, int):
        generator = numpy.random.RandomState(random_state)
    else:
        generator = random_state
    count = int(round(frac * n)) if frac is not None else 1 if count is None else count
    return generator.choice(n, count, replace)


def _running(values, function, neutral):
    gaps = missing(values)
    if not bool(gaps.any()):
        return function(values)
    result = function(numpy.where(gaps, neutral, values))
    result[gaps] = float('nan')
    return result


def _extreme(values, largest):
    if values.dtype.kind == 'f' and bool(numpy.isnan(values).any()):
        return numpy.nanargmax(values) if largest else numpy.nanargmin(values)
    return values.argmax() if largest else values.argmin()


def describe(series, percentiles=None):
    values = series.values
    if values.dtype.kind in 'Ob':
        kept = _values.present(values)
        counts = Series(kept).value_counts()
        data = [kept.size, len(counts)] + ([counts.index[0], counts.values[0]] if len(counts) else [None, None])
        return Series(object_array(data), index=['count', 'unique', 'top', 'freq'], name=series.name)
    marks = [0.25, 0.5, 0.75] if percentiles is None else sorted(set(list(percentiles) + [0.5]))
    names = [f'{100 * p:.10g}%' for p in marks]
    data = [float(_values.count(values)), _values.mean(values), _values.deviation(values), _values.least(values)] + \
        [_values.quantile(values, p) for p in marks] + [_values.greatest(values)]
    return Series([float(v) for v in data], index=['count', 'mean', 'std', 'min'] + names + ['max'], name=series.name)


class _ByPosition:
    """series.iloc"""

    __slots__ = ('_series',)

    def __init__(self, series):
        self._series = series

    def __getitem__(self, key):
        s = self._series
        if isinstance(key, (int, numpy.integer)):
            if not -len(s) <= key < len(s):
                raise IndexError('single positional indexer is out-of-bounds')
            return scalar(s.values[int(key)])
        if isinstance(key, Series):
            key = key.values
        if isinstance(key, (slice, list, ndarray)):
            try:
                return s._take(key if not isinstance(key, list) else numpy.array(key, int if not key else None))
            except IndexError:
                raise IndexError('positional indexers are out-of-bounds') from None
        if isinstance(key, tuple):
            if len(key) > 1:
                raise IndexingError('Too many indexers')
            return self[key[0]]
        raise TypeError(f'Cannot index by location index with a non-integer key')

    def __setitem__(self, key, value):
        self._series._put(key.values if isinstance(key, Series) else key, value)


class _ByLabel:
    """series.loc"""

    __slots__ = ('_series',)

    def __init__(self, series):
        self._series = series

    def _places(self, key):
        return label_places(self._series.index, key)

    def __getitem__(self, key):
        places = self._places(key)
        s = self._series
        return scalar(s.values[places]) if isinstance(places, int) else s._take(places)

    def __setitem__(self, key, value):
        try:
            places = self._places(key)
        except KeyError:
            if isinstance(key, (list, slice)):
                raise
            return self._series._append(key, value)
        self._series._put(places, value)


def label_places(index, key):
    """The place of a label, or the places of several."""
    flags = _flags(key, index)
    if flags is not None:
        return flags
    if isinstance(key, slice):
        return label_slice(index, key)
    if isinstance(key, (list, ndarray, Series, Index)):
        labels = list(key)
        absent = [label for label in labels if label not in index]
        if absent:
            kind = f"{type(index).__name__}({labels}, dtype='{Index(labels).dtype}')"
            if len(absent) == len(labels):
                raise KeyError(f'None of [{kind}] are in the [index]')
            raise KeyError(f'{absent} not in index')
        found = [index.get_loc(label) for label in labels]
        if any([type(f) is ndarray for f in found]):
            return numpy.array([i for f in found for i in (f.nonzero()[0].tolist() if type(f) is ndarray else [f])])
        return numpy.array(found, dtype=int)
    if callable(key):
        raise TypeError('loc with a function is not available here; use a boolean mask')
    return index.get_loc(key)


def label_slice(index, key):
    """Both ends of a slice of labels belong to it."""
    labels = None
    n = len(index)

    def place(label, end):
        try:
            return index.get_loc(label)
        except KeyError:
            nonlocal labels
            labels = index.tolist()
            if not all([p <= q for p, q in zip(labels, labels[1:])]):
                raise
            inside = [i for i, each in enumerate(labels) if (each <= label if end else each >= label)]
            return (inside[-1] if inside else -1) if end else inside[0] if inside else n
    start = 0 if key.start is None else place(key.start, False)
    stop = n - 1 if key.stop is None else place(key.stop, True)
    return slice(start, stop + 1, key.step)
