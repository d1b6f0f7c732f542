"""series.str: the methods of strings, for each element."""
from _ganbook.options import refuse
from pandas import _refused
from pandas._series import _make
from pandas._values import vector

_GAP = float('nan')


class StringMethods:
    def __init__(self, series):
        if series.dtype.kind != 'O':
            raise AttributeError('Can only use .str accessor with string values!')
        self._series = series

    def _each(self, function):
        return _make(vector([function(v) if isinstance(v, (str, list)) else _GAP for v in self._series.tolist()]),
                     self._series.index, self._series.name)

    def len(self):
        return self._each(len)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._each(lambda v: v[key])
        return self.get(key)

    def get(self, i):
        return self._each(lambda v: v[i] if -len(v) <= i < len(v) else _GAP)

    def contains(self, pat, case=True, flags=0, na=None, regex=True):
        if not regex:
            return self._each(lambda v: pat in v)
        import re
        pattern = re.compile(pat, flags if case else flags | re.IGNORECASE)
        return self._each(lambda v: pattern.search(v) is not None)

    def match(self, pat):
        import re
        pattern = re.compile(pat)
        return self._each(lambda v: pattern.match(v) is not None)

    def replace(self, pat, repl, n=-1, case=None, flags=0, regex=None):
        if regex is False or regex is None and len(pat) == 1:
            return self._each(lambda v: v.replace(pat, repl, n))
        import re
        return self._each(lambda v: re.sub(pat, repl, v, 0 if n < 0 else n, flags))

    def extract(self, pat, flags=0, expand=True):
        import re
        from pandas._frame import DataFrame
        rows = [re.search(pat, v, flags) for v in self._series.tolist()]
        width = re.compile(pat).groups
        frame = DataFrame([[m.group(i + 1) if m else _GAP for i in range(width)] for m in rows],
                          index=self._series.index)
        return frame if expand or width > 1 else frame[0]

    def findall(self, pat):
        import re
        return self._each(lambda v: re.findall(pat, v))

    def split(self, pat=None, n=-1, expand=False):
        parts = self._each(lambda v: v.split(pat, n) if n > 0 else v.split(pat))
        if not expand:
            return parts
        from pandas._frame import DataFrame
        return DataFrame(parts.tolist(), index=self._series.index)

    def cat(self, others=None, sep=''):
        if others is None:
            return sep.join([v for v in self._series.tolist() if isinstance(v, str)])
        return _make(vector([p + sep + q for p, q in zip(self._series.tolist(), list(others))]), self._series.index,
                     self._series.name)

    def join(self, sep):
        return self._each(sep.join)

    def repeat(self, repeats):
        return self._each(lambda v: v * repeats)

    def pad(self, width, side='left', fillchar=' '):
        return self._each(lambda v: {'left': v.rjust, 'right': v.ljust, 'both': v.center}[side](width, fillchar))

    def __getattr__(self, name):
        if name in ('lower', 'upper', 'strip', 'lstrip', 'rstrip', 'title', 'capitalize', 'swapcase', 'startswith',
                    'endswith', 'count', 'find', 'zfill', 'isdigit', 'isalpha', 'isnumeric', 'isupper', 'islower',
                    'center', 'ljust', 'rjust', 'encode', 'casefold', 'isalnum', 'isspace', 'index', 'partition',
                    'removeprefix', 'removesuffix'):
            return lambda *args: self._each(lambda v: getattr(v, name)(*args))
        raise AttributeError(f"'StringMethods' object has no attribute '{name}'")


refuse('str', StringMethods, _refused.STRINGS)
