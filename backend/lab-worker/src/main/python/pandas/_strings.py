"""series.str: the methods of strings, for each element."""
from _ganbook.options import refuse
from pandas import _refused, _text
from pandas._index import Index
from pandas._series import Series, _make
from pandas._values import vector

_GAP = float('nan')
_AS_IT_IS = object()


class StringMethods:
    """Elements that are no strings stay missing."""

    def __init__(self, source):
        self._labels = source if isinstance(source, Index) else None
        series = Series(source.values) if self._labels is not None else source
        if series.dtype.kind != 'O':
            raise AttributeError('Can only use .str accessor with string values!')
        self._series = series

    def _each(self, function, na=_AS_IT_IS):
        """The results in the kind of table that the strings came in; na stands where none is."""
        results = [function(v) if isinstance(v, (str, list, tuple, bytes)) else
                   na if na is not _AS_IT_IS else None if v is None else _GAP for v in self._series.tolist()]
        if self._labels is None:
            return _make(vector(results), self._series.index, self._series.name)
        values = vector(results)
        return values if values.dtype.kind == 'b' else Index(values, name=self._labels.name)

    def _table(self, rows, names=None):
        """A column for each part of a row; rows that are missing are so in each."""
        from pandas._frame import DataFrame
        width = max([len(row) for row in rows if isinstance(row, (list, tuple))] or [1])
        filled = [list(row) + [None] * (width - len(row)) if isinstance(row, (list, tuple)) else [row] * width
                  for row in rows]
        columns = [vector([row[i] for row in filled]) for i in range(width)]
        index = self._series.index
        return DataFrame._of(columns, Index(list(range(width)) if names is None else names), index)

    def len(self):
        return self._each(len)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._each(lambda v: v[key])
        return self.get(key)

    def get(self, i):
        return self._each(lambda v: v[i] if -len(v) <= i < len(v) else _GAP)

    def slice(self, start=None, stop=None, step=None):
        return self._each(lambda v: v[start:stop:step])

    def contains(self, pat, case=True, flags=0, na=_AS_IT_IS, regex=True):
        if not regex:
            if case:
                return self._each(lambda v: pat in v, na)
            return self._each(lambda v: pat.upper() in v.upper(), na)
        return self._matching(pat, case, flags, na, 'search')

    def match(self, pat, case=True, flags=0, na=_AS_IT_IS):
        return self._matching(pat, case, flags, na, 'match')

    def fullmatch(self, pat, case=True, flags=0, na=_AS_IT_IS):
        return self._matching(pat, case, flags, na, 'fullmatch')

    def _matching(self, pat, case, flags, na, how):
        import re
        found = getattr(re.compile(pat, flags if case else flags | re.IGNORECASE), how)
        return self._each(lambda v: found(v) is not None, _AS_IT_IS if na is None else na)

    def startswith(self, pat, na=_AS_IT_IS):
        return self._each(lambda v: v.startswith(pat), _AS_IT_IS if na is None else na)

    def endswith(self, pat, na=_AS_IT_IS):
        return self._each(lambda v: v.endswith(pat), _AS_IT_IS if na is None else na)

    def count(self, pat, flags=0):
        import re
        pattern = re.compile(pat, flags)
        return self._each(lambda v: len(pattern.findall(v)))

    def replace(self, pat, repl, n=-1, case=None, flags=0, regex=None):
        plain = isinstance(pat, str) and (regex is False or regex is None and len(pat) == 1)
        if plain and case is not False:
            return self._each(lambda v: v.replace(pat, repl, n))
        import re
        pattern = re.compile(re.escape(pat) if plain else pat, flags | re.IGNORECASE if case is False else flags) \
            if isinstance(pat, str) else pat
        return self._each(lambda v: pattern.sub(repl, v, 0 if n < 0 else n))

    def extract(self, pat, flags=0, expand=True):
        import re
        pattern = re.compile(pat, flags)
        if not pattern.groups:
            raise ValueError('pattern contains no capture groups')
        found = [pattern.search(v) if isinstance(v, str) else None for v in self._series.tolist()]
        rows = [[_GAP if part is None else part for part in m.groups()] if m else [_GAP] * pattern.groups for m in found]
        named = {place: name for name, place in pattern.groupindex.items()}
        names = [named.get(i + 1, i) for i in range(pattern.groups)]
        if not expand and pattern.groups == 1:
            title = names[0] if names[0] != 0 else self._series.name
            return _make(vector([row[0] for row in rows]), self._series.index, title)
        return self._table(rows, names)

    def findall(self, pat, flags=0):
        import re
        return self._each(lambda v: re.findall(pat, v, flags))

    def split(self, pat=None, n=-1, expand=False, *, regex=None):
        return self._split(pat, n, expand, regex, False)

    def rsplit(self, pat=None, n=-1, expand=False):
        return self._split(pat, n, expand, False, True)

    def _split(self, pat, n, expand, regex, right):
        limit = -1 if n is None or n == 0 else n
        if pat and (regex or regex is None and len(pat) > 1):
            import re
            pattern = re.compile(pat)
            parts = self._each(lambda v: pattern.split(v, maxsplit=max(limit, 0)))
        elif right:
            parts = self._each(lambda v: v.rsplit(pat or None, limit))
        else:
            parts = self._each(lambda v: v.split(pat or None, limit))
        return self._table(parts.tolist()) if expand else parts

    def partition(self, sep=' ', expand=True):
        parts = self._each(lambda v: v.partition(sep))
        return self._table(parts.tolist()) if expand else parts

    def rpartition(self, sep=' ', expand=True):
        parts = self._each(lambda v: v.rpartition(sep))
        return self._table(parts.tolist()) if expand else parts

    def cat(self, others=None, sep='', na_rep=None):
        mine, sep = self._series.tolist(), sep or ''
        if others is None:
            return sep.join([v if isinstance(v, str) else na_rep for v in mine if isinstance(v, str) or na_rep is not None])
        theirs = others.tolist() if hasattr(others, 'tolist') else list(others)
        if theirs and isinstance(theirs[0], (list, tuple, Series)):
            raise NotImplementedError('str.cat() of several lists at once is not available here')
        if isinstance(others, Series):
            theirs = others.reindex(self._series.index).tolist()
        if len(theirs) != len(mine):
            raise ValueError('If `others` contains arrays or lists (or other list-likes without an index), these must '
                             'all be of the same length as the calling Series/Index.')
        gap = lambda v: na_rep if _text.is_missing(v) else v
        pairs = [(gap(p), gap(q)) for p, q in zip(mine, theirs)]
        return _make(vector([_GAP if p is None or q is None else p + sep + q for p, q in pairs]), self._series.index,
                     self._series.name)

    def join(self, sep):
        return self._each(lambda v: sep.join(v))

    def repeat(self, repeats):
        if hasattr(repeats, '__len__'):
            raise NotImplementedError('str.repeat() takes one number here')
        return self._each(lambda v: v * repeats)

    def pad(self, width, side='left', fillchar=' '):
        if side not in ('left', 'right', 'both'):
            raise ValueError('Invalid side')
        return self._each(lambda v: {'left': v.rjust, 'right': v.ljust, 'both': v.center}[side](width, fillchar))

    def wrap(self, width):
        import textwrap
        return self._each(lambda v: '\n'.join(textwrap.wrap(v, width)))

    def get_dummies(self, sep='|'):
        rows = [set(v.split(sep)) - {''} if isinstance(v, str) else set() for v in self._series.tolist()]
        labels = sorted(set().union(*rows))
        return self._table([[int(label in row) for label in labels] for row in rows], labels)

    def __getattr__(self, name):
        raise AttributeError(f"'StringMethods' object has no attribute '{name}'")


def _python_method(name, parameters):
    """One of Python's own methods of strings."""
    def method(self, *args, **given):
        for option in given:
            if option not in parameters:
                raise TypeError(f"StringMethods.{name}() got an unexpected keyword argument '{option}'")
        args += tuple([given[p] for p in parameters[len(args):] if p in given])
        return self._each(lambda v: getattr(v, name)(*args))
    method.__name__, method.__qualname__ = name, 'StringMethods.' + name
    return method


for _names, _parameters in (
        ('lower upper title capitalize swapcase casefold isdigit isalpha isnumeric isupper islower isalnum isspace '
         'isdecimal istitle', ()),
        ('strip lstrip rstrip', ('to_strip',)), ('find rfind index rindex', ('sub', 'start', 'end')),
        ('center ljust rjust', ('width', 'fillchar')), ('zfill', ('width',)), ('encode decode', ('encoding', 'errors')),
        ('removeprefix', ('prefix',)), ('removesuffix', ('suffix',)), ('translate', ('table',))):
    for _name in _names.split():
        setattr(StringMethods, _name, _python_method(_name, _parameters))


refuse('str', StringMethods, _refused.STRINGS)
