"""Tables in files of text."""
import _lab
import numpy
from numpy._host import host, ParserError
from numpy._ndarray import array_of
from pandas import _text
from pandas._frame import DataFrame
from pandas._index import Index, RangeIndex, ensure, object_array
from pandas._values import vector, cast

_PIECE = 1 << 22


class EmptyDataError(ValueError):
    pass


class _Table:
    """The bytes of a table, which may be read twice."""

    def __init__(self, source):
        self._source = source
        self._data = None
        if hasattr(source, 'read'):
            data = source.read()
            self._data = data.encode('utf-8') if isinstance(data, str) else data

    def pieces(self):
        if self._data is not None:
            for start in range(0, len(self._data), _PIECE):
                yield self._data[start:start + _PIECE]
            return
        with open(self._source, 'rb') as f:
            first = True
            while True:
                piece = f.read(_PIECE)
                if not piece:
                    return
                if first and piece[:3] == b'\xef\xbb\xbf':
                    piece = piece[3:]
                first = False
                yield piece


def _course_table(path):
    """The table of a course's data set that a path names, where the learner has no such file."""
    if not hasattr(_lab, 'datasets'):
        return None
    from _ganbook import datasets
    found = datasets.find(path)
    return None if found is None else array_of(found)


def read_csv(filepath_or_buffer, sep=None, delimiter=None, header='infer', names=None, index_col=None, usecols=None,
             dtype=None, skiprows=None, nrows=None, na_values=None, comment=None, skipinitialspace=False, engine=None,
             encoding=None, skip_blank_lines=True, squeeze=None, low_memory=True, converters=None, parse_dates=False,
             thousands=None, decimal='.', quotechar='"', memory_map=False):
    sep = sep or delimiter or ','
    if sep == r'\s+' or sep == ' +' or sep == r'\s*':
        sep = r'\s+'
    elif len(sep) != 1:
        raise ValueError(f"sep must be one character or r'\\s+' here, not {sep!r}")
    if header == 'infer':
        header = None if names is not None else 0
    if parse_dates:
        raise ValueError('parse_dates is not available here: dates stay text')
    path = filepath_or_buffer
    if not hasattr(path, 'read'):
        path = str(path)
        if path.startswith(('http:', 'https:', 'ftp:', 's3:')):
            raise ValueError('read_csv reads files, not addresses: there is no network here')
        block = _course_table(path)
        if block is not None:
            return _of_block(block, header, names, index_col, usecols, dtype, skiprows, nrows)
    skip = (skiprows or 0) if not isinstance(skiprows, (list, range)) else 0
    reader = host.table().csv(sep, comment or '', skip + (header or 0), header is not None,
                              2 ** 62 if nrows is None else int(nrows))
    table = _Table(path)
    _feed(reader, table)
    if reader.needsSecondReading():
        _feed(reader, table)
        reader.needsSecondReading()
    return _finish(reader, header, names, index_col, usecols, dtype, na_values, skiprows, converters)


def _feed(reader, table):
    for piece in table.pieces():
        reader.feed(piece)


def _finish(reader, header, names, index_col, usecols, dtype, na_values, skiprows, converters):
    width, rows = reader.width(), reader.rows()
    head = [str(h) for h in reader.header()]
    if width == 0 and not head:
        raise EmptyDataError('No columns to parse from file')
    first_is_index = header is not None and names is None and width == len(head) + 1
    if header is not None:
        labels = _unnamed(head)
        if first_is_index and index_col is None:
            labels, index_col = [''] + labels, 0
        while len(labels) < width:
            labels.append(f'Unnamed: {len(labels)}')
    else:
        labels = list(range(width))
    if names is not None:
        names = list(names)
        labels = names if len(names) >= width else [f'_{i}' for i in range(width - len(names))] + names
        if len(names) < width and index_col is None:
            index_col = list(range(width - len(names)))
    block = reader.integers()
    if block is not None:
        frame = DataFrame._of_block(array_of(block), _labels(labels[:width]), RangeIndex(0, rows),
                                    numpy.dtype('int64'))
    else:
        columns = [_column(reader, i) for i in range(width)]
        frame = DataFrame._of(columns, _labels(labels[:width]) if width else Index([]), RangeIndex(0, rows))
        if not width:
            frame = DataFrame(columns=labels)
    for label in labels[width:] if width else []:
        frame[label] = float('nan')
    return _arranged(frame, index_col, usecols, dtype, na_values, skiprows, converters, first_is_index)


def _column(reader, i):
    numbers = reader.numbers(i)
    if numbers is not None:
        return array_of(numbers)
    words = [float('nan') if w is None else str(w) for w in reader.texts(i)]
    if all([w in ('True', 'False', 'TRUE', 'FALSE', 'true', 'false') or w != w for w in words]) and words and \
            any([w == w for w in words]):
        return object_array([w if w != w else w.lower() == 'true' for w in words])
    return object_array(words)


def _unnamed(head):
    labels, seen = [], {}
    for i, label in enumerate(head):
        label = label or f'Unnamed: {i}'
        if label in seen:
            seen[label] += 1
            label = f'{label}.{seen[label]}'
        else:
            seen[label] = 0
        labels.append(label)
    return labels


def _labels(labels):
    if all([type(label) is int for label in labels]):
        return Index(numpy.array(labels, int))
    return Index(labels)


def _arranged(frame, index_col, usecols, dtype, na_values, skiprows, converters, nameless=False):
    if isinstance(skiprows, (list, range)):
        keep = [i for i in range(len(frame)) if i not in skiprows]
        frame = frame._take_rows(numpy.array(keep, int)).reset_index(drop=True)
    if usecols is not None:
        labels = [c for i, c in enumerate(frame.columns) if (usecols(c) if callable(usecols) else
                                                             c in usecols or i in usecols)]
        absent = [c for c in usecols if c not in frame.columns and not isinstance(c, int)] \
            if not callable(usecols) else []
        if absent:
            raise ValueError(f'Usecols do not match columns, columns expected but not found: {absent}')
        frame = frame[labels]
    if na_values is not None:
        gone = na_values if isinstance(na_values, (list, tuple, set)) else [na_values]
        frame = frame.replace(list(gone), float('nan'))
    for label, function in (converters or {}).items():
        frame[label] = frame[label].astype(str).apply(function)
    if dtype is not None:
        frame = frame.astype(dtype)
    if index_col is not None and index_col is not False:
        keys = index_col if isinstance(index_col, (list, tuple)) else [index_col]
        keys = [frame.columns[k] if isinstance(k, int) and k not in frame.columns else k for k in keys]
        frame = frame.set_index(list(keys) if len(keys) > 1 else keys[0])
        if nameless or isinstance(frame.index.name, int) or str(frame.index.name).startswith('Unnamed: '):
            frame.index.name = None if nameless or str(frame.index.name).startswith('Unnamed') else frame.index.name
    return frame


def _of_block(block, header, names, index_col, usecols, dtype, skiprows, nrows):
    """The frame of a data set that is in memory already."""
    start = (skiprows or 0) if not isinstance(skiprows, (list, range)) else 0
    labels = list(range(block.shape[1]))
    if header is not None:
        # A data set's table has no header: its first row would be taken for one.
        labels = _unnamed([str(v) for v in block[start + header].tolist()])
        start += header + 1
    if names is not None:
        labels = list(names)
    part = block[start:] if nrows is None else block[start:start + int(nrows)]
    frame = DataFrame._of_block(part if start or nrows is not None else block, _labels(labels),
                                RangeIndex(0, part.shape[0]), numpy.dtype('int64') if block.dtype.kind in 'iu'
                                else None)
    return _arranged(frame, index_col, usecols, dtype, None, None if not isinstance(skiprows, list) else skiprows, None)


def read_table(path, sep='\t', **options):
    return read_csv(path, sep=sep, **options)


def to_csv(frame, path, sep, na_rep, float_format, header, index, index_label, mode):
    columns = [_words(c, na_rep, float_format) for c in frame._columns()]
    labels = [str(c) for c in frame.columns]
    if isinstance(header, (list, tuple)):
        labels = [str(h) for h in header]
    if index:
        if frame.index.nlevels > 1:
            levels = [frame.index.get_level_values(i) for i in range(frame.index.nlevels)]
        else:
            levels = [frame.index]
        columns = [_words(level.values, na_rep, None) for level in levels] + columns
        names = [index_label] if isinstance(index_label, str) else index_label or \
            ['' if n is None else str(n) for n in frame.index.names]
        labels = list(names) + labels
    lines = [sep.join([_quoted(w, sep) for w in labels])] if header is not False else []
    quoted = [[_quoted(w, sep) for w in column] for column in columns]
    lines += [sep.join(row) for row in zip(*quoted)]
    text = ''.join([line + '\n' for line in lines])
    if path is None:
        return text
    if hasattr(path, 'write'):
        path.write(text)
    else:
        with open(path, mode) as f:
            f.write(text)
    return None


def _words(values, na_rep, float_format):
    if values.dtype.kind == 'f':
        small = values.dtype.name != 'float64'
        items = list(values) if small else values.tolist()
        if float_format is not None:
            call = float_format if callable(float_format) else lambda v: float_format % v
            return [na_rep if v != v else call(v) for v in items]
        return [na_rep if v != v else repr(v) for v in items]
    return [na_rep if _text.is_missing(v) else str(v) for v in values.tolist()]


def _quoted(word, sep):
    if sep in word or '"' in word or '\n' in word or '\r' in word:
        return '"' + word.replace('"', '""') + '"'
    return word
