"""Groups of rows that share a key."""
import numpy
from _ganbook.options import refuse
from pandas import _refused, _text, _values
from pandas._frame import DataFrame
from pandas._index import Index, MultiIndex, object_array
from pandas._series import Series, _make
from pandas._values import vector


def _split(keys, sort):
    """The places of the rows of each key; rows without a key belong to none."""
    groups = {}
    for i, key in enumerate(keys):
        if not (_text.is_missing(key) or type(key) is tuple and any([_text.is_missing(k) for k in key])):
            groups.setdefault(key, []).append(i)
    labels = sorted(groups) if sort else list(groups)
    return {label: numpy.array(groups[label], int) for label in labels}


def _keys_of(source, by):
    if callable(by) and not isinstance(by, type):
        return [by(label) for label in source.index], None
    if isinstance(by, Series):
        return by.tolist(), by.name
    if isinstance(by, dict):
        return [by.get(label) for label in source.index], None
    if isinstance(by, (list, numpy.ndarray, Index)):
        return list(by if isinstance(by, list) else by.tolist()), None
    raise KeyError(by)


class _Groups:
    def __len__(self):
        return len(self._places)

    @property
    def ngroups(self):
        return len(self._places)

    @property
    def groups(self):
        return {label: self._source.index[places] for label, places in self._places.items()}

    @property
    def indices(self):
        return dict(self._places)

    def _index(self):
        labels = list(self._places)
        if len(self._names) > 1:
            return MultiIndex(labels, self._names)
        if labels and all([isinstance(label, (int, float)) and not isinstance(label, bool) for label in labels]):
            return Index(numpy.array(labels), name=self._names[0])
        return Index(object_array(labels), name=self._names[0]) if labels else Index([], name=self._names[0])

    def __iter__(self):
        for label, places in self._places.items():
            yield label, self._part(places)

    def get_group(self, name):
        if name not in self._places:
            raise KeyError(name)
        return self._part(self._places[name])

    def size(self):
        return _make(numpy.array([len(p) for p in self._places.values()], int), self._index())

    def cumcount(self):
        counts = numpy.zeros(len(self._source), int)
        for places in self._places.values():
            counts[places] = numpy.arange(len(places))
        return _make(counts, self._source.index)

    def ngroup(self, ascending=True):
        numbers = vector([float('nan')] * len(self._source))
        last = len(self._places) - 1
        for i, places in enumerate(self._places.values()):
            numbers[places] = i if ascending else last - i
        return _make(numbers if bool(numpy.isnan(numbers).any()) else numbers.astype(int), self._source.index)

    def pipe(self, func, *args, **kwargs):
        return func(self, *args, **kwargs)


class SeriesGroups(_Groups):
    """series.groupby(…), or a column of frame.groupby(…)."""

    def __init__(self, series, by, sort=True, places=None, names=None):
        self._source = series
        if places is None:
            keys, name = _keys_of(series, by)
            places, names = _split(keys, sort), [name]
        self._places, self._names = places, names
        self._as_index = True

    def _part(self, places):
        return self._source._take(places)

    def _each(self, function):
        results = [function(self._source.values[p]) for p in self._places.values()]
        found = _make(vector(results), self._index(), self._source.name)
        return found if self._as_index else found.reset_index()

    def agg(self, func=None, *args, **kwargs):
        if func is None:
            if not kwargs:
                raise TypeError('Must provide \'func\' or tuples of \'**kwargs.')
            return DataFrame({name: self.agg(f).values for name, f in kwargs.items()}, index=self._index())
        if isinstance(func, (list, tuple)):
            names = [f if isinstance(f, str) else f.__name__ for f in func]
            return DataFrame({n: self.agg(f).values for n, f in zip(names, func)}, index=self._index())
        if isinstance(func, str):
            return getattr(self, func)()
        return _make(vector([func(self._part(p), *args) for p in self._places.values()]), self._index(),
                     self._source.name)

    aggregate = agg

    def apply(self, func, *args, **kwargs):
        results = [func(self._part(p), *args, **kwargs) for p in self._places.values()]
        if results and isinstance(results[0], Series):
            from pandas._join import concat
            return concat(results)
        return _make(vector(results), self._index(), self._source.name)

    def transform(self, func):
        return self._row_by_row(lambda part: getattr(part, func)() if isinstance(func, str) else func(part))

    def _row_by_row(self, function):
        """What a function gives for the rows of each group, in the places of these rows."""
        result, dtypes = [float('nan')] * len(self._source), set()
        for places in self._places.values():
            part = function(self._part(places))
            values = part.values if isinstance(part, Series) else numpy.asarray(part)
            dtypes.add(values.dtype)
            items = values.tolist() if values.ndim else [values.item()] * len(places)
            for place, item in zip(places.tolist(), items):
                result[place] = item
        found = vector(result)
        if len(dtypes) == 1 and found.dtype.kind in 'iuf':
            only = dtypes.pop()
            found = found.astype(only) if only.kind in 'iuf' and (only.kind == 'f' or found.dtype.kind != 'f') else found
        return _make(found, self._source.index, self._source.name)

    def rank(self, ascending=True, method='average', pct=False):
        return self._row_by_row(lambda part: part.rank(ascending, method, pct))

    def shift(self, periods=1, fill_value=float('nan')):
        return self._row_by_row(lambda part: part.shift(periods, fill_value))

    def diff(self, periods=1):
        return self._row_by_row(lambda part: part.diff(periods)).astype(float)

    def pct_change(self, periods=1):
        return self._row_by_row(lambda part: part.pct_change(periods))

    def cumprod(self):
        return self._row_by_row(lambda part: part.cumprod())

    def cummax(self):
        return self._row_by_row(lambda part: part.cummax())

    def cummin(self):
        return self._row_by_row(lambda part: part.cummin())

    def ffill(self):
        return self._row_by_row(lambda part: part.ffill())

    def bfill(self):
        return self._row_by_row(lambda part: part.bfill())

    def fillna(self, value=None, method=None):
        return self._row_by_row(lambda part: part.fillna(value, method))

    def idxmin(self):
        return _make(vector([self._part(p).idxmin() for p in self._places.values()]), self._index(),
                     self._source.name)

    def nlargest(self, n=5):
        return self._by_group(lambda part: part.nlargest(n))

    def nsmallest(self, n=5):
        return self._by_group(lambda part: part.nsmallest(n))

    def _by_group(self, function):
        labels, parts = [], []
        for label, places in self._places.items():
            part = function(self._part(places))
            head = label if type(label) is tuple else (label,)
            labels += [head + (row,) for row in part.index.tolist()]
            parts += part.tolist()
        return _make(vector(parts), MultiIndex(labels, self._names + [self._source.index.name]), self._source.name)

    def tail(self, n=5):
        return self._source._take(numpy.sort(numpy.concatenate([p[-n:] for p in self._places.values()])))

    def value_counts(self, normalize=False):
        labels, counts = [], []
        for label, places in self._places.items():
            for value, n in self._part(places).value_counts(normalize).items():
                labels.append((label, value))
                counts.append(n)
        return _make(vector(counts), MultiIndex(labels, self._names + [self._source.name]), self._source.name)

    def describe(self):
        rows = [self._part(p).describe() for p in self._places.values()]
        return DataFrame([r.tolist() for r in rows], index=self._index(), columns=rows[0].index)

    def unique(self):
        return _make(object_array([self._part(p).unique() for p in self._places.values()]), self._index(),
                     self._source.name)

    def first(self):
        return self._each(lambda v: _values.present(v)[0])

    def last(self):
        return self._each(lambda v: _values.present(v)[-1])

    def nth(self, n):
        return self._each(lambda v: v[n])

    def head(self, n=5):
        return self._source._take(numpy.sort(numpy.concatenate([p[:n] for p in self._places.values()])))

    def cumsum(self):
        return self._row_by_row(lambda part: part.cumsum())

    def idxmax(self):
        return _make(vector([self._part(p).idxmax() for p in self._places.values()]), self._index(),
                     self._source.name)

    def quantile(self, q=0.5):
        return self._each(lambda v: _values.quantile(v, q))

    def plot(self, **options):
        raise AttributeError("'SeriesGroupBy' object has no attribute 'plot'; plot the result of mean() or the like")


class FrameGroups(_Groups):
    """frame.groupby(…)"""

    def __init__(self, frame, by, sort=True, as_index=True, columns=None):
        self._source = frame
        keys = by if isinstance(by, list) and not (len(by) == len(frame) and by and
                                                   not all([_is_label(frame, k) for k in by])) else [by]
        vectors, names, used = [], [], []
        for key in keys:
            if _is_label(frame, key):
                vectors.append(frame[key].tolist())
                names.append(key)
                used.append(key)
            else:
                values, name = _keys_of(frame, key)
                vectors.append(values)
                names.append(name)
        rows = vectors[0] if len(vectors) == 1 else list(zip(*vectors))
        self._places, self._names = _split(rows, sort), names
        self._keys, self._as_index = used, as_index
        self._columns = columns or [c for c in frame.columns if c not in used]

    def __getitem__(self, key):
        if isinstance(key, (list, tuple)):
            absent = [k for k in key if k not in self._source.columns]
            if absent:
                raise KeyError(f'Columns not found: {str(absent)[1:-1]}')
            groups = object.__new__(FrameGroups)
            groups.__dict__.update(self.__dict__)
            groups._columns = list(key)
            return groups
        if key not in self._source.columns:
            raise KeyError(f'Column not found: {key}')
        groups = SeriesGroups(self._source[key], None, places=self._places, names=self._names)
        groups._as_index = self._as_index
        return groups

    def __getattr__(self, name):
        if name[:1] != '_' and name in self._source.columns:
            return self[name]
        raise AttributeError(f"'DataFrameGroupBy' object has no attribute '{name}'")

    def _part(self, places):
        return self._source._take_rows(places)

    def _series(self, column):
        return SeriesGroups(self._source[column], None, places=self._places, names=self._names)

    def _frame(self, columns):
        frame = DataFrame._of([c.values for c in columns.values()], Index(list(columns)), self._index())
        return frame if self._as_index else frame.reset_index()

    def _figure(self, name, numeric_only=None, **options):
        figure = _values.FIGURES[name]
        columns = {}
        for label in self._columns:
            values = self._source[label].values
            words = values.dtype.kind == 'O'
            if words and name in ('mean', 'std', 'var', 'median', 'prod', 'skew') or words and numeric_only:
                continue
            columns[label] = self._series(label)._each(lambda v: figure(v, **options))
        return self._frame(columns)

    def agg(self, func=None, *args, **named):
        if named:
            return self._frame({name: self._series(column).agg(f) for name, (column, f) in named.items()})
        if isinstance(func, dict):
            if any([isinstance(f, (list, tuple)) for f in func.values()]):
                columns = {(label, f if isinstance(f, str) else f.__name__): self._series(label).agg(f)
                           for label, fs in func.items() for f in (fs if isinstance(fs, (list, tuple)) else [fs])}
                return self._frame(columns)
            return self._frame({label: self._series(label).agg(f) for label, f in func.items()})
        if isinstance(func, (list, tuple)):
            columns = {(label, f if isinstance(f, str) else f.__name__): self._series(label).agg(f)
                       for label in self._columns for f in func}
            return self._frame(columns)
        if isinstance(func, str):
            return getattr(self, func)()
        return self._frame({label: self._series(label).agg(func) for label in self._columns})

    aggregate = agg

    def apply(self, func, *args, **kwargs):
        results = [func(self._part(p), *args, **kwargs) for p in self._places.values()]
        if results and isinstance(results[0], Series):
            return DataFrame([r.tolist() for r in results], index=self._index(), columns=results[0].index)
        if results and isinstance(results[0], DataFrame):
            from pandas._join import concat
            return concat(results)
        return _make(vector(results), self._index())

    def transform(self, func):
        return DataFrame({label: self._series(label).transform(func) for label in self._columns
                          if self._source[label].dtype.kind in 'iufb'})

    def filter(self, func):
        keep = [p for p in self._places.values() if func(self._part(p))]
        places = numpy.sort(numpy.concatenate(keep)) if keep else numpy.array([], int)
        return self._part(places)

    def tail(self, n=5):
        return self._part(numpy.sort(numpy.concatenate([p[-n:] for p in self._places.values()])))

    def head(self, n=5):
        return self._part(numpy.sort(numpy.concatenate([p[:n] for p in self._places.values()])))

    def nth(self, n):
        kept = {label: p for label, p in self._places.items() if -len(p) <= n < len(p)}
        groups = object.__new__(FrameGroups)
        groups.__dict__.update(self.__dict__)
        groups._places = kept
        return groups._frame({c: _make(vector([self._source[c].values[int(p[n])] for p in kept.values()]), None)
                              for c in self._columns})

    def first(self):
        return self._frame({label: self._series(label).first() for label in self._columns})

    def last(self):
        return self._frame({label: self._series(label).last() for label in self._columns})

    def size(self):
        sizes = super().size()
        return sizes if self._as_index else sizes.reset_index(name='size')

    def describe(self):
        columns = {}
        for label in self._columns:
            if self._source[label].dtype.kind in 'iuf':
                for name, figures in self._series(label).describe().items():
                    columns[(label, name)] = figures
        return self._frame(columns)

    def cumsum(self):
        return self.transform('cumsum')


def _is_label(frame, key):
    try:
        return key in frame.columns and not isinstance(key, Series)
    except TypeError:
        return False


def _options_of(name, given):
    """What a figure of groups is asked for; the engine and a least count of none change nothing."""
    known = {'std': ['ddof'], 'var': ['ddof'], 'sum': ['min_count'], 'prod': ['min_count'], 'min': ['min_count'],
             'max': ['min_count'], 'nunique': ['dropna'], 'skew': ['axis', 'skipna']}.get(name, [])
    for option, value in given.items():
        if option not in known and option not in ('engine', 'engine_kwargs'):
            raise TypeError(f"GroupBy.{name}() got an unexpected keyword argument '{option}'")
        if option == 'min_count' and value > 0 or option in ('dropna', 'skipna') and not value or \
                option == 'axis' and value != 0:
            raise NotImplementedError(f'GroupBy.{name}(): the option {option}={value!r} is not available here')
    return {option: value for option, value in given.items() if option == 'ddof'}


def _figure_of_frame(name):
    def method(self, numeric_only=None, **options):
        return self._figure(name, numeric_only, **_options_of(name, options))
    return method


def _figure_of_series(name):
    def method(self, numeric_only=None, **options):
        figure = _values.FIGURES[name]
        kept = _options_of(name, options)
        return self._each(lambda v: figure(v, **kept))
    return method


for _name in _values.FIGURES:
    setattr(FrameGroups, _name, _figure_of_frame(_name))
    setattr(SeriesGroups, _name, _figure_of_series(_name))


refuse('DataFrameGroupBy', FrameGroups, _refused.FRAME_GROUPS)
refuse('SeriesGroupBy', SeriesGroups, _refused.SERIES_GROUPS)
