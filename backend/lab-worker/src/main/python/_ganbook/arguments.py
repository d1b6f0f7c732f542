"""Words errors about the number of arguments of Python's own functions as CPython does, which depends on how each of
them reads its arguments."""
import ast
import builtins
import math
import re

from _ganbook.operands import Line, Unknown

_TOLD = re.compile(
    r"(?:(list|dict|set|frozenset|str|tuple|bytes)\.)?(\w+)(?:\.__new__)?\(\) (?:missing (\d+) required positional arguments?: .*|"
    r"takes (?:from )?(\d+)(?: to \d+)? positional arguments? but (\d+) (?:was|were) given|"
    r"got an unexpected keyword argument '(\w+)')")
_ONE = frozenset((
    'abs all any ascii bin callable chr hash hex id len oct ord repr '
    'list.append list.count list.extend list.remove set.add set.discard set.remove set.isdisjoint set.issubset '
    'set.issuperset set.symmetric_difference tuple.count str.join str.partition str.rpartition str.removeprefix '
    'str.removesuffix str.zfill dict.__contains__').split())
_NONE = frozenset((
    'globals locals list.clear list.copy list.reverse dict.clear dict.copy dict.items dict.keys dict.popitem dict.values '
    'set.clear set.copy set.pop str.capitalize str.casefold str.isalnum str.isalpha str.isascii str.isdecimal '
    'str.isdigit str.isidentifier str.islower str.isnumeric str.isprintable str.isspace str.istitle str.isupper str.lower '
    'str.swapcase str.title str.upper').split())
# The fewest and the most arguments; these name themselves without parentheses.
_FEW = {
    'bool': (0, 1), 'delattr': (2, 2), 'dict': (0, 1), 'dir': (0, 1), 'divmod': (2, 2), 'filter': (2, 2), 'float': (0, 1),
    'format': (1, 2), 'frozenset': (0, 1), 'getattr': (2, 3), 'hasattr': (2, 2), 'input': (0, 1), 'isinstance': (2, 2),
    'issubclass': (2, 2), 'iter': (1, 2), 'list': (0, 1), 'max': (1, None), 'min': (1, None), 'next': (1, 2),
    'range': (1, 3), 'reversed': (1, 1), 'set': (0, 1), 'setattr': (3, 3), 'slice': (1, 3), 'sorted': (1, 1),
    'tuple': (0, 1), 'vars': (0, 1), 'list.index': (1, 3), 'list.insert': (2, 2), 'list.pop': (0, 1),
    'dict.fromkeys': (1, 2), 'dict.get': (1, 2), 'dict.pop': (1, 2), 'dict.setdefault': (1, 2), 'dict.update': (0, 1),
    'str.center': (1, 2), 'str.ljust': (1, 2), 'str.rjust': (1, 2), 'str.replace': (2, 3), 'str.strip': (0, 1),
    'str.lstrip': (0, 1), 'str.rstrip': (0, 1), 'tuple.index': (1, 3), 'str.count': (1, 3), 'str.find': (1, 3),
    'str.index': (1, 3), 'str.rfind': (1, 3), 'str.rindex': (1, 3), 'str.startswith': (1, 3), 'str.endswith': (1, 3),
    'math.atan2': (2, 2), 'math.comb': (2, 2), 'math.copysign': (2, 2), 'math.dist': (2, 2), 'math.fmod': (2, 2),
    'math.ldexp': (2, 2), 'math.perm': (1, 2), 'math.pow': (2, 2), 'math.log': (1, 2),
}
# The most arguments of those that take names; and what is said of the first where it is missing.
_NAMED = {
    'complex': (2, None), 'enumerate': (2, "'iterable'"), 'int': (2, None), 'open': (8, "'file' (pos 1)"),
    'round': (2, "'number' (pos 1)"), 'str': (3, None), 'sum': (2, None), 'print': (None, None), 'pow': (3, "'base' (pos 1)"),
}


def told(text, error):
    """What CPython would say, or None where this isn't about one of Python's own functions."""
    match = _TOLD.fullmatch(text)
    if not match:
        return None
    kind, name, missing, least, given, keyword = match.groups()
    full = _full_name(kind, name, error)
    if full is None:
        return None
    if keyword:
        return _keyword(full, keyword)
    if given:
        # A method's own object isn't counted; neither is the class by which a type is called.
        itself = 1 if kind or isinstance(getattr(builtins, name, None), type) and '.' not in full else 0
        return _count(full, int(given) - itself, 0)
    return _count(full, None, int(missing))


def _full_name(kind, name, error):
    if kind:
        return f'{kind}.{name}'
    line = Line(error)
    for call in line.calls(name):
        try:
            called = line.value(call.func)
        except Unknown:
            continue
        if called is getattr(builtins, name, builtins):
            return name
        if called is getattr(math, name, math):
            return f'math.{name}'
    return None


def _count(full, given, missing):
    name = full.rpartition('.')[2]
    if full in _ONE or full.startswith('math.') and full not in _FEW:
        return f'{full}() takes exactly one argument ({given or 0} given)'
    if full in _NONE:
        return f'{full}() takes no arguments ({given} given)'
    if full in _FEW:
        fewest, most = _FEW[full]
        given = fewest - missing if given is None else given
        many, bound = (fewest, 'at least ') if given < fewest else (most, 'at most ')
        return f"{name} expected {'' if fewest == most else bound}{many} argument{'s' * (many != 1)}, got {given}"
    if full in _NAMED:
        most, first = _NAMED[full]
        if full == 'sum' and not given:
            return 'sum() takes at least 1 positional argument (0 given)'
        if missing and first:
            return f'{full}() missing required argument {first}'
        if given and most and given > most:
            return f'{full}() takes at most {most} arguments ({given} given)'
    if full == 'list.sort':
        return 'sort() takes no positional arguments'
    return None


def _keyword(full, keyword):
    if full in ('sorted', 'list.sort'):
        return f"'{keyword}' is an invalid keyword argument for sort()"
    if full in ('max', 'min') or full in _NAMED:
        return f"'{keyword}' is an invalid keyword argument for {full}()"
    if full in _ONE or full in _NONE or full in _FEW:
        return f'{full}() takes no keyword arguments'
    return None
