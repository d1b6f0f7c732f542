"""Has Python's own errors speak as CPython 3.11 does, where GraalPy words them differently.

An error is mended when it is shown, and when a handler of a cell is about to catch it (see cells).
"""
import ast
import linecache
import re
import sys
import types

from _ganbook import arguments, syntax
from _ganbook.operands import Line, Unknown

CATCH = '__caught__'
_CELL = '<cell '


def catch(kinds):
    """Stands around the types that a handler names: evaluated only once something was raised."""
    error = sys.exc_info()[1]
    if error is not None:
        mend(error)
    return kinds


def mend(error):
    """Mends an error's message in place."""
    kind = type(error)
    mender = _MENDERS.get(kind)
    if mender is None:
        return
    try:
        mender(error)
    except Exception:
        # Whatever goes wrong here must not hide the learner's error.
        pass


def mend_chain(error, seen=None):
    """Mends an error and those that it came from."""
    seen = set() if seen is None else seen
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        mend(error)
        if error.__cause__ is not None and error.__context__ is not error.__cause__:
            mend_chain(error.__cause__, seen)
        error = error.__context__


def _text(error):
    return error.args[0] if len(error.args) == 1 and type(error.args[0]) is str else None


def _rules(*rules):
    return [(re.compile(pattern, re.S), change) for pattern, change in rules]


def _apply(error, rules):
    text = _text(error)
    if text is None:
        return
    for pattern, change in rules:
        match = pattern.fullmatch(text)
        if match:
            changed = match.expand(change) if type(change) is str else change(match, Line(error))
            if changed is not None and changed != text:
                error.args = (changed,)
            return


def _mender(*rules):
    compiled = _rules(*rules)
    return lambda error: _apply(error, compiled)


def _no_item(match, line):
    verb, context = ('does not support item assignment', ast.Store) if match.group(2) == 'assignment' else (
        "doesn't support item deletion", ast.Del)
    if not line.filename.startswith(_CELL):
        return f"'{_type_of_text(match.group(1))}' object {verb}"
    for node in line.nodes(ast.Subscript):
        if isinstance(node.ctx, context):
            try:
                kind = line.kind(node.value)
            except Unknown:
                continue
            method = '__setitem__' if context is ast.Store else '__delitem__'
            if not hasattr(kind, method):
                return f"'{kind.__name__}' object {verb}"
    return f"'{_type_of_text(match.group(1))}' object {verb}"


def _type_of_text(text):
    """The type of what GraalPy has written out."""
    match = re.match(r'(tuple|range|frozenset|bytes|ellipsis)\(', text) or re.match(r'<(?!unknown)([\w.]+) object at ', text)
    if match:
        return match.group(1).rpartition('.')[2]
    if text == 'None':
        return 'NoneType'
    try:
        kind = type(ast.literal_eval(text))
    except (ValueError, SyntaxError):
        return 'str'
    return kind.__name__ if kind in (int, float, bool, complex, bytes) else 'str'


_DIVISIONS = {
    ast.Div: ('division by zero', 'float division by zero'),
    ast.FloorDiv: ('integer division or modulo by zero', 'float floor division by zero'),
    ast.Mod: ('integer modulo by zero', 'float modulo'),
}


def _by_zero(match, line):
    candidates = []
    for node in line.nodes(ast.BinOp, ast.AugAssign):
        if type(node.op) in _DIVISIONS:
            left, right = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)
            divisor = _known(line, right)
            if divisor is None or divisor == 0:
                candidates.append((divisor is None, type(node.op), type(_known(line, left)), type(divisor)))
    for call in line.calls('divmod'):
        kinds = [type(_known(line, argument)) for argument in call.args]
        return 'float divmod()' if float in kinds else match.group()
    if not candidates:
        return None
    _, operation, *kinds = min(candidates, key=lambda candidate: candidate[0])
    # GraalPy names the remainder of whole numbers apart from their quotient, but not from what floats do.
    whole = match.group().startswith('integer')
    return _DIVISIONS[operation][0 if whole or float not in kinds else 1]


def _known(line, node):
    try:
        return line.value(node)
    except Unknown:
        return None


def _bad_index(match, line):
    if line.nodes(ast.Delete):
        return 'list assignment index out of range'
    for call in line.calls('pop'):
        items = _known(line, call.func.value) if isinstance(call.func, ast.Attribute) else None
        if items == [] and type(items) is list or items is None and not call.args:
            return 'pop from empty list'
        return 'pop index out of range'
    return None


def _not_in_list(match, line):
    if line.calls('remove'):
        return 'list.remove(x): x not in list'
    calls = line.calls('index')
    if len(calls) == 1 and calls[0].args:
        wanted = line.value(calls[0].args[0])
        return f'{wanted!r} is not in list'
    return None


def _starred(match, line):
    for call in line.nodes(ast.Call):
        for argument in call.args:
            if isinstance(argument, ast.Starred):
                kind = line.kind(argument.value)
                if kind.__name__ == match.group(1) and not hasattr(kind, '__iter__'):
                    called = line.value(call.func)
                    module = getattr(called, '__module__', None)
                    where = f'{module}.' if module and module != 'builtins' else ''
                    return f'{where}{called.__qualname__}() argument after * must be an iterable, not {kind.__name__}'
    for statement in line.nodes(ast.Assign):
        if any(isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice) for target in statement.targets):
            return 'can only assign an iterable'
    return None


def _no_length(match, line):
    if '_sre' in line.filename or '/re/' in line.filename:
        return f"expected string or bytes-like object, got '{match.group(1)}'"
    return None


def _of_dates(match, line):
    if 'datetime' not in sys.modules:
        return None
    return re.sub(r"'(date|datetime|timedelta|time)'", r"'datetime.\1'", match.group())


def _abstract(match, line):
    names = match.group(3).replace("'", '')
    return f"Can't instantiate abstract class {match.group(1)} with abstract method{match.group(2)} {names}"


def _empty_range(match, line):
    start, stop = int(match.group(1)), int(match.group(2))
    return f'empty range for randrange() ({start}, {stop}, {stop - start})'


def _no_attribute(error):
    text = _text(error)
    if text is None:
        return
    match = re.fullmatch(r"'(\w+)' object has no attribute '(\w+)'", text)
    if match and match.group(2) == '_h':
        # A tensor's handle, asked of something else; PyTorch looks at the size first.
        error.args = (f"'{match.group(1)}' object has no attribute 'size'",)
        return
    if match:
        owner = getattr(error, 'obj', None)
        if not isinstance(owner, type) or owner.__name__ != match.group(1):
            return
        enum = sys.modules.get('enum')
        if enum is not None and isinstance(owner, enum.EnumMeta):
            error.args = (match.group(2),)
        else:
            error.args = (f"type object '{match.group(1)}' has no attribute '{match.group(2)}'",)
        return
    match = re.fullmatch(r"(\w+) has no attribute '(\w+)'", text)
    if match and Line(error).filename.startswith(_CELL) and Line(error).nodes(ast.Delete):
        error.args = (f"'{match.group(1)}' object has no attribute '{match.group(2)}'",)


def _value(error):
    if len(error.args) == 2 and type(error.args[0]) is str and re.match(
            r'(year|month|day|hour|minute|second|microsecond|fold) must be in |year .* is out of range', error.args[0]):
        text = error.args[0]
        error.args = ('day is out of range for month' if text.startswith('day must be in') else text,)
        return
    _apply(error, _VALUES)


def _encode(error):
    if error.reason == 'unmappable character':
        limit = {'ascii': 128, 'latin-1': 256, 'iso8859-1': 256}.get(error.encoding)
        if limit:
            error.reason = f'ordinal not in range({limit})'


def _decode(error):
    if error.reason != 'malformed input':
        return
    if error.encoding == 'ascii':
        error.reason = 'ordinal not in range(128)'
    elif error.encoding in ('utf-8', 'utf8'):
        first = error.object[error.start]
        length = 2 if 0xc2 <= first < 0xe0 else 3 if 0xe0 <= first < 0xf0 else 4 if 0xf0 <= first < 0xf5 else 0
        rest = error.object[error.start + 1:error.start + length]
        error.reason = ('invalid start byte' if not length else 'unexpected end of data'
                        if len(rest) < length - 1 and all(0x80 <= byte < 0xc0 for byte in rest)
                        else 'invalid continuation byte')


def _exit(error):
    if error.args == (None,):
        error.args = ()


def _syntax(error):
    name = error.filename or ''
    if name.startswith(_CELL):
        syntax.mend(error, ''.join(linecache.getlines(name)))


def _key(error):
    if error.args == ('pop from an emtpy set',):
        error.args = ('pop from an empty set',)


def _type(error):
    text = _text(error)
    if text is None:
        return
    changed = arguments.told(text, error)
    if changed is not None:
        error.args = (changed,)
        return
    _apply(error, _TYPES)


_TYPES = _rules(
    (r"'(.*)' object does not support item (assignment|deletion)", _no_item),
    (r'bad operand type for unary([-+~]): (.*)', r'bad operand type for unary \1: \2'),
    (r"(int|float)\(\) argument must be a string(, a bytes-like object)? or a number, not '?([\w.]+)'?",
     lambda match, line: f"{match.group(1)}() argument must be a string{match.group(2) or ''} or a real number, "
                         f"not '{match.group(3)}'"),
    (r"'([\w.]+)' object is not iterable", _starred),
    (r"()argument after \* must be an iterable, not (\w+)",
     lambda match, line: _starred(re.match('.*not (.*)', match.group()), line)),
    (r"object of type '([\w.]+)' has no len\(\)", _no_length),
    (r"isinstance\(\) arg 2 must be a type or tuple of types.*",
     'isinstance() arg 2 must be a type, a tuple of types, or a union'),
    (r"issubclass\(\) arg 2 must be a type or tuple of types.*",
     'issubclass() arg 2 must be a class, a tuple of classes, or a union'),
    (r"Can't instantiate abstract class (\S+) without an implementation for abstract method(s?) (.*)", _abstract),
    (r"unsupported operand type.*'(?:date|datetime|timedelta|time)'.*", _of_dates),
    (r"'[<>]=?' not supported between instances of .*'(?:date|datetime|timedelta|time)'.*", _of_dates),
    (r'reduce\(\) of empty sequence with no initial value', 'reduce() of empty iterable with no initial value'),
    (r'split\(\) argument must be str, not (\w+)', r'must be str or None, not \1'),
    (r'(l?r?strip)\(\) argument 1 must be str, not \w+', r'\1 arg must be None or str'),
    (r'write\(\) argument must be str, not NoneType', 'write() argument must be str, not None'),
    (r'first argument must be callable  or None', 'first argument must be callable or None'),
    (r'map\(\) must have at least two arguments', 'map() must have at least two arguments.'),
    (r'dict expected at most 1 arguments, got (\d+)', r'dict expected at most 1 argument, got \1'),
    (r'argument 1 must have "write" method', 'argument 1 must have a "write" method'),
    (r'iter\(\) returned non-iterator of type ([\w.]+)', r"iter() returned non-iterator of type '\1'"),
    (r'Tensor\.(item|dim|numel|ndimension|element_size|data_ptr|detach)\(\) takes 1 positional argument but (\d+) were '
     'given',
     lambda match, line: f'_TensorBase.{match.group(1)}() takes no arguments ({int(match.group(2)) - 1} given)'),
    (r'Tensor\.(item|dim|numel|ndimension|element_size|data_ptr|detach)\(\) got an unexpected keyword argument .*',
     r'_TensorBase.\1() takes no keyword arguments'),
    (r'Tensor\.numpy\(\) takes 1 positional argument but (\d+) were given',
     lambda match, line: f"numpy() takes 0 positional arguments but {int(match.group(1)) - 1} "
                         f"{'was' if match.group(1) == '2' else 'were'} given"),
    (r'format\(\) argument must be str, not (\w+)', r'format() argument 2 must be str, not \1'),
)
_VALUES = _rules(
    (r'(max|min)\(\) iterable argument is empty', r'\1() arg is an empty sequence'),
    (r'list\.index\(x\): x not in list|x not in list', _not_in_list),
    (r'empty range in randrange\((-?\d+), (-?\d+)\)', _empty_range),
    (r'switching from automatic to manual numbering',
     'cannot switch from automatic field numbering to manual field specification'),
    (r'switching from manual to automatic numbering',
     'cannot switch from manual field specification to automatic field numbering'),
    (r'invalid mode: ([^\'].*)', r"invalid mode: '\1'"),
    (r'byte must be in range\(0, 256\)',
     lambda match, line: 'bytes must be in range(0, 256)' if line.calls('bytes') else None),
)
_MOST = f'{2 ** 31 - 1:,}'


def _too_large(error):
    """Names the limit where CPython would fill the machine's memory."""
    text = _text(error)
    if text == "cannot fit 'int' into an index-sized integer":
        error.args = (f'{text}: a list, a text or a range may have {_MOST} elements here',)
    elif text == 'exponent too large' or not error.args:
        error.args = (f'too many digits in integer: a number may have {_MOST} bits here',)


_MENDERS = {
    OverflowError: _too_large,
    ArithmeticError: _too_large,
    TypeError: _type,
    ValueError: _value,
    AttributeError: _no_attribute,
    KeyError: _key,
    UnicodeEncodeError: _encode,
    UnicodeDecodeError: _decode,
    SystemExit: _exit,
    SyntaxError: _syntax,
    IndentationError: _syntax,
    UnboundLocalError: _mender((
        r"local variable '(\w+)' referenced before assignment",
        r"cannot access local variable '\1' where it is not associated with a value")),
    NameError: _mender((
        r"free variable '(\w+)' referenced before assignment in enclosing scope",
        r"cannot access free variable '\1' where it is not associated with a value in enclosing scope")),
    ZeroDivisionError: _mender((r'division by zero|integer division or modulo by zero', _by_zero)),
    ImportError: _mender((
        r'attempted relative import beyond top-level package',
        'attempted relative import with no known parent package')),
    IndexError: _mender(
        (r'IndexError: (.*)', r'\1'),
        (r'range index out of range', 'range object index out of range'),
        (r'index out of range', _bad_index)),
    LookupError: _mender((r'unknown encoding ([^:].*)', r'unknown encoding: \1')),
}
