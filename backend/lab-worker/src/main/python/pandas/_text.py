"""Tables as text, in the columns of an 80-character terminal, and as inert HTML."""
import numpy
from numpy import ndarray

OPTIONS = {'display.max_rows': 60, 'display.min_rows': 10, 'display.max_columns': 0, 'display.width': 80,
           'display.precision': 6, 'display.max_colwidth': 50, 'display.float_format': None,
           'display.max_info_columns': 100, 'display.max_seq_items': 100, 'display.expand_frame_repr': True,
           'display.show_dimensions': 'truncate', 'display.notebook_repr_html': True, 'display.large_repr': 'truncate',
           'mode.chained_assignment': 'warn', 'display.colheader_justify': 'right', 'plotting.backend': 'matplotlib',
           'display.encoding': 'utf-8', 'mode.copy_on_write': False, 'display.max_info_rows': 1690785,
           'compute.use_numexpr': False}
DEFAULTS = dict(OPTIONS)


class OptionError(AttributeError, KeyError):
    def __str__(self):
        return str(self.args[0])


def option_name(pattern):
    if pattern in OPTIONS:
        return pattern
    found = [name for name in OPTIONS if pattern in name]
    if len(found) == 1:
        return found[0]
    raise OptionError(f"No such keys(s): {pattern!r}" if not found else 'Pattern matched multiple keys')


def set_option(*args):
    for name, value in zip(args[::2], args[1::2]):
        OPTIONS[option_name(name)] = value


def get_option(name):
    return OPTIONS[option_name(name)]


def reset_option(name):
    for each in (OPTIONS if name == 'all' else [option_name(name)]):
        OPTIONS[each] = DEFAULTS[each]


class option_context:
    """Options for the block of a with statement."""

    def __init__(self, *args):
        self._given = args[0] if len(args) == 1 and isinstance(args[0], (list, tuple)) else args

    def __enter__(self):
        self._before = dict(OPTIONS)
        set_option(*self._given)

    def __exit__(self, *error):
        OPTIONS.update(self._before)


class _Options:
    """pandas.options.display.max_rows and the like."""

    def __init__(self, prefix=''):
        object.__setattr__(self, '_prefix', prefix)

    def __getattr__(self, name):
        full = self._prefix + name
        if full in OPTIONS:
            return OPTIONS[full]
        if any([key.startswith(full + '.') for key in OPTIONS]):
            return _Options(full + '.')
        raise OptionError(f'No such option')

    def __setattr__(self, name, value):
        full = self._prefix + name
        if full not in OPTIONS:
            raise OptionError('You can only set the value of existing options')
        OPTIONS[full] = value


options = _Options()


class NAType:
    """The mark of a value that is missing; whatever is computed with it is missing too."""

    def __repr__(self):
        return '<NA>'

    def __bool__(self):
        raise TypeError('boolean value of NA is ambiguous')

    def __hash__(self):
        return 2 ** 61 - 1

    def _missing(self, *others):
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _missing
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __neg__ = __pos__ = __abs__ = _missing


class NaTType:
    """The mark of a time that is missing."""

    def __repr__(self):
        return 'NaT'

    __str__ = __repr__

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    __lt__ = __le__ = __gt__ = __ge__ = __eq__

    def __hash__(self):
        return 2 ** 61 - 2


NA, NaT = NAType(), NaTType()


def is_missing(value):
    return value is None or isinstance(value, (float, numpy.floating)) and value != value or value is NA or value is NaT


# The values of a column

def column_words(values, leading=True):
    """The elements of a vector as the rows of a column, before they are aligned."""
    kind = values.dtype.kind
    if kind == 'f':
        return float_words(values.tolist(), leading)
    if kind in 'iu':
        return [f'{v: d}' if leading else f'{v:d}' for v in values.tolist()]
    if kind == 'b':
        return [(' ' if leading else '') + str(v) for v in values.tolist()]
    return object_words(values.tolist(), leading)


def float_words(values, leading=True):
    custom = OPTIONS['display.float_format']
    if custom is not None:
        return ['NaN' if v != v else custom(v) for v in values]
    digits = OPTIONS['display.precision']
    sign = ' ' if leading else ''
    words = _trimmed([_missing_or(v, f'{sign}.{digits}f') for v in values])
    too_long = max([len(w) for w in words] or [0]) > digits + 6
    large = any([abs(v) > 1e6 for v in values])
    small = any([0 < abs(v) < 10 ** -digits for v in values])
    if small or too_long and large:
        words = _trimmed([_missing_or(v, f'{sign}.{digits}e') for v in values])
    return words


def _missing_or(value, spec):
    return 'NaN' if value != value else format(value, spec)


def _plain_decimal(word):
    head, point, tail = word.strip().lstrip('+-').partition('.')
    return point and head.isdigit() and (not tail or tail.isdigit())


def _trimmed(words):
    flags = [_plain_decimal(w) for w in words]
    if not any(flags):
        return words
    keep = min([len(w) - len(w.rstrip('0')) for w, flag in zip(words, flags) if flag])
    if keep:
        words = [w[:-keep] if flag else w for w, flag in zip(words, flags)]
    return [w + '0' if flag and w.endswith('.') else w for w, flag in zip(words, flags)]


def object_words(values, leading=True):
    floats = [isinstance(v, (float, numpy.floating)) and v == v for v in values]
    digits = OPTIONS['display.precision']
    words = []
    for v, is_float in zip(values, floats):
        if is_float:
            custom = OPTIONS['display.float_format']
            words.append(custom(v) if custom else _trim_one(f'{v: .{digits}f}'))
        else:
            words.append((' ' if leading else '') + thing(v))
    return words


def _trim_one(word):
    word = word.rstrip('0')
    return word + '0' if word.endswith('.') else word


def thing(value, quote=False):
    """Any value in a cell or a label."""
    if value is None:
        return 'None'
    if isinstance(value, str):
        words = value.replace('\t', '\\t').replace('\r', '\\r').replace('\n', '\\n')
        return f"'{words}'" if quote else words
    if is_missing(value):
        return 'NaN'
    if isinstance(value, (list, tuple)):
        inside = ', '.join([thing(v, False) for v in value])
        return f'[{inside}]' if isinstance(value, list) else f'({inside}{"," if len(value) == 1 else ""})'
    return str(value)


def clipped(words):
    limit = OPTIONS['display.max_colwidth']
    if limit is None or limit <= 3:
        return words
    return [w[:limit - 3] + '...' if len(w) > limit else w for w in words]


def fixed(words, right=True, minimum=0):
    words = clipped(words)
    width = max([len(w) for w in words] + [minimum])
    return [w.rjust(width) if right else w.ljust(width) for w in words]


# Labels

def index_labels(index):
    """The labels of an index, aligned to the left."""
    from pandas._index import RangeIndex
    if isinstance(index, RangeIndex):
        words = [str(v) for v in index]
        width = max([len(words[0]), len(words[-1])]) if words else 0
        return [w.ljust(width) for w in words]
    values = index.values
    if values.dtype.kind == 'O':
        return [thing(v) for v in values.tolist()]
    words = column_words(values)
    words = fixed([' NaN' if w == 'NaN' else w for w in words], right=False)
    while words and all([w[:1] == ' ' for w in words]):
        words = [w[1:] for w in words]
    return words


def _levels_repr(index):
    """A line for each label, in which the labels of a level are as wide as their longest."""
    labels = index.tolist()
    limit = OPTIONS['display.max_seq_items']
    ends = min(limit // 2, 10)
    cut = len(labels) > limit
    shown = labels[:ends] + labels[-ends:] if cut else labels
    columns = []
    for level in range(index.nlevels):
        words = [thing(label[level], quote=True) for label in shown]
        width = max([len(word) for word in words])
        columns.append([word.rjust(width) for word in words])
    lines = [f"({', '.join(parts)}{',' if index.nlevels == 1 else ''})" for parts in zip(*columns)]
    margin = '\n' + ' ' * len('MultiIndex([')
    if cut:
        text = f',{margin}'.join(lines[:ends]) + f',{margin}...{margin}' + f',{margin}'.join(lines[ends:])
    else:
        text = f',{margin}'.join(lines)
    attributes = [f'names={index.names!r}'] if any([n is not None for n in index.names]) else []
    attributes += [f'length={len(labels)}'] if cut else []
    return f"MultiIndex([{text}],\n{' ' * len('MultiIndex(')}{', '.join(attributes)})"


def index_repr(index):
    name = type(index).__name__
    if name == 'MultiIndex' and len(index):
        return _levels_repr(index)
    labels = index.tolist()
    kind = index.dtype.kind
    prefix = f'{name}(['
    if kind == 'O':
        words = [thing(v, quote=True) for v in labels]
    elif kind == 'f':
        words = [w.strip() for w in _index_floats(labels)]
    else:
        words = [str(v) for v in labels]
    attributes = []
    if name != 'MultiIndex':
        attributes.append(f"dtype='{index.dtype}'")
    elif any([n is not None for n in index.names]):
        attributes.append(f'names={index.names!r}')
    if index.name is not None:
        attributes.append(f'name={index.name!r}')
    limit = OPTIONS['display.max_seq_items']
    if len(words) > limit:
        attributes.append(f'length={len(words)}')
    if name != 'MultiIndex':
        return f'{name}({_sequence(words, len(name), kind != "O", limit)}{", ".join(attributes)})'
    return prefix + _index_body(words, len(prefix), True, limit, attributes) + ')'


def _sequence(words, indent, justify, limit):
    """Words in brackets over as many lines as they need; widths are evened out only where one line is too short."""
    if len(words) <= 2:
        return f"[{', '.join(words)}], "
    width = OPTIONS['display.width']
    shortened = len(words) > limit
    ends = min(limit // 2, 10)
    head, tail = (words[:ends], words[-ends:]) if shortened else ([], words)
    if justify and (shortened or len(', '.join(tail)) >= width):
        longest = max([len(w) for w in head + tail])
        head, tail = [w.rjust(longest) for w in head], [w.rjust(longest) for w in tail]
    margin = '\n' + ' ' * (indent + 2)
    done, line = '', margin

    def add(word, room):
        nonlocal done, line
        if len(line.rstrip()) + len(word.rstrip()) >= room:
            done += line.rstrip()
            line = margin
        line += word
    for word in head:
        add(word + ', ', width)
    if shortened:
        done += line.rstrip() + margin + '...'
        line = margin
    for word in tail[:-1]:
        add(word + ', ', width)
    add(tail[-1], width - 2)
    text = done + line + '],'
    return '[' + (text + ('\n' + ' ' * (indent + 1) if len(text) > width else ' '))[len(margin):]


def _index_floats(labels):
    return ['nan' if v != v else repr(v) for v in labels]


def _index_body(words, indent, justify, limit, attributes):
    end = ', '.join(attributes)
    shortened = len(words) > limit
    if not words:
        return f'], {end}'
    line = ', '.join(words)
    width = OPTIONS['display.width']
    if not shortened and len(line) + indent + len(end) + 4 <= width and len(words) <= limit:
        return f'{line}], {end}'
    head = words[:10] if shortened else words[:-1]
    tail = words[-10:] if shortened else words[-1:]
    if justify or shortened:
        longest = max([len(w) for w in head + tail])
        if justify:
            head, tail = [w.rjust(longest) for w in head], [w.rjust(longest) for w in tail]
    space = ' ' * indent
    lines, line = [], ''
    room = width

    def add(word, comma):
        nonlocal line
        if len(space) + len(line.rstrip()) + len(word) + len(comma) + 1 > room:
            lines.append(line.rstrip())
            line = ''
        line += word + comma
    for w in head:
        add(w, ', ')
    if shortened:
        lines.append(line.rstrip())
        lines.append('...')
        line = ''
    for w in tail[:-1]:
        add(w, ', ')
    add(tail[-1], '')
    lines.append(line + ']')
    body = ('\n' + space).join(lines)
    joiner = ',\n' + ' ' * (indent - 1)
    return body + joiner + end


# Frames

class FrameText:
    """The columns of words that make a frame's text."""

    def __init__(self, frame, max_rows=None, min_rows=None, max_cols=None, index=True, header=True, na_rep='NaN',
                 float_format=None, columns=None):
        self.frame = frame
        self.index, self.header = index, header
        rows, cols = frame.shape
        self.cut_rows = max_rows is not None and rows > max_rows > 0
        self.cut_cols = max_cols is not None and cols > max_cols > 0
        self.row_at, self.col_at = 0, 0
        shown = frame
        if self.cut_cols:
            self.col_at = max(max_cols // 2, 1)
            right = cols - max_cols // 2
            places = list(range(self.col_at)) + (list(range(right, cols)) if max_cols > 1 else [])
            shown = shown.iloc[:, places]
        if self.cut_rows:
            fit = min(min_rows, max_rows) if min_rows else max_rows
            self.row_at = max(fit // 2, 1)
            places = list(range(self.row_at)) + (list(range(rows - fit // 2, rows)) if fit > 1 else [])
            shown = shown.iloc[places]
        self.shown = shown
        self.na_rep = na_rep
        self.float_format = float_format

    @property
    def cut(self):
        return self.cut_rows or self.cut_cols

    def columns(self):
        """One list of words for each column, the index first."""
        shown = self.shown
        named = self.index and any([n is not None for n in shown.index.names])
        labels = index_labels(shown.columns) if len(shown.columns) else []
        result = []
        for i, label in enumerate(labels):
            values = shown._column(i)
            head = [' ' + label if values.dtype.kind in 'iufb' else label]
            if shown.columns.name is not None and False:
                head.append('')
            if named:
                head.append('')
            words = self._words(values)
            words = fixed(words, minimum=max([len(h) for h in head]))
            width = max([len(w) for w in words] + [len(h) for h in head])
            result.append(([h.rjust(width) for h in head] if self.header else []) + words)
        if self.index:
            result.insert(0, self._index_column(named))
        if self.cut_cols:
            result.insert(self.col_at + self.index, [' ...'] * len(result[0]))
        if self.cut_rows:
            self._dots(result)
        return result

    def _words(self, values):
        if self.float_format is not None and values.dtype.kind == 'f':
            call = self.float_format if callable(self.float_format) else lambda v: self.float_format % v
            return [self.na_rep if v != v else call(v) for v in values.tolist()]
        words = column_words(values, bool(self.index))
        if self.na_rep != 'NaN':
            words = [self.na_rep if w.strip() == 'NaN' else w for w in words]
        return words

    def _index_column(self, named):
        index = self.shown.index
        corner = '' if self.shown.columns.name is None else thing(self.shown.columns.name)
        if index.nlevels > 1:
            words = _level_words(index)
        else:
            words = fixed(index_labels(index), right=False)
        head = [corner] if self.header else []
        if named:
            if index.nlevels > 1:
                # The levels' names stand above their columns.
                head.append(words.pop(0))
            else:
                head.append(thing(index.name))
        elif index.nlevels > 1:
            words.pop(0)
        return fixed(head + words, right=False)

    def _dots(self, columns):
        header = len(columns[0]) - len(self.shown)
        for i, column in enumerate(columns):
            width = len(column[self.row_at])
            is_dots = self.cut_cols and i == self.col_at + self.index
            dots = '...' if width > 3 or is_dots else '..'
            if i == 0 and self.index:
                dots = dots.ljust(width)
            else:
                dots = dots.rjust(4 if is_dots else width)
            column.insert(self.row_at + header, dots)


def _level_words(index, space=' '):
    """Labels of several levels: a label stands once for the rows that share it. The names come first."""
    labels = index.tolist()
    columns = []
    for level, name in enumerate(index.names):
        words = fixed(['' if name is None else thing(name)] + [thing(label[level]) for label in labels], right=False)
        last = level == index.nlevels - 1
        for i in range(len(labels) - 1, 0, -1):
            if not last and labels[i][:level + 1] == labels[i - 1][:level + 1]:
                words[i + 1] = ' ' * len(words[0])
        columns.append(words)
    return [space.join(parts) for parts in zip(*columns)]


def adjoin(columns, space=1):
    widths = [max([len(w) for w in column]) + space for column in columns[:-1]] + [0]
    rows = zip(*[[w.ljust(width) for w in column] for width, column in zip(widths, columns)])
    return '\n'.join([''.join(row) for row in rows])


def frame_text(frame, max_rows=None, min_rows=None, max_cols=None, line_width=None, show_dimensions=None, **options):
    if frame.shape[0] == 0 or frame.shape[1] == 0:
        columns = f'[{", ".join([thing(c) for c in frame.columns])}]'
        index = f'[{", ".join([thing(c) for c in frame.index])}]'
        return f'Empty DataFrame\nColumns: {columns}\nIndex: {index}'
    if max_cols == 0:
        text = _fitted(frame, max_rows, min_rows, options)
        body = adjoin(text.columns())
    else:
        text = FrameText(frame, max_rows, min_rows, max_cols, **options)
        columns = text.columns()
        body = adjoin(columns) if line_width is None else _wrapped(columns, line_width, text.index)
    if show_dimensions and (show_dimensions is True or text.cut):
        body += f'\n\n[{frame.shape[0]} rows x {frame.shape[1]} columns]'
    return body


def _fitted(frame, max_rows, min_rows, options):
    """As many columns as a line of the terminal holds: those in the middle go first."""
    width = OPTIONS['display.width']
    text = FrameText(frame, max_rows, min_rows, width, **options)
    columns = text.columns()
    widths = [max([len(w) for w in column]) for column in columns]
    over = max([len(line) for line in adjoin(columns).split('\n')]) - width + 1
    while over > 0 and len(widths) > 1:
        over -= widths.pop(round(len(widths) / 2)) + 1
    fit = max(len(widths) - text.index, 2)
    if fit >= frame.shape[1]:
        return text
    return FrameText(frame, max_rows, min_rows, fit, **options)


def _wrapped(columns, width, has_index):
    columns = list(columns)
    index = columns.pop(0) if has_index else None
    room = width - (max([len(w) for w in index]) + 1 if has_index else 0)
    bins, used = [], 0
    for i, column in enumerate(columns):
        own = max([len(w) for w in column]) + 1
        used += own
        if i > 0 and used + (1 if i == len(columns) - 1 else 2) > room:
            bins.append(i)
            used = own
    bins.append(len(columns))
    parts, start = [], 0
    for i, end in enumerate(bins):
        row = columns[start:end]
        if has_index:
            row.insert(0, index)
        if len(bins) > 1:
            n = len(row[-1])
            row.append([' \\'] + ['  '] * (n - 1) if i < len(bins) - 1 else [' '] * n)
        parts.append(adjoin(row))
        start = end
    return '\n\n'.join(parts)


def frame_repr(frame):
    limits = OPTIONS
    return frame_text(frame, limits['display.max_rows'], limits['display.min_rows'], limits['display.max_columns'],
                      limits['display.width'] if limits['display.expand_frame_repr'] else None,
                      limits['display.show_dimensions'])


# Series

def series_text(series, max_rows=None, min_rows=None, name=True, dtype=True, length='truncate', index=True,
                na_rep='NaN', float_format=None, header=True):
    n = len(series)
    cut = max_rows is not None and n > max_rows > 0
    footer = []
    if name and series.name is not None:
        footer.append(f'Name: {thing(series.name)}')
    if length is True or length == 'truncate' and cut:
        footer.append(f'Length: {n}')
    if dtype:
        footer.append(f'dtype: {series.dtype.name}')
    footer = ', '.join(footer)
    if n == 0:
        return f'Series([], {footer})'
    shown, at = series, 0
    if cut:
        fit = min(min_rows, max_rows) if min_rows else max_rows
        at = max(fit // 2, 1)
        shown = series.iloc[list(range(at)) + list(range(n - fit // 2, n))]
    words = fixed(_series_words(shown, float_format, na_rep))
    labels = _level_words(shown.index, '  ')[1:] if shown.index.nlevels > 1 else index_labels(shown.index)
    if cut:
        width = len(words[at - 1])
        words.insert(at, ('...' if width > 3 else '..').center(width))
        labels.insert(at, '')
    body = adjoin([labels, words], 3) if index else '\n'.join(words)
    if header and index:
        if shown.index.nlevels > 1 and any([x is not None for x in shown.index.names]):
            body = _level_words(shown.index, '  ')[0] + '\n' + body
        elif shown.index.name is not None:
            body = thing(shown.index.name) + '\n' + body
    return body + ('\n' + footer if footer else '')


def _series_words(series, float_format, na_rep):
    values = series.values
    if float_format is not None and values.dtype.kind == 'f':
        return [na_rep if v != v else float_format(v) for v in values.tolist()]
    return column_words(values)


def series_repr(series):
    return series_text(series, OPTIONS['display.max_rows'], OPTIONS['display.min_rows'])


# Information

def size_words(size, more):
    for unit in ('bytes', 'KB', 'MB', 'GB', 'TB'):
        if size < 1024:
            return f'{size:3.1f}{more} {unit}'
        size /= 1024
    return f'{size:3.1f}{more} PB'


def frame_info(frame, verbose=None, max_cols=None, show_counts=None):
    rows, cols = frame.shape
    lines = ["<class 'pandas.core.frame.DataFrame'>", frame.index._summary()]
    limit = OPTIONS['display.max_info_columns'] if max_cols is None else max_cols
    dtypes = [frame._column_dtype(i) for i in range(cols)]
    if cols == 0:
        lines.append('Empty DataFrame')
        return '\n'.join(lines) + '\n'
    if verbose is True or verbose is None and cols <= limit:
        lines.append(f'Data columns (total {cols} columns):')
        lines += _info_table(frame, dtypes)
    else:
        lines.append(f'Columns: {cols} entries, {thing(frame.columns[0])} to {thing(frame.columns[-1])}')
    counts = {}
    for d in dtypes:
        counts[d.name] = counts.get(d.name, 0) + 1
    lines.append('dtypes: ' + ', '.join([f'{name}({counts[name]})' for name in sorted(counts)]))
    size = frame.index._memory() + sum([rows * d.itemsize for d in dtypes])
    objects = 'object' in counts or frame.index.dtype.kind == 'O'
    lines.append(f'memory usage: {size_words(size, "+" if objects else "")}')
    return '\n'.join(lines) + '\n'


def _info_table(frame, dtypes):
    names = [thing(c) for c in frame.columns]
    counts = [f'{int(n)} non-null' for n in frame.count().tolist()]
    columns = [[' # ', '---'] + [f' {i}' for i in range(len(names))],
               ['Column', '------'] + names,
               ['Non-Null Count', '--------------'] + counts,
               ['Dtype', '-----'] + [d.name for d in dtypes]]
    padded = []
    for column in columns:
        width = max([len(w) for w in column])
        padded.append([w.ljust(width) if i != 1 else '-' * len(column[0]) for i, w in enumerate(column)])
        padded[-1][1] = column[1].ljust(width)
    return ['  '.join(row) for row in zip(*padded)]


# HTML

def escape(words):
    return words.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')


def frame_html(frame):
    rows, cols = frame.shape
    # A page is no terminal of so many characters: where no number of columns is set, it shows 20.
    text = FrameText(frame, OPTIONS['display.max_rows'], OPTIONS['display.min_rows'],
                     OPTIONS['display.max_columns'] or 20)
    shown = text.shown
    head = [thing(c) for c in shown.columns.tolist()]
    columns = [[w.strip() for w in clipped(column_words(shown._column(i)))] for i in range(len(head))]
    if shown.index.nlevels > 1:
        labels = [thing(label) for label in shown.index.tolist()]
    else:
        labels = [w.strip() for w in index_labels(shown.index)]
    body = [[label] + [column[i] for column in columns] for i, label in enumerate(labels)]
    if text.cut_cols:
        head.insert(text.col_at, '...')
        for row in body:
            row.insert(text.col_at + 1, '...')
    if text.cut_rows:
        body.insert(text.row_at, ['...'] * (len(head) + 1))
    named = [thing(n) for n in shown.index.names if n is not None]
    lines = ['<div>', '<table border="1" class="dataframe">', '  <thead>', '    <tr style="text-align: right;">']
    lines += [f'      <th>{escape(w)}</th>' for w in [''] + head] + ['    </tr>']
    if named:
        lines += ['    <tr>'] + [f'      <th>{escape(w)}</th>' for w in [', '.join(named)] + [''] * len(head)]
        lines.append('    </tr>')
    lines += ['  </thead>', '  <tbody>']
    for row in body:
        lines += ['    <tr>', f'      <th>{escape(row[0])}</th>']
        lines += [f'      <td>{escape(w)}</td>' for w in row[1:]] + ['    </tr>']
    lines += ['  </tbody>', '</table>']
    if text.cut:
        lines.append(f'<p>{rows} rows × {cols} columns</p>')
    return '\n'.join(lines + ['</div>'])
