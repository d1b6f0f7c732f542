"""Values in a few words: one line, cut to what a table has room for."""
import math
import types

from . import numbers, still

LONGEST = 80
_MOST = 6
_DEEPEST = 3
_LARGE_INT = 4000


def line(value):
    """A value in one line of at most LONGEST characters."""
    text = _told(value, 0)
    return text if len(text) <= LONGEST else text[:LONGEST - 1] + '…'


def number(value):
    if type(value) is float and math.isfinite(value):
        return f'{value:.4g}'
    return str(value)


def _told(value, depth):
    kind = type(value)
    if kind in _PLAIN:
        return repr(value)
    if kind is int:
        return repr(value) if value.bit_length() < _LARGE_INT else f'… ({value.bit_length()} bits)'
    if kind is float:
        return repr(value)
    if kind is str or kind is bytes:
        return repr(value if len(value) <= LONGEST else value[:LONGEST])
    if numbers.is_tensor(value) or numbers.is_array(value):
        return _numbers(numbers.Numbers(value))
    for container, (left, right) in _BRACKETS.items():
        if still.is_a(value, container):
            return _elements(value, container, left, right, depth)
    if still.is_a(value, dict):
        return _pairs(value, depth)
    if still.is_a(value, types.ModuleType):
        return str(still.own_dict(value).get('__name__', ''))
    if still.is_class(value):
        bases = [still.class_name(base) for base in still.lineage(value)[1:2] if base is not object]
        return f'{still.class_name(value)}({", ".join(bases)})'
    if kind is types.FunctionType:
        from . import signature
        return signature.of_function(value).text
    return _object(value, depth)


_PLAIN = frozenset((bool, complex, type(None), range, slice, type(Ellipsis)))
_BRACKETS = {list: '[]', tuple: '()', set: '{}', frozenset: '{}'}


def _elements(value, container, left, right, depth):
    length = container.__len__(value)
    if depth >= _DEEPEST and length:
        return f'{left}…{right}'
    shown = []
    for element in container.__iter__(value):
        if len(shown) == _MOST:
            break
        shown.append(_told(element, depth + 1))
    text = ', '.join(shown) + (', …' if length > _MOST else '')
    return left + text + (',' if container is tuple and length == 1 else '') + right


def _pairs(value, depth):
    if depth >= _DEEPEST and dict.__len__(value):
        return '{…}'
    shown = []
    for key, element in dict.items(value):
        if len(shown) == _MOST:
            shown.append('…')
            break
        shown.append(f'{_told(key, depth + 1)}: {_told(element, depth + 1)}')
    return '{' + ', '.join(shown) + '}'


def _numbers(one):
    plain = one.plain()
    if plain is None or one.count == 0:
        return '[]' if one.count == 0 else '[…]'
    opened = 0
    while plain.ndim > 1:
        plain, opened = plain[0], opened + 1
    if plain.ndim == 0:
        return number(_item(plain))
    length = one.shape[-1]
    text = ', '.join([number(_item(plain[i])) for i in range(min(length, _MOST))]) + (', …' if length > _MOST else '')
    more = ', …' if any(one.shape[i] > 1 for i in range(opened)) else ''
    return '[' * (opened + 1) + text + ']' + (more + ']' * opened if opened else '')


def _item(value):
    item = value.item() if hasattr(value, 'item') else value
    return item


def _object(value, depth):
    """An object by its class and those of its attributes that are simple."""
    name = still.class_name(type(value))
    frame = still.from_package('pandas', 'DataFrame')
    if still.is_a(value, frame):
        return ', '.join([str(label) for label in list(frame.columns.__get__(value))[:12]
                          if type(label) in (str, int, float)])
    inner = still.own_dict(value).get('_modules')
    if still.parts(value) and isinstance(inner, dict) and inner:
        shown = [still.class_name(type(part)) for part in list(dict.values(inner))[:_MOST + 2]]
        return f'{name}({", ".join(shown)}{", …" if len(inner) > len(shown) else ""})'
    shown = []
    for attribute, held in still.own_dict(value).items():
        if type(attribute) is not str or attribute.startswith('_') or type(held) not in _SIMPLE or attribute == 'training':
            continue
        if len(shown) == 4:
            shown.append('…')
            break
        shown.append(f'{attribute}={_told(held, depth + 1)}')
    return f'{name}({", ".join(shown)})'


_SIMPLE = frozenset((int, float, bool, str, type(None), tuple))
