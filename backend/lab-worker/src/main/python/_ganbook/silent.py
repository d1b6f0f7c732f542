"""What Python's engine answers in silence where CPython raises an error: powers of floats that are too large, and
attributes in the fields of str.format that are not there.

A cell's text is changed so that these go through functions here. Names are those of builtins, so that the changed
text is valid wherever it runs. A call takes time until it is compiled, so squares and other powers by a small number
that the cell names stay as they are in functions and loops: there they are many, and only from 1e38 on could they be
too large. Loops that are compiled as a whole notice that themselves, and need the call only where they give up.
"""
import ast
import builtins
import re

from _ganbook import numeric, syntax
from _ganbook.numeric import POWER

_POWER_IN_PLACE, _TEMPLATE = '__power_in_place__', '__template__'
_INF = float('inf')
_HARMLESS = 1
_SMALL = 8
_OFTEN = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp,
          ast.DictComp, ast.GeneratorExp)
_ATTRIBUTE = re.compile(r'\{[^{}:!]*\.')  # in a field's name; the dot of '{:.2f}' is none


def change(code, tree):
    """The text of a cell with its powers and templates changed; the text itself where it has none."""
    if '**' not in code and '.format' not in code:
        return code
    edits, waiting, in_texts = [], [(tree, False)], False
    compiled = numeric.mark(tree) if '**' in code else ()
    lines = code.splitlines(keepends=True)
    while waiting:
        node, often = waiting.pop()
        if isinstance(node, ast.JoinedStr):
            in_texts = True
            continue  # The places of what is in there are not reliable.
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
            if not _is_harmless(node, _SMALL if often else _HARMLESS):
                edits += _power(node, lines)
        elif isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Pow) and isinstance(node.target, ast.Name):
            edits += _power_in_place(node, lines)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == 'format':
            edits += _template(node.func.value)
        if node in compiled:
            often = None  # and all within
        elif often is not None:
            often = often or isinstance(node, _OFTEN)
        waiting += [(child, often) for child in ast.iter_child_nodes(node)]
    if in_texts:
        edits += _in_texts(code)
    if not edits:
        return code
    # From the end on, so that the places before stay right; of two at one place the one that was found later, which
    # is an inner one, goes in first where it begins and last where it ends.
    for _, line, column, length, text in sorted([(at, *edit) for at, edit in enumerate(edits)], key=_place, reverse=True):
        old = lines[line]
        lines[line] = old[:column] + text + old[column + length:]
    return ''.join(lines)


def _place(edit):
    at, line, column, length, text = edit
    # At one place: an end before a beginning; of two ends the inner one first, of two beginnings the outer one.
    is_end = text == ')'
    return line, column, not is_end, -at if is_end else at


def _in_texts(code):
    """The same for the powers in f-strings, whose expressions are read on their own."""
    edits = []
    for start, inside, end, prefix in syntax.strings(code):
        if 'f' in prefix and code.find('**', inside, end) >= 0:
            for at, text in _fields(code, inside, end - (inside - start - len(prefix))):
                if '**' in text and '\n' not in text:
                    line, column = code.count('\n', 0, at), at - code.rfind('\n', 0, at) - 1
                    # Within brackets, as an f-string has it.
                    edits += [(line, column - 1 + place, length, new)
                              for _, place, length, new in _edits(f'({text})')]
    return edits


def _edits(text):
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return ()
    return [edit for node in ast.walk(tree)
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and not _is_harmless(node, _HARMLESS)
            for edit in _power(node, [text])]


def _fields(code, at, end):
    """Where the expressions of an f-string begin, and what they are."""
    while at < end:
        if code[at] != '{':
            at += 1
            continue
        if code[at + 1:at + 2] == '{':
            at += 2
            continue
        start, depth, quote = at + 1, 0, ''
        at = start
        while at < end:
            letter = code[at]
            if quote:
                quote = '' if letter == quote else quote
            elif letter in '\x27"':
                quote = letter
            elif letter in '([{':
                depth += 1
            elif depth and letter in ')]}':
                depth -= 1
            elif not depth and (letter in ':}' or letter == '!' and code[at + 1] != '='):
                break
            at += 1
        text = code[start:at]
        # One that ends so is shown itself, before its value.
        if not text.rstrip().endswith('='):
            yield start, text
        # A width may be another field.
        while at < end and code[at] not in '{}':
            at += 1


def _is_harmless(node, most):
    """Whether a power is known to be no float, or to be none that is too large."""
    exponent = node.right.operand if isinstance(node.right, ast.UnaryOp) else node.right
    if not isinstance(exponent, ast.Constant) or type(exponent.value) not in (int, float):
        return False
    return exponent.value <= most or isinstance(node.left, ast.Constant) and type(node.left.value) is int


def _power(node, lines):
    left, right = node.left, node.right
    sign = _sign('**', left, right, lines)
    if sign is None:
        return ()
    return ((node.lineno - 1, node.col_offset, 0, f'{POWER}('), (*sign, 2, ','), _end(node))


def _power_in_place(node, lines):
    sign = _sign('**=', node.target, node.value, lines)
    if sign is None:
        return ()
    return ((*sign, 3, f'= {_POWER_IN_PLACE}({node.target.id},'), _end(node))


def _end(node):
    return node.end_lineno - 1, node.end_col_offset, 0, ')'


def _sign(sign, left, right, lines):
    """Where an operator stands between its operands; None where a remark hides it."""
    line, column = left.end_lineno - 1, left.end_col_offset
    while line < right.lineno:
        text = lines[line][:right.col_offset] if line == right.lineno - 1 else lines[line]
        at = text.find(sign, column)
        remark = text.find('#', column)
        if at >= 0 and (remark < 0 or at < remark):
            return line, at
        line, column = line + 1, 0
    return None


def _template(node):
    if not isinstance(node, ast.Constant) or type(node.value) is not str or not _ATTRIBUTE.search(node.value):
        return ()
    return ((node.lineno - 1, node.col_offset, 0, f'{_TEMPLATE}('), _end(node))


# What runs instead

def power(left, right):
    value = left ** right
    if type(value) is float and (value == _INF or value == -_INF):
        _overflow(left, right)
    return value


def power_in_place(left, right):
    value = left
    value **= right
    if type(value) is float and (value == _INF or value == -_INF):
        _overflow(left, right)
    return value


def _overflow(left, right):
    for operand in (left, right):
        if isinstance(operand, float) and (operand == _INF or operand == -_INF):
            return
    raise OverflowError(34, 'Numerical result out of range')


def _pow(base, exp, mod=None):
    return power(base, exp) if mod is None else _builtin_pow(base, exp, mod)


class _Template(str):
    """A text whose fields are looked up before it is formatted."""

    __slots__ = ()

    def format(self, *args, **kwargs):
        _look_up(str(self), args, kwargs)
        return str.format(self, *args, **kwargs)


def _look_up(template, args, kwargs):
    import _string
    number = 0
    try:
        fields = list(_string.formatter_parser(template))
    except ValueError:
        return  # which formatting tells of
    for _, name, form, _ in fields:
        if name is None:
            continue
        first, rest = _string.formatter_field_name_split(name)
        if first == '':
            first, number = number, number + 1
        missing = _missing(first, rest, args, kwargs)
        if missing is not None:
            raise missing from None


def _missing(first, rest, args, kwargs):
    """The error of the first attribute in a field that is not there; None where all are, or something else is wrong."""
    try:
        value = args[first] if isinstance(first, int) else kwargs[first]
        for is_attribute, part in rest:
            if is_attribute:
                try:
                    value = getattr(value, part)
                except AttributeError as missing:
                    return missing
            else:
                value = value[part]
    except Exception:
        pass  # which formatting tells of
    return None


_builtin_pow = builtins.pow
_pow.__name__ = _pow.__qualname__ = 'pow'
_pow.__doc__ = _builtin_pow.__doc__


def install():
    builtins.pow = _pow
    for name, function in ((POWER, power), (_POWER_IN_PLACE, power_in_place), (_TEMPLATE, _Template)):
        setattr(builtins, name, function)


OWN_CODES = (power.__code__, power_in_place.__code__)
