"""What functions and classes take, in PyTorch's names and order where they are PyTorch's."""
import types

from . import still



class Parameter:
    __slots__ = ('name', 'text', 'kind')

    def __init__(self, name, text, kind):
        """:param kind: 'positional', 'keyword', or the star of '*args' and '**kwargs'"""
        self.name = name
        self.text = text
        self.kind = kind


class Signature:
    """Parameters, and how they are written out."""

    def __init__(self, parameters, result=''):
        self.parameters = parameters
        self.result = result

    @property
    def parts(self):
        """The parameters as they are written, with a bare star before those that must be named."""
        parts, starred = [], False
        for parameter in self.parameters:
            if parameter.kind == '*':
                starred = True
            elif parameter.kind == 'keyword' and not starred:
                parts.append(('', '*'))
                starred = True
            parts.append((parameter.name, parameter.text))
        return parts

    @property
    def text(self):
        return f'({", ".join([text for _, text in self.parts])})' + (f' → {self.result}' if self.result else '')

    @property
    def keywords(self):
        """The names that an argument may be given by."""
        return [p.name for p in self.parameters if p.kind in ('positional', 'keyword')]

    def at(self, place, named):
        """The name of the parameter that an argument is for, '' when there is none."""
        if named is not None:
            return named if named in self.keywords else ''
        ordered = [p for p in self.parameters if p.kind in ('positional', '*')]
        if place < len(ordered):
            return ordered[place].name
        return ordered[-1].name if ordered and ordered[-1].kind == '*' else ''

    def without_first(self):
        first = self.parameters[:1]
        return Signature(self.parameters[1:], self.result) if first and first[0].kind == 'positional' else self


def parse(text, result=''):
    """Of a text such as '(input, dim=None, *, out=None)'."""
    parameters, keyword = [], False
    for part in _split(text[1:-1]):
        if part == '*':
            keyword = True
        elif part.startswith('**'):
            parameters.append(Parameter(part[2:], part, '**'))
        elif part.startswith('*'):
            parameters.append(Parameter(part[1:], part, '*'))
            keyword = True
        elif part != '/' and part:
            parameters.append(Parameter(part.partition('=')[0], part, 'keyword' if keyword else 'positional'))
    return Signature(parameters, result)


def _split(text):
    """At the commas that are in no brackets and no text."""
    parts, depth, start, quote = [], 0, 0, ''
    for at, char in enumerate(text):
        if quote:
            quote = '' if char == quote else quote
        elif char in '\'"':
            quote = char
        elif char in '([{':
            depth += 1
        elif char in ')]}':
            depth -= 1
        elif char == ',' and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def of_torch(name, method):
    """The ways to call a function of libtorch's, or a method of tensors; none for others."""
    from torch import _arguments, _signatures
    if method and name in _signatures.WITHOUT_ARGUMENTS:
        return [Signature([])]
    known = _arguments._signatures_of(name, method)
    ways = [_torch_signature(one) for one in known[1]
            if not any(p.kind in ('name', 'tuple of names') for p in one.parameters)] if known else []
    # Two ways that differ in types alone are written alike.
    return list({one.text: one for one in ways}.values())


def _torch_signature(one):
    parameters, keyword = [], False
    for part in _split(one.text[1:-1]):
        if part == '*':
            keyword = True
            continue
        written = part.rpartition(' ')[2]
        parameters.append(Parameter(written.partition('=')[0], written, 'keyword' if keyword else 'positional'))
    return Signature(parameters)


def of_function(function):
    """By the names and defaults of a function of Python; what decorators claim of it is not asked."""
    function = _inner(function)
    code = function.__code__
    names, defaults = code.co_varnames, function.__defaults__ or ()
    named = function.__kwdefaults__ or {}
    count, required = code.co_argcount, code.co_argcount - len(defaults)
    parameters = []
    for place, name in enumerate(names[:count]):
        text = name if place < required else f'{name}={_default(defaults[place - required])}'
        parameters.append(Parameter(name, text, 'positional'))
    at = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        parameters.append(Parameter(names[at], '*' + names[at], '*'))
        at += 1
    for name in names[count:count + code.co_kwonlyargcount]:
        text = f'{name}={_default(named[name])}' if name in named else name
        parameters.append(Parameter(name, text, 'keyword'))
    if code.co_flags & 8:
        parameters.append(Parameter(names[at], '**' + names[at], '**'))
    return Signature(parameters)


def _inner(function):
    """The function that one of torch's guards stands before."""
    code = function.__code__
    if code.co_name == 'call' and 'function' in code.co_freevars and function.__closure__:
        inner = function.__closure__[code.co_freevars.index('function')].cell_contents
        if type(inner) is types.FunctionType:
            return inner
    return function


def _default(value):
    from . import phrase
    if still.is_class(value) or type(value) is types.FunctionType:
        return value.__name__ if type(value) is types.FunctionType else still.class_name(value)
    if type(value) is object or type(value).__name__ in ('dtype', 'layout', 'device', 'memory_format'):
        return str(value) if type(value) is not object else '…'
    text = phrase.line(value)
    return text if len(text) <= 30 else text[:29] + '…'
