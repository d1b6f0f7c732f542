"""Arrays as text."""
import math

from numpy._host import host, text, BOOL, INT64, FLOAT64, OBJECT, STR, COMPLEX
from numpy._ndarray import ndarray, asarray, shape_of

_DEFAULTS = {'edgeitems': 3, 'threshold': 1000, 'floatmode': 'maxprec', 'precision': 8, 'suppress': False,
             'linewidth': 75, 'nanstr': 'nan', 'infstr': 'inf', 'sign': '-', 'formatter': None, 'legacy': False}
_options = dict(_DEFAULTS)


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None,
                     infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None):
    given = {'precision': precision, 'threshold': threshold, 'edgeitems': edgeitems, 'linewidth': linewidth,
             'suppress': suppress, 'floatmode': floatmode}
    _options.update({name: value for name, value in given.items() if value is not None})
    _options['formatter'] = formatter
    _apply(_options)


def _apply(options):
    threshold = options['threshold']
    threshold = 2 ** 62 if threshold > 2 ** 62 else int(threshold)
    width = options['linewidth']
    width = 2 ** 30 if width > 2 ** 30 else int(width)
    text.options(int(options['precision']), threshold, int(options['edgeitems']), width, bool(options['suppress']),
                 options['floatmode'] == 'fixed')


def get_printoptions():
    return dict(_options)


class printoptions:
    """Print options for the block of a with statement."""

    def __init__(self, **options):
        self._given = options

    def __enter__(self):
        self._before = dict(_options)
        set_printoptions(**self._given)
        return dict(_options)

    def __exit__(self, *error):
        _options.update(self._before)
        _apply(_options)


def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix='', style=None,
                 formatter=None, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='', *, legacy=None):
    a = asarray(a)
    given = {'linewidth': max_line_width, 'precision': precision, 'suppress': suppress_small, 'threshold': threshold,
             'edgeitems': edgeitems, 'floatmode': floatmode}
    changed = {name: value for name, value in given.items() if value is not None}
    if changed:
        _apply({**_options, **changed})
    try:
        return _bracketed(a, separator, len(prefix), len(suffix), formatter or _options['formatter'])
    finally:
        if changed:
            _apply(_options)


def _bracketed(a, separator, prefix, suffix, formatter=None):
    code = a._tag & 15
    function = _formatter_for(formatter, code) if formatter else None
    if code < OBJECT and function is None:
        return str(text.array(a._h, separator, prefix, suffix))
    shown = a._like(text.summary(a._p)).ravel()
    items = shown._list()
    function = function or _object_text
    if code == COMPLEX and function is _object_text:
        words = dict(zip(range(len(items)), _complex_words(items)))
        return str(text.layOut([words[i] for i in range(len(items))], a.shape, separator, prefix, suffix))
    return str(text.layOut([function(item) for item in items], a.shape, separator, prefix, suffix))


def _complex_words(items):
    """Real and imaginary parts, each as many characters as the longest; the j follows the last digit."""
    real = _aligned([v.real for v in items])
    imaginary = _aligned([abs(v.imag) for v in items])
    signs = ['-' if math.copysign(1.0, v.imag) < 0 and v.imag == v.imag else '+' for v in items]
    words = []
    for sign, word in zip(signs, imaginary):
        digits = word.strip()
        after = len(word) - len(word.rstrip())
        words.append(((sign + digits).rjust(len(word) - after + 1), ' ' * after))
    shift = min([len(w) - len(w.lstrip()) for w, _ in words] or [0])
    return [f'{r}{w[shift:]}j{gap}' for r, (w, gap) in zip(real, words)]


def _aligned(values):
    if not values:
        return []
    h = host.fromReals(values, FLOAT64)
    _apply({**_options, 'threshold': 2 ** 62, 'linewidth': 2 ** 30})
    try:
        return str(text.array(h, ',', 0, 0))[1:-1].split(',')
    finally:
        _apply(_options)


def _object_text(item):
    return f'list({item!r})' if type(item) is list else repr(item)


def _formatter_for(formatter, code):
    if code >= OBJECT:
        names = ('object',) if code == OBJECT else ('complex_kind', 'complexfloat') if code == COMPLEX else (
            'numpystr', 'str_kind')
    elif code == BOOL:
        names = ('bool',)
    elif code <= 8:
        names = ('int', 'int_kind')
    else:
        names = ('float', 'float_kind')
    for name in names + ('all',):
        if name in formatter:
            return formatter[name]
    return None


def array_repr(a, max_line_width=None, precision=None, suppress_small=None):
    code = a._tag & 15
    shape = a.shape
    if a.size > 0 or shape == (0,):
        words = array2string(a, max_line_width, precision, suppress_small, ', ', 'array(', suffix=')')
    else:
        words = f'[], shape={shape}'
    if code in (BOOL, INT64, FLOAT64, COMPLEX) and a.size > 0:
        return f'array({words})'
    dtype = 'object' if code == OBJECT else f"'{a.dtype.str}'" if code == STR else a.dtype.name
    start = f'array({words},'
    last = len(start) - (start.rfind('\n') + 1)
    break_ = '\n      ' if last + len(f'dtype={dtype})') + 1 > _options['linewidth'] else ' '
    return f'{start}{break_}dtype={dtype})'


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    if a._tag < 16:
        return str(a[()])
    return array2string(a, max_line_width, precision, suppress_small, ' ', '')


def format_float_positional(x, precision=None, unique=True, fractional=True, trim='k', sign=False, pad_left=None,
                            pad_right=None, min_digits=None):
    words = repr(float(x)) if precision is None else f'{float(x):.{precision}f}'
    if 'e' in words:
        words = f'{float(x):.20f}'.rstrip('0')
    if trim == '-' and '.' in words:
        words = words.rstrip('0').rstrip('.')
    return words


def base_repr(number, base=2, padding=0):
    digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    if base > len(digits):
        raise ValueError('Bases greater than 36 not handled in base_repr.')
    n = abs(int(number))
    result = []
    while n:
        result.append(digits[n % base])
        n //= base
    result = result or ['0']
    return ('-' if number < 0 else '') + '0' * padding + ''.join(reversed(result))


def binary_repr(num, width=None):
    if num < 0 and width:
        return f'{num + (1 << width):b}'
    words = f'{num:b}'
    return words.zfill(width) if width else words
