"""Tables: columns of one length, each with a type of its own, and labels for rows and columns."""
import numpy
from _ganbook.missing import attribute
from numpy import ndarray
from numpy._ndarray import array_of, from_objects
from pandas import _text, _values
from pandas._index import Index, RangeIndex, ensure, object_array
from pandas._series import (Series, _make, row_of, same_labels, _flags, IndexingError, put, ordered,
                            repeated, filled, shifted, sampled, label_places, label_slice, describe, _extreme,
                            _by_label)
from pandas._values import vector, cast, missing, scalar

_INT64 = numpy.dtype('int64')


class DataFrame:
    """A table. One of numbers of one type is a single block of memory; integers read from a file keep the smallest
    storage that holds them and answer as int64."""

    __array_priority__ = 1000.0
    ndim = 2

    def __init__(self, data=None, index=None, columns=None, dtype=None, copy=None):
        if isinstance(data, DataFrame):
            if index is not None or columns is not None:
                data = data.reindex(index=index, columns=columns)
            self._adopt(data)
        elif data is None:
            self._from_columns({}, index, columns)
        elif isinstance(data, dict):
            self._from_columns(data, index, columns)
        elif isinstance(data, (Series, Index)):
            name = 0 if data.name is None else data.name
            rows = data.index if isinstance(data, Series) and index is None else index
            self._from_columns({name: data.values}, rows, None)
            if columns is not None:
                self.columns = columns
        elif type(data) is ndarray or hasattr(data, '__array__'):
            self._from_block(data if type(data) is ndarray else data.__array__(), index, columns)
        elif not hasattr(data, '__iter__') or isinstance(data, str):
            raise ValueError('DataFrame constructor not properly called!')
        else:
            self._from_rows(list(data), index, columns)
        if dtype is not None:
            self._adopt(self.astype(dtype))

    @classmethod
    def _of(cls, columns, labels, index, dtypes=None):
        """A frame of these vectors."""
        self = object.__new__(cls)
        self._set(None, columns, dtypes, ensure(labels), index)
        return self

    @classmethod
    def _of_block(cls, block, labels, index, dtype=None):
        """A frame over an array of two dimensions, whose elements answer as another type perhaps."""
        self = object.__new__(cls)
        self._set(block, None, dtype, ensure(labels), index)
        return self

    def _set(self, block, columns, dtypes, labels, index):
        space = self.__dict__
        space['_block'] = block
        space['_cols'] = columns
        space['_dtypes'] = (block.dtype if dtypes is None else dtypes) if block is not None else \
            (dtypes or [None] * len(columns))
        space['_labels'] = labels
        space['_rows'] = index

    def _adopt(self, other):
        self._set(other._block, other._cols, other._dtypes, other._labels, other._rows)

    def _from_columns(self, data, index, columns):
        if columns is not None:
            wanted = list(columns)
            data = {label: data.get(label) for label in wanted}
            labels = ensure(columns)
        else:
            labels = Index(list(data)) if data else Index([])
        if index is None:
            series = [v for v in data.values() if isinstance(v, Series)]
            if series:
                index = series[0].index
                for s in series[1:]:
                    if not same_labels(s.index, index):
                        index = Index(sorted(set(index) | set(s.index)))
        index = None if index is None else ensure(index)
        sizes = [len(v) for v in data.values() if _is_list(v)]
        if index is None:
            if data and not sizes and any([v is not None for v in data.values()]):
                raise ValueError('If using all scalar values, you must pass an index')
            if len(set(sizes)) > 1:
                raise ValueError('All arrays must be of the same length')
            index = RangeIndex(0, sizes[0] if sizes else 0)
        arrays = [self._column_for(v, index) for v in data.values()]
        self._set(None, arrays, None, labels, index)

    def _column_for(self, value, index):
        if isinstance(value, Series):
            return value.values.copy() if same_labels(value.index, index) else value.reindex(index).values
        if value is None:
            return object_array([float('nan')] * len(index))
        if isinstance(value, dict):
            return vector([value.get(label, float('nan')) for label in index])
        if not _is_list(value):
            return vector([value] * len(index)) if len(index) else object_array([])
        values = vector(value)
        if values is value or type(value) is not list:
            values = values.copy()
        if values.ndim != 1:
            raise ValueError('Per-column arrays must each be 1-dimensional')
        if len(values) != len(index):
            raise ValueError(f'Length of values ({len(values)}) does not match length of index ({len(index)})')
        return values

    def _fresh_column(self, value):
        """One column of a two-dimensional array is read as a column."""
        if isinstance(value, (Series, DataFrame, dict)) or getattr(value, 'ndim', 1) != 2 or value.shape[1] != 1:
            return self._column_for(value, self._rows)
        return self._column_for(value.reshape(-1), self._rows)

    def _from_block(self, block, index, columns):
        if block.ndim == 0:
            raise ValueError('Must pass 2-d input. shape=()')
        if block.ndim == 1:
            block = block.reshape(-1, 1)
        if block.ndim != 2:
            raise ValueError(f'Must pass 2-d input. shape={block.shape}')
        rows, cols = block.shape
        labels = RangeIndex(0, cols) if columns is None else ensure(columns)
        index = RangeIndex(0, rows) if index is None else ensure(index)
        if len(labels) != cols or len(index) != rows:
            raise ValueError(f'Shape of passed values is {block.shape}, indices imply {(len(index), len(labels))}')
        if block.dtype.kind in 'OU':
            self._set(None, [vector(block[:, i].tolist()) if block.dtype.kind == 'U' else block[:, i].copy()
                             for i in range(cols)], None, labels, index)
        else:
            self._set(block, None, None, labels, index)

    def _from_rows(self, rows, index, columns):
        if rows and isinstance(rows[0], dict):
            labels = list(columns) if columns is not None else list(dict.fromkeys([k for row in rows for k in row]))
            data = {label: [row.get(label, float('nan')) for row in rows] for label in labels}
            return self._from_columns(data, RangeIndex(0, len(rows)) if index is None else index, labels)
        if rows and isinstance(rows[0], Series):
            labels = rows[0].index if columns is None else ensure(columns)
            if index is None:
                names = [r.name for r in rows]
                index = None if None in names else names
            rows = [r.reindex(labels).tolist() if not same_labels(r.index, labels) else r.tolist() for r in rows]
            columns = labels
        nested = bool(rows) and (isinstance(rows[0], (list, tuple, range)) or
                                 hasattr(rows[0], '__array__') and numpy.ndim(rows[0]) > 0)
        if columns is None and nested and hasattr(rows[0], '_fields'):
            columns = list(rows[0]._fields)
        width = max([len(r) for r in rows]) if nested else 1
        if columns is not None and len(columns) != width and rows:
            raise ValueError(f'{len(columns)} columns passed, passed data had {width} columns')
        if nested:
            rows = [list(r) if not hasattr(r, 'tolist') else r.tolist() for r in rows]
            if any([len(r) != width for r in rows]):
                rows = [r + [None] * (width - len(r)) for r in rows]
            if all([type(v) is int for r in rows for v in r]) or all([type(v) is float for r in rows for v in r]):
                return self._from_block(numpy.array(rows), index, columns)
            arrays = [vector([r[i] for r in rows]) for i in range(width)]
        else:
            arrays = [vector(rows)] if rows else []
        if columns is None:
            labels = RangeIndex(0, len(arrays))
        else:
            labels = ensure(columns)
            if not rows:
                arrays = [object_array([]) for _ in labels]
        n = len(rows)
        index = RangeIndex(0, n) if index is None else ensure(index)
        if len(index) != n:
            raise ValueError(f'Shape of passed values is {(n, width)}, indices imply {(len(index), width)}')
        self._set(None, arrays, None, labels, index)

    # What it holds

    @property
    def shape(self):
        if self._block is not None:
            return self._block.shape
        return (len(self._rows), len(self._cols))

    def __len__(self):
        return self._block._p.extent(0) if self._block is not None else len(self._rows)

    @property
    def size(self):
        return self.shape[0] * self.shape[1]

    @property
    def empty(self):
        return self.size == 0

    @property
    def index(self):
        return self._rows

    @property
    def columns(self):
        return self._labels

    @property
    def axes(self):
        return [self.index, self.columns]

    def __setattr__(self, name, value):
        if name == 'columns':
            labels = ensure(value)
            if len(labels) != self.shape[1]:
                raise ValueError(f'Length mismatch: Expected axis has {self.shape[1]} elements, new values have '
                                 f'{len(labels)} elements')
            self.__dict__['_labels'] = labels
        elif name == 'index':
            labels = ensure(value)
            if len(labels) != len(self):
                raise ValueError(f'Length mismatch: Expected axis has {len(self)} elements, new values have '
                                 f'{len(labels)} elements')
            self.__dict__['_rows'] = labels
        elif name in self._labels:
            self[name] = value
        else:
            object.__setattr__(self, name, value)

    def __getattr__(self, name):
        if name[:1] != '_' and name in self._labels:
            return self[name]
        raise attribute(self, "'DataFrame' object", name)

    def _column_dtype(self, i):
        if self._block is not None:
            return self._dtypes
        return self._dtypes[i] or self._cols[i].dtype

    def _column(self, i):
        """A column's values as what they answer as."""
        if self._block is not None:
            return self._block[:, i].astype(self._dtypes, copy=False)
        values, to = self._cols[i], self._dtypes[i]
        return values if to is None else values.astype(to, copy=False)

    def _columns(self):
        return [self._column(i) for i in range(self.shape[1])]

    def _separate(self):
        """Makes columns of a block, so that one of them can change its type."""
        if self._block is not None:
            n = self.shape[1]
            narrow = self._block.dtype != self._dtypes
            columns = [self._block[:, i] for i in range(n)]
            self._set(None, columns, [self._dtypes if narrow else None] * n, self._labels, self._rows)

    def _whole(self):
        """All values in one array."""
        if self._block is not None:
            return self._block.astype(self._dtypes, copy=False)
        columns = self._columns()
        if not columns:
            return numpy.empty((len(self), 0), dtype=object)
        kinds = {c.dtype.kind for c in columns}
        if 'O' in kinds or 'b' in kinds and len(kinds) > 1:
            rows = [v for row in zip(*[c.tolist() for c in columns]) for v in row]
            return from_objects(rows, (len(self), len(columns)), numpy.dtype(object)._code)
        return numpy.stack(columns, axis=1)

    @property
    def values(self):
        return self._whole()

    def to_numpy(self, dtype=None, copy=False, na_value=None):
        values = self._whole()
        return values if dtype is None else values.astype(dtype)

    def __array__(self, dtype=None):
        return self.to_numpy(dtype)

    def __array_wrap__(self, array, context=None):
        return DataFrame._of_block(array, self._labels, self._rows) if array.shape == self.shape else array

    @property
    def dtypes(self):
        return Series(object_array([self._column_dtype(i) for i in range(self.shape[1])]), index=self._labels)

    @property
    def T(self):
        block = self._whole()
        if block.dtype.kind == 'O':
            rows = block.tolist()
            return DataFrame._of([vector_of(row) for row in rows], self._rows, self._labels)
        return DataFrame._of_block(block.T, self._rows, self._labels)

    def transpose(self, *args):
        return self.T

    def __iter__(self):
        return iter(self._labels)

    def __contains__(self, label):
        return label in self._labels

    def keys(self):
        return self._labels

    def items(self):
        for i, label in enumerate(self._labels):
            yield label, _make(self._column(i), self._rows, label)

    iteritems = items

    def iterrows(self):
        for i, label in enumerate(self._rows):
            yield label, self.iloc[i]

    def itertuples(self, index=True, name='Pandas'):
        from collections import namedtuple
        labels = [str(c) if isinstance(c, str) and c.isidentifier() else f'_{i + index}'
                  for i, c in enumerate(self._labels)]
        columns = [c.tolist() for c in self._columns()]
        if index:
            labels, columns = ['Index'] + labels, [self._rows.tolist()] + columns
        make = namedtuple(name, labels) if name else lambda *row: tuple(row)
        return iter([make(*row) for row in zip(*columns)])

    def __bool__(self):
        raise ValueError(f'The truth value of a {type(self).__name__} is ambiguous. Use a.empty, a.bool(), a.item(), '
                         'a.any() or a.all().')

    def __hash__(self):
        raise TypeError(f"unhashable type: '{type(self).__name__}'")

    # Text

    def __repr__(self):
        if self.empty:
            return _text.frame_text(self)
        return _text.frame_repr(self)

    __str__ = __repr__

    def _repr_html_(self):
        if not _text.OPTIONS['display.notebook_repr_html'] or self.shape[1] == 0:
            return None
        return _text.frame_html(self)

    def to_html(self, *args, **options):
        if args or options:
            raise NotImplementedError('DataFrame.to_html() takes no options here: ' + ', '.join(list(options) or ['buf']))
        return _text.frame_html(self)

    def to_string(self, buf=None, columns=None, index=True, header=True, na_rep='NaN', float_format=None,
                  max_rows=None, min_rows=None, max_cols=None, show_dimensions=False, line_width=None):
        frame = self if columns is None else self[list(columns)]
        words = _text.frame_text(frame, max_rows, min_rows, max_cols, line_width, show_dimensions, index=index,
                                 header=header, na_rep=na_rep, float_format=float_format)
        if buf is not None:
            buf.write(words)
            return None
        return words

    def info(self, verbose=None, buf=None, max_cols=None, memory_usage=None, show_counts=None, null_counts=None):
        words = _text.frame_info(self, verbose, max_cols, show_counts)
        if buf is None:
            print(words, end='')
        else:
            buf.write(words)

    def memory_usage(self, index=True, deep=False):
        sizes = [len(self) * self._column_dtype(i).itemsize for i in range(self.shape[1])]
        labels = self._labels.tolist()
        return Series(([self._rows._memory()] if index else []) + sizes, index=(['Index'] if index else []) + labels)

    # Elements

    @property
    def iloc(self):
        return FramePositions(self)

    @property
    def loc(self):
        return FrameLabels(self)

    @property
    def iat(self):
        return FramePositions(self)

    @property
    def at(self):
        return FrameLabels(self)

    def _take_rows(self, places):
        index = self._rows[places]
        if self._block is not None:
            return DataFrame._of_block(self._block[places], self._labels, index, self._dtypes)
        return DataFrame._of([c[places] for c in self._cols], self._labels, index, list(self._dtypes))

    def _take_columns(self, places):
        labels = self._labels[places]
        if self._block is not None:
            return DataFrame._of_block(self._block[:, places], labels, self._rows, self._dtypes)
        chosen = range(len(self._cols))[places] if isinstance(places, slice) else \
            [i for i, flag in enumerate(places.tolist()) if flag] if places.dtype.kind == 'b' else places.tolist()
        return DataFrame._of([self._cols[i] for i in chosen], labels, self._rows, [self._dtypes[i] for i in chosen])

    def __getitem__(self, key):
        if isinstance(key, slice):
            if _by_label(key):
                return self._take_rows(label_slice(self._rows, key))
            return self._take_rows(key)
        if isinstance(key, DataFrame):
            return self.where(key)
        if isinstance(key, (Series, ndarray, list)):
            flags = _flags(key, self._rows)
            if flags is not None:
                if len(flags) != len(self):
                    raise ValueError(f'Item wrong length {len(flags)} instead of {len(self)}.')
                return self._take_rows(flags)
        if isinstance(key, (list, ndarray, Series, Index)):
            labels = list(key)
            absent = [label for label in labels if label not in self._labels]
            if absent:
                kind = repr(Index(labels)) if len(Index(labels)) else '[]'
                if len(absent) == len(labels):
                    raise KeyError(f'None of [{kind}] are in the [columns]')
                raise KeyError(f'{absent} not in index')
            return self._take_columns(label_places(self._labels, labels))
        if callable(key) and not isinstance(key, type):
            return self[key(self)]
        try:
            place = self._labels.get_loc(key)
        except TypeError:
            raise KeyError(key) from None
        if type(place) is ndarray:
            return self._take_columns(place)
        return _make(self._column(place), self._rows, key)

    def __setitem__(self, key, value):
        if isinstance(key, DataFrame):
            return self._adopt(self.where(~key, value))
        flags = _flags(key, self._rows) if isinstance(key, (Series, ndarray, list)) else None
        if flags is not None and len(flags) == len(self):
            for i in range(self.shape[1]):
                self._put(flags, i, value)
            return
        if isinstance(key, (list, Index)):
            block = value._columns() if isinstance(value, DataFrame) else None
            whole = numpy.asarray(value) if block is None and _is_list(value) else None
            for i, label in enumerate(key):
                self[label] = block[i] if block else whole[:, i] if whole is not None and whole.ndim == 2 else \
                    whole[i] if whole is not None else value
            return
        if len(self) == 0 and self.shape[1] == 0 and _is_list(value):
            self.__dict__['_rows'] = value.index if isinstance(value, Series) else RangeIndex(0, len(value))
        values = self._fresh_column(value)
        self._separate()
        if key in self._labels:
            place = self._labels.get_loc(key)
            self._cols[place] = values
            self._dtypes[place] = None
        else:
            self.insert(len(self._cols), key, values)

    def insert(self, loc, column, value, allow_duplicates=False):
        if column in self._labels:
            raise ValueError(f'cannot insert {column}, already exists')
        values = self._fresh_column(value)
        self._separate()
        self._cols.insert(loc, values)
        self._dtypes.insert(loc, None)
        self.__dict__['_labels'] = self._labels.insert(loc, column)

    def __delitem__(self, key):
        place = self._labels.get_loc(key)
        self._separate()
        del self._cols[place], self._dtypes[place]
        self.__dict__['_labels'] = self._labels.delete(place)

    def pop(self, item):
        series = self[item]
        del self[item]
        return series

    def _put(self, places, column, value):
        value = value.values if isinstance(value, (Series, Index)) else value
        if self._block is not None:
            fresh = numpy.asarray(value)
            kind = self._dtypes.kind
            if self._block.dtype == self._dtypes and (
                    fresh.dtype.kind == kind or kind == 'f' and fresh.dtype.kind in 'iu'):
                self._block[places, column] = value
                return
            self._separate()
        if self._dtypes[column] is not None:
            self._cols[column] = self._column(column)
            self._dtypes[column] = None
        self._cols[column] = put(self._cols[column], places, value)

    def get(self, key, default=None):
        try:
            return self[key]
        except (KeyError, ValueError, IndexError):
            return default

    def head(self, n=5):
        return self._take_rows(slice(None, n))

    def tail(self, n=5):
        return self._take_rows(slice(-n, None) if n else slice(0, 0))

    def take(self, indices, axis=0):
        places = numpy.array(list(indices), int)
        return self._take_columns(places) if axis in (1, 'columns') else self._take_rows(places)

    def sample(self, n=None, frac=None, replace=False, weights=None, random_state=None, axis=None,
               ignore_index=False):
        result = self._take_rows(sampled(len(self), n, frac, replace, random_state))
        return result.reset_index(drop=True) if ignore_index else result

    def copy(self, deep=True):
        if self._block is not None:
            return DataFrame._of_block(self._block.copy(), self._labels, self._rows, self._dtypes)
        return DataFrame._of([c.copy() for c in self._cols], self._labels, self._rows, list(self._dtypes))

    def astype(self, dtype, copy=True, errors='raise'):
        if isinstance(dtype, dict):
            columns = [cast(self._column(i), dtype[label]) if label in dtype else self._column(i)
                       for i, label in enumerate(self._labels)]
            return DataFrame._of(columns, self._labels, self._rows)
        if self._block is not None and dtype not in (str, object, 'str', 'object'):
            return DataFrame._of_block(cast(self._whole(), dtype), self._labels, self._rows)
        return DataFrame._of([cast(c, dtype) for c in self._columns()], self._labels, self._rows)

    def select_dtypes(self, include=None, exclude=None):
        def matches(dtype, wanted):
            for w in wanted if isinstance(wanted, (list, tuple)) else [wanted]:
                if w in ('number', numpy.number) and dtype.kind in 'iuf' or w not in ('number', numpy.number) and \
                        numpy.dtype(w) == dtype:
                    return True
            return False
        keep = [i for i in range(self.shape[1])
                if (include is None or matches(self._column_dtype(i), include)) and
                not (exclude is not None and matches(self._column_dtype(i), exclude))]
        return self._take_columns(numpy.array(keep, int))

    # Labels

    def rename(self, mapper=None, index=None, columns=None, axis=None, inplace=False):
        if mapper is not None:
            columns, index = (mapper, index) if axis in (1, 'columns') else (columns, mapper)
        result = self if inplace else self.copy()
        for axis_name, table in (('columns', columns), ('index', index)):
            if table is not None:
                call = table if callable(table) else lambda x, table=table: table.get(x, x)
                setattr(result, axis_name, getattr(result, axis_name).map(call))
        return None if inplace else result

    def set_axis(self, labels, axis=0):
        result = self.copy()
        setattr(result, 'columns' if axis in (1, 'columns') else 'index', labels)
        return result

    def add_prefix(self, prefix):
        return self.rename(columns=lambda c: f'{prefix}{c}')

    def add_suffix(self, suffix):
        return self.rename(columns=lambda c: f'{c}{suffix}')

    def set_index(self, keys, drop=True, inplace=False):
        result = self.copy()
        labels = keys if isinstance(keys, list) else [keys]
        absent = [k for k in labels if not _is_list(k) and k not in self._labels]
        if absent:
            raise KeyError(f'None of {absent} are in the columns')
        if len(labels) > 1:
            from pandas._index import MultiIndex
            index = MultiIndex(list(zip(*[self[k].tolist() for k in labels])), labels)
        else:
            key = labels[0]
            index = Index(self[key].values, name=key) if not _is_list(key) else ensure(key)
        if drop:
            for k in labels:
                if not _is_list(k):
                    del result[k]
        result.index = index
        return _in_place(self, result, inplace)

    def reset_index(self, level=None, drop=False, inplace=False):
        result = self.copy()
        old = self._rows
        result.__dict__['_rows'] = RangeIndex(0, len(self))
        if not drop:
            if old.nlevels > 1:
                for i, name in enumerate(old.names):
                    result.insert(i, f'level_{i}' if name is None else name, old.get_level_values(i).values)
            else:
                name = old.name if old.name is not None else 'index' if 'index' not in self._labels else 'level_0'
                result.insert(0, name, old.values)
        return _in_place(self, result, inplace)

    def reindex(self, labels=None, index=None, columns=None, axis=None, fill_value=float('nan')):
        if labels is not None:
            index, columns = (index, labels) if axis in (1, 'columns') else (labels, columns)
        result = self
        if index is not None:
            index = ensure(index)
            series = [_make(c, self._rows).reindex(index, fill_value).values for c in self._columns()]
            result = DataFrame._of(series, self._labels, index)
        if columns is not None:
            n = len(result)
            arrays = [result._column(result._labels.get_loc(c)) if c in result._labels else vector([fill_value] * n)
                      for c in columns]
            result = DataFrame._of(arrays, ensure(columns), result._rows)
        return result

    def drop(self, labels=None, axis=0, index=None, columns=None, level=None, inplace=False, errors='raise'):
        if labels is not None:
            index, columns = (index, labels) if axis in (1, 'columns') else (labels, columns)
        result = self
        for axis_name, gone in (('index', index), ('columns', columns)):
            if gone is None:
                continue
            gone = list(gone) if isinstance(gone, (list, tuple, Index, ndarray, Series, range)) else [gone]
            held = self.columns if axis_name == 'columns' else self.index
            absent = [label for label in gone if label not in held]
            if absent and errors == 'raise':
                raise KeyError(f'{absent} not found in axis')
            keep = numpy.array([i for i, label in enumerate(held) if label not in gone], int)
            result = result._take_columns(keep) if axis_name == 'columns' else result._take_rows(keep)
        return _in_place(self, result, inplace)

    def filter(self, items=None, like=None, regex=None, axis=None):
        if regex is not None:
            import re
            keep = [c for c in self._labels if re.search(regex, str(c))]
        else:
            keep = [c for c in self._labels if (c in items if items is not None else like in str(c))]
        return self[keep]

    def assign(self, **columns):
        result = self.copy()
        for label, value in columns.items():
            result[label] = value(result) if callable(value) else value
        return result

    # Missing values

    def isna(self):
        return self._each(missing)

    isnull = isna

    def notna(self):
        return self._each(lambda c: ~missing(c))

    notnull = notna

    def dropna(self, axis=0, how='any', subset=None, thresh=None, inplace=False):
        part = self if subset is None else self[subset if isinstance(subset, list) else [subset]]
        gaps = part.isna().values
        n = gaps.sum(axis=1 if axis in (0, 'index') else 0)
        limit = gaps.shape[1 if axis in (0, 'index') else 0]
        keep = n == 0 if thresh is None and how == 'any' else n < limit if thresh is None else limit - n >= thresh
        result = self._take_rows(keep) if axis in (0, 'index') else self._take_columns(keep)
        return _in_place(self, result, inplace)

    def fillna(self, value=None, method=None, axis=None, inplace=False):
        columns = [filled(self._column(i), value.get(label, float('nan')) if isinstance(value, (dict, Series))
                          else value, method) for i, label in enumerate(self._labels)]
        return _in_place(self, DataFrame._of(columns, self._labels, self._rows), inplace)

    def ffill(self):
        return self.fillna(method='ffill')

    def bfill(self):
        return self.fillna(method='bfill')

    def interpolate(self, method='linear'):
        return self._each_column(lambda s: s if s.dtype.kind != 'f' else s.interpolate(method))

    def squeeze(self, axis=None):
        rows, columns = self.shape
        if axis is not None:
            raise NotImplementedError(f'DataFrame.squeeze(): the option axis={axis!r} is not available here')
        if columns == 1:
            return scalar(self._column(0)[0]) if rows == 1 else self.iloc[:, 0]
        return self.iloc[0] if rows == 1 else self

    def first_valid_index(self):
        return next((label for label, gaps in zip(self._rows, self.isna().all(axis=1).tolist()) if not gaps), None)

    def last_valid_index(self):
        return next((label for label, gaps in zip(list(self._rows)[::-1], self.isna().all(axis=1).tolist()[::-1])
                     if not gaps), None)

    def combine_first(self, other):
        rows, labels = self._rows, self._labels
        rows = rows if same_labels(rows, other._rows) else rows.union(other._rows)
        labels = labels if same_labels(labels, other._labels) else labels.union(other._labels)
        mine, theirs = [t.reindex(index=rows, columns=labels) for t in (self, other)]
        return DataFrame._of([_make(p, rows).where(~missing(p), _make(q, rows)).values if bool(missing(p).any()) else p
                              for p, q in zip(mine._columns(), theirs._columns())], labels, rows)

    def explode(self, column, ignore_index=False):
        place = self._labels.get_loc(column)
        rows, items = [], []
        for i, value in enumerate(self._column(place).tolist()):
            parts = list(value) if isinstance(value, (list, tuple, ndarray)) else [value]
            rows += [i] * max(len(parts), 1)
            items += parts or [float('nan')]
        result = self._take_rows(numpy.array(rows, int))
        if not rows or self._column(place).dtype.kind == 'O':
            result._separate()
            result._cols[place] = object_array(items)
        return result.reset_index(drop=True) if ignore_index else result

    # Figures

    def _reduce(self, name, axis=0, numeric_only=None, skipna=True, least=0, **options):
        figure = _values.FIGURES[name]
        if not skipna or least > 0:
            whole = figure

            def figure(values, **options):
                if not skipna and bool(missing(values).any()) or _values.count(values) < least:
                    return numpy.float64('nan')
                return whole(values, **options)
        if axis in (1, 'columns'):
            frame = self._numbers() if name not in ('count', 'nunique') else self
            block = frame._whole()
            if block.dtype.kind in 'iu' and name in ('sum', 'mean', 'min', 'max') and least <= 0:
                return _make(getattr(block, name)(axis=1), self._rows)
            return _make(vector([figure(block[i] if block.dtype.kind != 'O' else vector(block[i].tolist()), **options)
                                 for i in range(len(self))]), self._rows)
        if self._block is not None and self._dtypes.kind in 'iu' and name in ('sum', 'mean', 'min', 'max') and \
                len(self) and least <= 0:
            result = getattr(self._block, name)(axis=0)
            return _make(result if name == 'mean' else result.astype(self._dtypes), self._labels)
        labels, results = [], []
        for i, label in enumerate(self._labels):
            column = self._column(i)
            if numeric_only and not _values.numeric(column):
                continue
            if name in ('mean', 'std', 'var', 'median', 'skew', 'prod') and column.dtype.kind == 'O' and \
                    any([isinstance(v, str) for v in column.tolist()]):
                # pandas 1.5 leaves such columns out.
                continue
            labels.append(label)
            results.append(figure(column, **options))
        index = self._labels if len(labels) == len(self._labels) else Index(labels)
        return _make(vector(results) if results else numpy.array([], float), index)

    def _numbers(self):
        keep = [i for i in range(self.shape[1]) if self._column_dtype(i).kind in 'iufb']
        return self if len(keep) == self.shape[1] else self._take_columns(numpy.array(keep, int))

    def _figure_for_numpy(self, name, axis, **options):
        """numpy's own functions ask a table for its figure, which leaves out what is missing."""
        return getattr(self, name)(axis=axis, **options)

    def sum(self, axis=0, skipna=True, numeric_only=None, min_count=0):
        return self._reduce('sum', axis or 0, numeric_only, skipna, min_count)

    def mean(self, axis=0, skipna=True, numeric_only=None):
        return self._reduce('mean', axis or 0, numeric_only, skipna)

    def min(self, axis=0, skipna=True, numeric_only=None):
        return self._reduce('min', axis or 0, numeric_only, skipna)

    def max(self, axis=0, skipna=True, numeric_only=None):
        return self._reduce('max', axis or 0, numeric_only, skipna)

    def std(self, axis=0, skipna=True, ddof=1, numeric_only=None):
        return self._reduce('std', axis or 0, numeric_only, skipna, ddof=ddof)

    def var(self, axis=0, skipna=True, ddof=1, numeric_only=None):
        return self._reduce('var', axis or 0, numeric_only, skipna, ddof=ddof)

    def median(self, axis=0, skipna=True, numeric_only=None):
        return self._reduce('median', axis or 0, numeric_only, skipna)

    def prod(self, axis=0, skipna=True, numeric_only=None):
        return self._reduce('prod', axis or 0, numeric_only, skipna)

    def skew(self, axis=0, skipna=True, numeric_only=None):
        return self._reduce('skew', axis or 0, numeric_only, skipna)

    def count(self, axis=0, numeric_only=False):
        return self._reduce('count', axis)

    def nunique(self, axis=0, dropna=True):
        if not dropna:
            table = self.T if axis in (1, 'columns') else self
            return Series([s.nunique(False) for _, s in table.items()], index=table._labels)
        return self._reduce('nunique', axis)

    def any(self, axis=0):
        return self._flags_of(lambda c: bool(c.astype(bool).any()), axis)

    def all(self, axis=0):
        return self._flags_of(lambda c: bool(c.astype(bool).all()), axis)

    def _flags_of(self, function, axis):
        if axis in (1, 'columns'):
            block = self._whole()
            return _make(numpy.array([function(row) for row in block], dtype=bool), self._rows)
        return _make(numpy.array([function(c) for c in self._columns()], dtype=bool), self._labels)

    def quantile(self, q=0.5, axis=0, numeric_only=True, interpolation='linear'):
        frame = self._numbers()
        if isinstance(q, (list, ndarray)):
            rows = [[_values.quantile(c, x, interpolation) for c in frame._columns()] for x in q]
            return DataFrame(rows, index=list(q), columns=frame._labels)
        return Series([_values.quantile(c, q, interpolation) for c in frame._columns()], index=frame._labels, name=q)

    def idxmax(self, axis=0):
        if axis in (1, 'columns'):
            return _make(vector([self._labels[int(_extreme(r, True))] for r in self._whole()]), self._rows)
        return _make(vector([self._rows[int(_extreme(c, True))] for c in self._columns()]), self._labels)

    def idxmin(self, axis=0):
        if axis in (1, 'columns'):
            return _make(vector([self._labels[int(_extreme(r, False))] for r in self._whole()]), self._rows)
        return _make(vector([self._rows[int(_extreme(c, False))] for c in self._columns()]), self._labels)

    def mode(self, axis=0):
        return DataFrame({label: series.mode() for label, series in self.items()})

    def describe(self, percentiles=None, include=None, exclude=None):
        frame = self
        if include is None:
            keep = [i for i in range(self.shape[1]) if self._column_dtype(i).kind in 'iuf']
            if keep:
                frame = self._take_columns(numpy.array(keep, int))
        parts = [describe(series, percentiles) for _, series in frame.items()]
        if not parts:
            raise ValueError('Cannot describe a DataFrame without columns')
        if include == 'all':
            rows = list(dict.fromkeys(['count', 'unique', 'top', 'freq'] + [r for p in parts for r in p.index]))
            if not any(['unique' in p.index for p in parts]):
                rows = [r for r in rows if r not in ('unique', 'top', 'freq')]
            parts = [p.reindex(rows) for p in parts]
        return DataFrame._of([p.values for p in parts], frame._labels, parts[0].index)

    def corr(self, method='pearson', min_periods=1, numeric_only=None):
        frame = self._numbers()
        columns = [c.astype(float) for c in frame._columns()]
        if method not in ('pearson', 'spearman'):
            raise NotImplementedError(f'DataFrame.corr(): the option method={method!r} is not available here')
        if method == 'spearman':
            return frame._pairwise(columns, lambda x, y: numpy.corrcoef(Series(x).rank().values, Series(y).rank().values)
                                   [0, 1] if len(x) > 1 else float('nan'))
        if any([bool(_values.missing(c).any()) for c in columns]):
            return frame._pairwise(columns, lambda x, y: numpy.corrcoef(x, y)[0, 1] if len(x) > 1 else float('nan'))
        block = numpy.corrcoef(numpy.stack(columns)) if len(columns) > 1 else numpy.ones((1, 1))
        return DataFrame._of_block(block, frame._labels, frame._labels)

    def _pairwise(self, columns, figure):
        """A figure of each two columns, from the rows that have both."""
        n = len(columns)
        block = numpy.zeros((n, n))
        for i in range(n):
            for j in range(i + 1):
                both = ~(numpy.isnan(columns[i]) | numpy.isnan(columns[j]))
                block[i, j] = block[j, i] = figure(columns[i][both], columns[j][both])
        return DataFrame._of_block(block, self._labels, self._labels)

    def cov(self, min_periods=None, ddof=1, numeric_only=None):
        frame = self._numbers()
        columns = [c.astype(float) for c in frame._columns()]
        if any([bool(_values.missing(c).any()) for c in columns]):
            return frame._pairwise(columns, lambda x, y: numpy.cov(x, y, ddof=ddof)[0, 1] if len(x) > ddof
                                   else float('nan'))
        return DataFrame._of_block(numpy.asarray(numpy.cov(numpy.stack([c.astype(float) for c in frame._columns()]),
                                                           ddof=ddof)), frame._labels, frame._labels)

    def corrwith(self, other, axis=0):
        return Series([s.corr(other if isinstance(other, Series) else other[c]) for c, s in self.items()],
                      index=self._labels)

    def stack(self, level=-1, dropna=True):
        """All values below each other, labelled with row and column."""
        from pandas._index import MultiIndex
        if level not in (-1, 0) or self._rows.nlevels > 1 or self._labels.nlevels > 1:
            raise NotImplementedError('stack() of labels of several levels is not available here')
        rows, columns = self._rows.tolist(), self._labels.tolist()
        block = self._whole()
        labels = MultiIndex([(row, column) for row in rows for column in columns],
                            [self._rows.name, self._labels.name])
        labels.as_given = True
        stacked = _make(block.reshape(-1).copy() if block.dtype.kind != 'O' else vector(list(block.reshape(-1))), labels)
        return stacked.dropna() if dropna and bool(missing(stacked.values).any()) else stacked

    def unstack(self, level=-1, fill_value=None):
        """All values below each other, labelled with column and row."""
        from pandas._index import MultiIndex
        if level not in (-1, 0) or self._rows.nlevels > 1 or self._labels.nlevels > 1:
            raise NotImplementedError('unstack() of labels of several levels is not available here')
        rows, columns = self._rows.tolist(), self._labels.tolist()
        block = self._whole().T
        return _make(vector(list(block.reshape(-1))) if block.dtype.kind == 'O' else block.reshape(-1).copy(),
                     MultiIndex([(c, r) for c in columns for r in rows], [self._labels.name, self._rows.name]))

    def value_counts(self, subset=None, normalize=False, sort=True, ascending=False):
        from pandas._index import MultiIndex
        part = self if subset is None else self[subset if isinstance(subset, list) else [subset]]
        counts = {}
        for row in zip(*[c.tolist() for c in part._columns()]):
            if not any([_text.is_missing(v) for v in row]):
                counts[row] = counts.get(row, 0) + 1
        keys = sorted(counts)
        if sort:
            keys.sort(key=counts.get, reverse=not ascending)
        numbers = numpy.array([counts[k] for k in keys], int)
        index = MultiIndex(keys, part._labels.tolist()) if part.shape[1] > 1 else \
            Index([key[0] for key in keys], name=part._labels[0])
        return _make(numbers / numbers.sum() if normalize else numbers, index)

    # Element by element

    def _each(self, function):
        if self._block is not None and len(self):
            return DataFrame._of_block(function(self._whole()), self._labels, self._rows)
        return DataFrame._of([function(c) for c in self._columns()], self._labels, self._rows)

    def _operate(self, name, other, reversed=False, axis='columns'):
        if isinstance(other, DataFrame):
            return self._operate_frames(name, other, reversed)
        if isinstance(other, Series):
            return self._operate_series(name, other, reversed, axis)
        if isinstance(other, (list, tuple)) or hasattr(other, '__array__') and not isinstance(other, numpy.generic):
            block = numpy.asarray(other) if not hasattr(other, '__array__') else other.__array__()
            if block.ndim == 1 and axis in (0, 'index', 'rows'):
                if len(block) != len(self):
                    raise ValueError(f'Unable to coerce to Series, length must be {len(self)}: given {len(block)}')
                return self._operate_series(name, Series(block, index=self._rows), reversed, axis)
            if block.ndim == 2 or block.ndim == 1 and self._block is not None:
                return DataFrame._of_block(_values.operate(name, self._whole(), block, reversed), self._labels,
                                           self._rows)
            if block.ndim == 1:
                if len(block) != self.shape[1]:
                    raise ValueError(f'Unable to coerce to Series, length must be {self.shape[1]}: given {len(block)}')
                columns = [numpy.asarray(_values.operate(name, c, block[i], reversed))
                           for i, c in enumerate(self._columns())]
                return DataFrame._of(columns, self._labels, self._rows)
            other = block[()]
        if self._block is not None and len(self):
            whole = self._whole()
            return DataFrame._of_block(_values.operate(name, whole, other, reversed), self._labels, self._rows)
        return DataFrame._of([numpy.asarray(_values.operate(name, c, other, reversed)) for c in self._columns()],
                             self._labels, self._rows)

    def _operate_frames(self, name, other, reversed):
        a, b = self, other
        if not (same_labels(a._labels, b._labels) and same_labels(a._rows, b._rows)):
            if name in _values.COMPARISONS:
                raise ValueError('Can only compare identically-labeled DataFrame objects')
            labels = a._labels if same_labels(a._labels, b._labels) else a._labels.union(b._labels)
            rows = a._rows if same_labels(a._rows, b._rows) else a._rows.union(b._rows)
            a, b = a.reindex(index=rows, columns=labels), b.reindex(index=rows, columns=labels)
        columns = [numpy.asarray(_values.operate(name, p, q, reversed)) for p, q in zip(a._columns(), b._columns())]
        return DataFrame._of(columns, a._labels, a._rows)

    def _operate_series(self, name, other, reversed, axis):
        if axis in (0, 'index', 'rows'):
            values = other.values if same_labels(other.index, self._rows) else other.reindex(self._rows).values
            columns = [numpy.asarray(_values.operate(name, c, values, reversed)) for c in self._columns()]
            return DataFrame._of(columns, self._labels, self._rows)
        frame = self
        if not same_labels(other.index, self._labels):
            labels = self._labels.union(other.index)
            frame, other = self.reindex(columns=labels), other.reindex(labels)
        columns = [numpy.asarray(_values.operate(name, c, v, reversed))
                   for c, v in zip(frame._columns(), list(other.values))]
        return DataFrame._of(columns, frame._labels, frame._rows)

    def __neg__(self):
        return self._each(lambda c: -c)

    def __invert__(self):
        return self._each(lambda c: ~c)

    def __abs__(self):
        return self._each(abs)

    abs = __abs__

    def round(self, decimals=0):
        return self._each_numeric(lambda c: c.round(decimals))

    def clip(self, lower=None, upper=None, axis=None):
        return self._each(lambda c: numpy.clip(c, lower, upper))

    def _each_numeric(self, function):
        if self._block is not None:
            return self._each(function)
        return DataFrame._of([function(c) if c.dtype.kind in 'iuf' else c for c in self._columns()], self._labels,
                             self._rows)

    def __matmul__(self, other):
        return self.dot(other)

    def dot(self, other):
        if isinstance(other, Series):
            return _make(self._whole() @ other.values, self._rows)
        if isinstance(other, DataFrame):
            return DataFrame._of_block(self._whole() @ other._whole(), other._labels, self._rows)
        result = self._whole() @ numpy.asarray(other)
        return DataFrame(result, index=self._rows) if result.ndim == 2 else _make(result, self._rows)

    def isin(self, values):
        return self._each_column(lambda s: s.isin(values))

    def _each_column(self, function):
        return DataFrame._of([function(s).values for _, s in self.items()], self._labels, self._rows)

    def where(self, cond, other=float('nan')):
        if isinstance(cond, DataFrame):
            flags = cond._columns()
        elif isinstance(cond, Series):
            # Each row by its label; a row without one doesn't hold.
            held = dict(zip(cond.index.tolist(), cond.tolist()))
            flags = [numpy.array([bool(held.get(label, False)) for label in self._rows.tolist()], dtype=bool)] * self.shape[1]
        else:
            flags = numpy.asarray(cond)
            if flags.shape != self.shape:
                raise ValueError('Array conditional must be same shape as self')
            flags = list(flags.T)
        columns = [_make(c, None).where(f, other).values for c, f in zip(self._columns(), flags)]
        return DataFrame._of(columns, self._labels, self._rows)

    def mask(self, cond, other=float('nan')):
        return self.where(~cond, other)

    def replace(self, to_replace=None, value=None):
        return self._each_column(lambda s: s.replace(to_replace, value))

    def applymap(self, func, na_action=None):
        return self._each_column(lambda s: s.apply(func))

    def apply(self, func, axis=0, raw=False, result_type=None, args=(), **kwargs):
        if isinstance(func, str):
            return getattr(self, func)(axis=axis)
        if axis in (1, 'columns'):
            results = [func(self.iloc[i], *args, **kwargs) for i in range(len(self))]
            labels = self._rows
        else:
            results = [func(s, *args, **kwargs) for _, s in self.items()]
            labels = self._labels
        if results and isinstance(results[0], Series):
            if axis in (1, 'columns'):
                return DataFrame([r.tolist() for r in results], index=labels, columns=results[0].index)
            return DataFrame._of([r.values for r in results], labels, results[0].index)
        return _make(vector(results), labels)

    def agg(self, func=None, axis=0, *args, **kwargs):
        if func is None or kwargs:
            raise NotImplementedError('DataFrame.agg() takes a function, a list or a dictionary here')
        if isinstance(func, dict):
            parts = {label: self[label].agg(f) for label, f in func.items()}
            if any([isinstance(p, Series) for p in parts.values()]):
                rows = list(dict.fromkeys([name for p in parts.values() for name in p.index]))
                return DataFrame({label: p.reindex(rows) for label, p in parts.items()}, index=rows)
            return Series(list(parts.values()), index=list(parts))
        if isinstance(func, (list, tuple)):
            return DataFrame({label: s.agg(list(func)) for label, s in self.items()})
        return self._reduce(func, axis) if func in _values.FIGURES else self.apply(func, axis)

    aggregate = agg
    transform = apply

    def pipe(self, func, *args, **kwargs):
        return func(self, *args, **kwargs)

    def cumsum(self, axis=0):
        return self._along(lambda s: s.cumsum(), axis)

    def cumprod(self, axis=0):
        return self._along(lambda s: s.cumprod(), axis)

    def cummax(self, axis=0):
        return self._along(lambda s: s.cummax(), axis)

    def cummin(self, axis=0):
        return self._along(lambda s: s.cummin(), axis)

    def _along(self, function, axis):
        """A function of each column, or of each row."""
        return self.T._each_column(function).T if axis in (1, 'columns') else self._each_column(function)

    def shift(self, periods=1, axis=0, fill_value=float('nan')):
        return self._along(lambda s: s.shift(periods, fill_value), axis)

    def diff(self, periods=1, axis=0):
        return self._along(lambda s: s.diff(periods), axis)

    def pct_change(self, periods=1):
        return self._each_column(lambda s: s.pct_change(periods))

    def rank(self, axis=0, method='average', numeric_only=None, ascending=True, pct=False):
        frame = self._numbers() if numeric_only else self
        return frame._along(lambda s: s.rank(ascending, method, pct), axis)

    def rolling(self, window, min_periods=None, center=False):
        from pandas._windows import Rolling
        return Rolling(self, window, min_periods, center)

    def expanding(self, min_periods=1):
        from pandas._windows import Expanding
        return Expanding(self, min_periods)

    def ewm(self, com=None, span=None, halflife=None, alpha=None, adjust=True):
        from pandas._windows import Weighted
        return Weighted(self, com, span, halflife, alpha, adjust)

    # Order and groups

    def sort_values(self, by, axis=0, ascending=True, inplace=False, kind=None, na_position='last',
                    ignore_index=False, key=None):
        keys = by if isinstance(by, list) else [by]
        directions = ascending if isinstance(ascending, list) else [ascending] * len(keys)
        places = list(range(len(self)))
        for k, up in reversed(list(zip(keys, directions))):
            values = self[k].values if key is None else key(self[k]).values
            places = [places[i] for i in ordered(values[numpy.array(places, int)], up, na_position)]
        result = self._take_rows(numpy.array(places, int))
        if ignore_index:
            result = result.reset_index(drop=True)
        return _in_place(self, result, inplace)

    def sort_index(self, axis=0, ascending=True, inplace=False):
        labels = (self._labels if axis in (1, 'columns') else self._rows).tolist()
        places = numpy.array(sorted(range(len(labels)), key=labels.__getitem__, reverse=not ascending), int)
        result = self._take_columns(places) if axis in (1, 'columns') else self._take_rows(places)
        return _in_place(self, result, inplace)

    def nlargest(self, n, columns, keep='first'):
        return self.sort_values(columns, ascending=False).head(n)

    def nsmallest(self, n, columns, keep='first'):
        return self.sort_values(columns).head(n)

    def duplicated(self, subset=None, keep='first'):
        part = self if subset is None else self[subset if isinstance(subset, list) else [subset]]
        return _make(repeated(list(zip(*[c.tolist() for c in part._columns()])), keep), self._rows)

    def drop_duplicates(self, subset=None, keep='first', inplace=False, ignore_index=False):
        result = self[~self.duplicated(subset, keep)]
        return _in_place(self, result.reset_index(drop=True) if ignore_index else result, inplace)

    def groupby(self, by=None, axis=0, level=None, as_index=True, sort=True):
        from pandas._groups import FrameGroups
        return FrameGroups(self, by, sort, as_index)

    def pivot_table(self, values=None, index=None, columns=None, aggfunc='mean', fill_value=None):
        from pandas._join import pivot_table
        return pivot_table(self, values, index, columns, aggfunc, fill_value)

    def pivot(self, *, index=None, columns=None, values=None):
        return self.pivot_table(values, index, columns, 'max')

    def melt(self, id_vars=None, value_vars=None, var_name='variable', value_name='value'):
        from pandas._join import melt
        return melt(self, id_vars, value_vars, var_name, value_name)

    def merge(self, right, how='inner', on=None, left_on=None, right_on=None, left_index=False, right_index=False,
              sort=False, suffixes=('_x', '_y'), indicator=False):
        from pandas._join import merge
        return merge(self, right, how, on, left_on, right_on, left_index, right_index, sort, suffixes, indicator)

    def join(self, other, on=None, how='left', lsuffix='', rsuffix=''):
        from pandas._join import join
        return join(self, other, how, lsuffix, rsuffix)

    def append(self, other, ignore_index=False):
        from pandas._join import concat
        if isinstance(other, dict):
            other = DataFrame([other])
        elif isinstance(other, Series):
            other = DataFrame([other])
        return concat([self] + (other if isinstance(other, list) else [other]), ignore_index=ignore_index)

    def query(self, expr, inplace=False):
        from pandas._join import query
        return _in_place(self, query(self, expr), inplace)

    def equals(self, other):
        return isinstance(other, DataFrame) and self.shape == other.shape and \
            all([p.tolist() == q.tolist() for p, q in zip(self._columns(), other._columns())])

    # Out

    def to_dict(self, orient='dict', into=dict):
        labels = self._labels.tolist()
        columns = [c.tolist() for c in self._columns()]
        if orient == 'list':
            return dict(zip(labels, columns))
        if orient == 'records':
            return [dict(zip(labels, row)) for row in zip(*columns)]
        if orient == 'index':
            return {label: dict(zip(labels, row)) for label, row in zip(self._rows, zip(*columns))}
        if orient == 'series':
            return dict(self.items())
        if orient == 'split':
            return {'index': self._rows.tolist(), 'columns': labels, 'data': [list(row) for row in zip(*columns)]}
        if orient == 'tight':
            return {'index': self._rows.tolist(), 'columns': labels, 'data': [list(row) for row in zip(*columns)],
                    'index_names': list(self._rows.names), 'column_names': list(self._labels.names)}
        if orient != 'dict':
            raise ValueError(f"orient '{orient}' not understood")
        rows = self._rows.tolist()
        return {label: dict(zip(rows, column)) for label, column in zip(labels, columns)}

    def to_json(self, path_or_buf=None, orient=None, double_precision=10, indent=None, index=True):
        from pandas._json import frame_json
        return frame_json(self, path_or_buf, orient or 'columns', double_precision, indent, index)

    def to_records(self, index=True):
        raise TypeError('record arrays are not available here; use to_dict("records") or itertuples()')

    def to_csv(self, path_or_buf=None, sep=',', na_rep='', float_format=None, columns=None, header=True, index=True,
               index_label=None, mode='w'):
        from pandas._csv import to_csv
        return to_csv(self if columns is None else self[list(columns)], path_or_buf, sep, na_rep, float_format, header,
                      index, index_label, mode)

    @property
    def plot(self):
        from pandas._plot import FramePlot
        return FramePlot(self)

    def hist(self, column=None, bins=10, figsize=None, **options):
        from pandas._plot import hist
        return hist(self if column is None else self[[column] if not isinstance(column, list) else column], bins,
                    figsize, **options)

    def boxplot(self, *args, **options):
        raise AttributeError("'DataFrame' object has no attribute 'boxplot'; DataFrame.hist and describe exist here")


def _frame_operator(name, reversed=False):
    def method(self, other):
        return self._operate(name, other, reversed)
    return method


def _frame_named(name, reversed=False):
    def method(self, other, axis='columns', level=None, fill_value=None):
        if level is not None:
            raise NotImplementedError(f'DataFrame.{name}(): the option level={level!r} is not available here')
        if fill_value is None:
            return self._operate(name, other, reversed, axis)
        if isinstance(other, (Series, list, tuple, ndarray)):
            raise NotImplementedError(f'fill_value {fill_value} not supported.')
        if not isinstance(other, DataFrame):
            return self.fillna(fill_value)._operate(name, other, reversed, axis)
        rows = self._rows if same_labels(self._rows, other._rows) else self._rows.union(other._rows)
        labels = self._labels if same_labels(self._labels, other._labels) else self._labels.union(other._labels)
        a, b = self.reindex(index=rows, columns=labels), other.reindex(index=rows, columns=labels)
        neither = a.isna() & b.isna()
        return a.fillna(fill_value)._operate_frames(name, b.fillna(fill_value), reversed).mask(neither)
    return method


for _name in _values.OPERATORS:
    setattr(DataFrame, f'__{_name}__', _frame_operator(_name))
    if _name not in _values.COMPARISONS:
        setattr(DataFrame, f'__r{_name}__', _frame_operator(_name, True))
    if _name not in ('and', 'or', 'xor'):
        setattr(DataFrame, _name, _frame_named(_name))
        if _name not in _values.COMPARISONS:
            setattr(DataFrame, 'r' + _name, _frame_named(_name, True))
DataFrame.div = DataFrame.divide = DataFrame.truediv
DataFrame.subtract, DataFrame.multiply, DataFrame.rdiv = DataFrame.sub, DataFrame.mul, DataFrame.rtruediv


def _in_place(frame, result, inplace):
    if inplace:
        frame._adopt(result)
        return None
    return result


def _is_list(value):
    return isinstance(value, (list, tuple, range, ndarray, Series, Index)) or \
        not isinstance(value, (str, bytes, dict, numpy.generic)) and hasattr(value, '__len__') and \
        hasattr(value, '__iter__') or hasattr(value, '__next__') or hasattr(value, '__array__') and \
        not isinstance(value, numpy.generic) and getattr(value, 'ndim', 0) > 0


def vector_of(row):
    return vector(row)


# What a block of integers answers where it has no element.
_LEAST = -2 ** 63


class FramePositions:
    """frame.iloc"""

    __slots__ = ('_frame',)

    def __init__(self, frame):
        self._frame = frame

    def __getitem__(self, key):
        f = self._frame
        if type(key) is tuple:
            if len(key) != 2:
                raise IndexingError('Too many indexers')
            i, j = key
            block = f._block
            if block is not None and type(i) is int:
                # What a training loop asks for in each of its steps.
                h = block._h
                if type(j) is int:
                    if f._dtypes._code == 7:
                        whole = h.findWhole(i, j)
                        if whole != _LEAST:
                            return numpy.int64(whole)
                    return self._general(i, j)
                if type(j) is slice and j.step is None:
                    rows, columns = h.extent(0), h.extent(1)
                    if -rows <= i < rows:
                        start, stop, _ = j.indices(columns)
                        if stop < start:
                            stop = start
                        place = i + rows if i < 0 else i
                        index = f._rows
                        name = index._range[place] if type(index) is RangeIndex else index[place]
                        return row_of(h, place, start, stop, f._dtypes._code, f._labels, name)
                    raise IndexError('single positional indexer is out-of-bounds')
            return self._general(i, j)
        if isinstance(key, (int, numpy.integer)) and not isinstance(key, bool):
            return self._row(int(key))
        return self._general(key, slice(None))

    def _row(self, i):
        f = self._frame
        if not -len(f) <= i < len(f):
            raise IndexError('single positional indexer is out-of-bounds')
        if f._block is not None:
            place = i + len(f) if i < 0 else i
            return row_of(f._block._h, place, 0, f.shape[1], f._dtypes._code, f._labels, f._rows[place])
        items = [scalar(c[i]) for c in f._columns()]
        kinds = {c.dtype.kind for c in f._columns()}
        if 'O' in kinds or 'b' in kinds and len(kinds) > 1:
            values = object_array([v.item() if isinstance(v, numpy.generic) else v for v in items])
        else:
            values = numpy.array(items)
        return _make(values, f._labels, f._rows[i])

    def _general(self, i, j):
        f = self._frame
        i, j = [k.values if isinstance(k, Series) else int(k) if isinstance(k, numpy.integer) else
                list(k) if isinstance(k, (range, Index)) else k for k in (i, j)]
        if type(i) is int and type(j) is int and not (-len(f) <= i < len(f) and -f.shape[1] <= j < f.shape[1]):
            raise _outside(f, i, j)
        for k, n in ((i, len(f)), (j, f.shape[1])):
            _check_position(k, n)
        if type(i) is int and type(j) is int:
            return scalar(f._column(j)[i])
        if type(j) is int:
            return _make(f._column(j), f._rows, f._labels[j])._take(_places(i))
        part = f if isinstance(j, slice) and j == slice(None) else f._take_columns(_places(j))
        if type(i) is int:
            return FramePositions(part)._row(i)
        return part._take_rows(_places(i))

    def __setitem__(self, key, value):
        f = self._frame
        i, j = key if type(key) is tuple else (key, slice(None))
        columns = [j] if isinstance(j, (int, numpy.integer)) else range(f.shape[1])[j] if isinstance(j, slice) else \
            numpy.arange(f.shape[1])[_places(j)].tolist()
        _spread(f, _places(i) if not isinstance(i, (int, slice)) else i, columns, value)


def _spread(frame, rows, columns, value):
    """Sets some columns of some rows, one value or one for each."""
    whole = None
    if isinstance(value, DataFrame):
        whole = value._whole()
    elif _is_list(value):
        whole = numpy.asarray(value if not isinstance(value, Series) else value.values)
    for n, c in enumerate(columns):
        part = value
        if whole is not None:
            if whole.ndim == 2:
                part = whole[:, n]
            elif len(columns) > 1 or isinstance(rows, (int, numpy.integer)):
                part = whole[n]
            else:
                part = whole
        frame._put(rows, int(c), part)


def _outside(frame, i, j):
    axis = 1 if not -frame.shape[1] <= j < frame.shape[1] else 0
    return IndexError(f'index {i if axis == 0 else j} is out of bounds for axis 0 with size {frame.shape[axis]}')


def _places(key):
    if isinstance(key, (slice, int)):
        return key
    if isinstance(key, list) and key and isinstance(key[0], (bool, numpy.bool_)):
        return numpy.array([bool(k) for k in key])
    return numpy.array(key, int) if isinstance(key, (list, tuple)) else key


def _check_position(key, n):
    if type(key) is int:
        if not -n <= key < n:
            raise IndexError('single positional indexer is out-of-bounds')
    elif isinstance(key, list):
        if any([isinstance(k, (int, numpy.integer)) and not isinstance(k, bool) and not -n <= k < n for k in key]):
            raise IndexError('positional indexers are out-of-bounds')
    elif not isinstance(key, (slice, ndarray, tuple)):
        raise ValueError('Location based indexing can only have [integer, integer slice (START point is INCLUDED, END '
                         'point is EXCLUDED), listlike of integers, boolean array] types')


class FrameLabels:
    """frame.loc"""

    __slots__ = ('_frame',)

    def __init__(self, frame):
        self._frame = frame

    def __getitem__(self, key):
        f = self._frame
        rows, columns = key if type(key) is tuple and f._rows.nlevels == 1 else (key, slice(None))
        if callable(rows):
            rows = rows(f)
        j = label_places(f._labels, columns) if not _everything(columns) else slice(None)
        if isinstance(j, int):
            series = _make(f._column(j), f._rows, columns)
            return series if _everything(rows) else series.loc[rows]
        part = f if _everything(columns) else f._take_columns(j)
        if _everything(rows):
            return part
        i = label_places(f._rows, rows)
        return FramePositions(part)._row(i) if isinstance(i, int) else part._take_rows(i)

    def __setitem__(self, key, value):
        f = self._frame
        rows, columns = key if type(key) is tuple and f._rows.nlevels == 1 else (key, slice(None))
        if callable(rows):
            rows = rows(f)
        if not isinstance(columns, (slice, list, ndarray, Series, Index)) and columns not in f._labels:
            f[columns] = float('nan')
        j = label_places(f._labels, columns) if not _everything(columns) else slice(None)
        places = [j] if isinstance(j, int) else range(f.shape[1])[j] if isinstance(j, slice) else \
            numpy.arange(f.shape[1])[j].tolist()
        if not isinstance(rows, (slice, list, ndarray, Series, Index)) and rows not in f._rows:
            return self._add_row(rows, places, value)
        i = slice(None) if _everything(rows) else label_places(f._rows, rows)
        if isinstance(value, Series) and isinstance(i, int):
            value = value.reindex(f._labels[places] if not isinstance(j, slice) else f._labels[j]).values
        elif isinstance(value, Series):
            value = value.reindex(f._rows[i]).values
        _spread(f, i, places, value)

    def _add_row(self, label, places, value):
        f = self._frame
        items = list(value) if _is_list(value) else [value] * len(places)
        if len(items) != len(places):
            raise ValueError('cannot set a row with mismatched columns')
        fresh = {int(c): v for c, v in zip(places, items)}
        columns = [vector(c.tolist() + [fresh.get(n, float('nan'))]) for n, c in enumerate(f._columns())]
        index = Index(f._rows.tolist() + [label], name=f._rows.name)
        if isinstance(f._rows, RangeIndex) and label == len(f):
            index = RangeIndex(0, len(f) + 1) if f._rows.start == 0 and f._rows.step == 1 else index
        f._set(None, columns, None, f._labels, index)


def _everything(key):
    return isinstance(key, slice) and key == slice(None)
