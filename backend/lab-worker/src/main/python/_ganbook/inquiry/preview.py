"""A variable at a closer look: its numbers, or a picture of them."""
import base64
import types

from . import numbers, phrase, still

_LONGEST = 6000
_MOST_LINES = 60
_WIDEST = 512
_SMALLEST_SIDE, _LARGEST_SIDE = 2, 8192
_COLOURS = (1, 3)


def layouts(one):
    """How numbers can be seen as a picture: pairs of a word and height, width, the axes before them, and whether the
    colours come first (None: there are none)."""
    shape, found = one.shape, []
    if one.count == 0 or 'complex' in one.dtype or 'str' in one.dtype or 'object' in one.dtype:
        return found
    if len(shape) >= 3 and shape[-3] in _COLOURS and _is_picture(*shape[-2:]):
        found.append(('first', shape[-2], shape[-1], shape[:-3]))
    if len(shape) >= 3 and shape[-1] in _COLOURS and _is_picture(*shape[-3:-1]):
        found.append(('last', shape[-3], shape[-2], shape[:-3]))
    side = round(shape[-1] ** 0.5) if shape else 0
    if side >= 8 and side * side == shape[-1] and len(shape) <= 2:
        found.append(('flat', side, side, shape[:-1]))
    if len(shape) >= 2 and _is_picture(*shape[-2:]) and not any(kind == 'first' for kind, *_ in found):
        found.append(('plain', shape[-2], shape[-1], shape[:-2]))
    return found


def _is_picture(height, width):
    return _SMALLEST_SIDE <= height <= _LARGEST_SIDE and _SMALLEST_SIDE <= width <= _LARGEST_SIDE


def answer(question, namespace):
    """
    :param question: name; layout: one of those that were offered before; at: which of several pictures, from 0
    :return: text, and for numbers layouts and the picture in the one that was chosen
    """
    value = namespace.get(question['name'], still.NOTHING)
    if value is still.NOTHING:
        return {'gone': True}
    if numbers.is_tensor(value) or numbers.is_array(value):
        return _numbers(numbers.Numbers(value), question)
    return {'text': _text(value)}


def _numbers(one, question):
    plain = one.plain()
    if plain is None:
        return {'text': phrase.line(one._value)}
    told = {'text': _cut(repr(plain))}
    possible = layouts(one)
    if not possible:
        return told
    wanted = question.get('layout')
    kind, height, width, before = next((each for each in possible if each[0] == wanted), possible[0])
    many = 1
    for length in before:
        many *= length
    at = min(max(int(question.get('at', 0)), 0), many - 1)
    picture, low, high = _picture(plain, kind, height, width, before, at)
    return {**told, 'layouts': [each[0] for each in possible], 'layout': kind, 'count': many, 'at': at,
            'width': width, 'height': height, 'low': low, 'high': high, 'png': picture}


def _picture(plain, kind, height, width, before, at):
    import numpy
    for length, step in zip(before, _steps(before)):
        plain = plain[at // step % length]
    pixels = numpy.asarray(plain.numpy() if numbers.is_tensor(plain) else plain)
    if kind == 'flat':
        pixels = pixels.reshape(height, width)
    elif kind == 'first':
        pixels = pixels[0] if pixels.shape[0] == 1 else pixels.transpose(1, 2, 0)
    elif kind == 'last' and pixels.shape[2] == 1:
        pixels = pixels[:, :, 0]
    every = -(-max(height, width) // _WIDEST)
    pixels = pixels[::every, ::every].astype('float64')
    finite = pixels[numpy.isfinite(pixels)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    pixels = numpy.where(numpy.isfinite(pixels), pixels, low)
    darkest, lightest = _range(low, high)
    scaled = ((pixels - darkest) * (255.0 / (lightest - darkest))).round().clip(0, 255).astype('uint8')
    data = str(numpy._host.host.pictures().encode(scaled._h, 'png', 90)).encode('latin-1')
    return base64.b64encode(data).decode('ascii'), low, high


def _steps(lengths):
    steps, step = [], 1
    for length in reversed(lengths):
        steps.insert(0, step)
        step *= length
    return steps


def _range(low, high):
    """Black and white: as pictures usually have them, else from the least number to the greatest."""
    if 0 <= low and high <= 1 and high > low:
        return 0.0, 1.0
    if 0 <= low and 1 < high <= 255 and high > 16:
        return 0.0, 255.0
    return (low, high) if high > low else (low - 1, low + 1)


def _text(value):
    if type(value) is str:
        return _cut(value)
    frame, series = still.from_package('pandas', 'DataFrame'), still.from_package('pandas', 'Series')
    if type(value) in (frame, series) and value is not None:
        return _cut(repr(value.head(20)))
    if still.is_a(value, dict):
        lines = [f'{phrase.line(key)}: {phrase.line(part)}' for key, part in list(dict.items(value))[:_MOST_LINES]]
        return _lines(lines, dict.__len__(value))
    for kind in (list, tuple, set, frozenset):
        if still.is_a(value, kind):
            first = [part for _, part in zip(range(_MOST_LINES), kind.__iter__(value))]
            return _lines([phrase.line(part) for part in first], kind.__len__(value))
    return _object(value)


def _object(value):
    if still.is_a(value, types.ModuleType) or type(value) is types.FunctionType or still.is_class(value):
        return phrase.line(value)
    shown = {name: part for name, part in still.own_dict(value).items()
             if type(name) is str and not name.startswith('_')}
    shown.update(still.parts(value))
    lines = [f'{name}: {phrase.line(part)}' for name, part in list(shown.items())[:_MOST_LINES]]
    return _lines([phrase.line(value), *lines] if lines else [phrase.line(value)], len(lines))


def _lines(lines, count):
    return _cut('\n'.join(lines + (['…'] if count > _MOST_LINES else [])))


def _cut(text):
    return text if len(text) <= _LONGEST else text[:_LONGEST] + ' …'
