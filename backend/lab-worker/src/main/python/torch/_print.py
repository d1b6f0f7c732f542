"""How tensors show themselves."""
from . import _types
from ._host import host
from ._types import defaults


class _Options:
    def __init__(self):
        self.precision = 4
        self.threshold = 1000
        self.edgeitems = 3
        self.linewidth = 80
        self.sci_mode = None


OPTIONS = _Options()


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None):
    """Sets how tensors are printed from now on."""
    if profile is not None:
        OPTIONS.precision, OPTIONS.threshold, OPTIONS.edgeitems, OPTIONS.linewidth = {
            'default': (4, 1000, 3, 80), 'short': (2, 1000, 2, 80), 'full': (4, 2 ** 31 - 1, 3, 80)}[profile]
    if precision is not None:
        OPTIONS.precision = precision
    if threshold is not None:
        OPTIONS.threshold = int(min(threshold, 2 ** 31 - 1))
    if edgeitems is not None:
        OPTIONS.edgeitems = edgeitems
    if linewidth is not None:
        OPTIONS.linewidth = linewidth
    OPTIONS.sci_mode = sci_mode


def elements(tensor, indent):
    sci = -1 if OPTIONS.sci_mode is None else int(OPTIONS.sci_mode)
    return host.print(tensor._h, OPTIONS.precision, OPTIONS.threshold, OPTIONS.edgeitems, OPTIONS.linewidth, sci,
                      indent)


def show(tensor):
    h = tensor._h
    d = tensor.dtype
    suffixes = []
    if h.numel() == 0:
        text = '[]'
        if h.dim() != 1:
            suffixes.append(f'size={tuple(tensor.shape)}')
        if d is not defaults.dtype:
            suffixes.append(f'dtype={d}')
    else:
        if d is not defaults.dtype and d is not _types.int64 and d is not _types.bool and not (
                d is _types.complex64 and defaults.dtype is _types.float32):
            suffixes.append(f'dtype={d}')
        text = _complex(tensor) if d.is_complex else elements(tensor, 7)
    node = h.node()
    if node is not None and h.requiresGrad():
        suffixes.append(f'grad_fn=<{node.name()}>')
    elif h.requiresGrad():
        suffixes.append('requires_grad=True')
    return _with_suffixes('tensor(' + text, suffixes, 7)


def _complex(tensor):
    """Real and imaginary parts, each with a format of its own."""
    parts = tensor.detach().reshape(-1)
    flat = [re + ('' if im[0] in '+-' else '+') + im + 'j' for re, im in zip(
        _words(parts.real), (word.lstrip() for word in _words(parts.imag)))]
    per_line = max(1, (OPTIONS.linewidth - 7) // (2 + max(map(len, flat))))

    def nested(shape, depth):
        if not shape:
            return flat.pop(0)
        inner = [nested(shape[1:], depth + 1) for _ in range(shape[0])]
        if len(shape) == 1:
            lines = [', '.join(inner[k:k + per_line]) for k in range(0, len(inner), per_line)]
            return '[' + (',\n' + ' ' * (8 + depth)).join(lines) + ']'
        return '[' + (',' + '\n' * (len(shape) - 1) + ' ' * (8 + depth)).join(inner) + ']'

    return nested(tuple(tensor.shape), 0)


def _words(numbers):
    """Each number of a tensor of one axis as it is printed, with the blanks before it."""
    sci = -1 if OPTIONS.sci_mode is None else int(OPTIONS.sci_mode)
    text = host.print(numbers._h, OPTIONS.precision, 2 ** 31 - 1, OPTIONS.edgeitems, 2 ** 31 - 1, sci, 0)
    words = str(text)[1:-1].split(', ')
    return words


def _with_suffixes(text, suffixes, indent):
    parts = [text]
    last = len(text) - text.rfind('\n') + 1
    for suffix in suffixes:
        if last + len(suffix) + 2 > OPTIONS.linewidth:
            parts.append(',\n' + ' ' * indent + suffix)
            last = indent + len(suffix)
        else:
            parts.append(', ' + suffix)
            last += len(suffix) + 2
    return ''.join(parts) + ')'
