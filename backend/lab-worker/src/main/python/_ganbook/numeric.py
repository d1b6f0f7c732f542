"""Finds loops that do nothing but arithmetic on numbers and elements of arrays, and has them run as compiled code.

Such a loop stays what it was; only the range it goes over is put through run(), which does all of its turns and hands
an empty range to Python, or does nothing and hands over the range itself. See docs/decisions/013.
"""
import ast
import builtins
import sys

POWER = '__power__'  # a power that is looked at, see silent
_RUN = '__numeric_loop__'
_RESULT = '__numeric_result__'
_OPERATORS = {ast.Add: '+', ast.Sub: '-', ast.Mult: '*', ast.Div: '/', ast.FloorDiv: '//', ast.Mod: '%'}
_COMPARISONS = {ast.Lt: '<', ast.LtE: '<=', ast.Gt: '>', ast.GtE: '>=', ast.Eq: '==', ast.NotEq: '!='}
_LARGEST = 1 << 62
_HIGHEST_POWER = 8
_FEWEST_TURNS = 4


class _NotNumeric(Exception):
    """A loop does something that only Python can do."""


def mark(tree):
    """What goes before and after the ranges of a cell's numeric loops, by loop."""
    if any(isinstance(node, ast.Name) and node.id in ('range', 'len') and not isinstance(node.ctx, ast.Load)
           or isinstance(node, ast.arg) and node.arg in ('range', 'len') for node in ast.walk(tree)):
        return {}
    marks = {}
    _mark(tree.body, marks)
    return marks


def _mark(statements, marks):
    for statement in statements:
        if isinstance(statement, ast.For):
            around = _around(statement)
            if around:
                marks[statement] = around
            else:
                _mark(statement.body + statement.orelse, marks)
        elif not isinstance(statement, ast.ClassDef):
            for name in ('body', 'orelse', 'finalbody'):
                inner = getattr(statement, name, None)
                if isinstance(inner, list):
                    _mark(inner, marks)
            for handler in getattr(statement, 'handlers', ()):
                _mark(handler.body, marks)
        else:
            for inner in statement.body:
                if isinstance(inner, ast.FunctionDef):
                    _mark(inner.body, marks)


def _around(loop):
    """What goes before and after a loop's range, or None."""
    if loop.orelse or not isinstance(loop.target, ast.Name) or not _is_range(loop.iter):
        return None
    reader = _Reader()
    try:
        body = reader.loop(loop.target, ('$start', '$stop', '$step'), loop.body)
    except _NotNumeric:
        return None
    if reader.assigned & reader.arrays:
        return None
    outputs = sorted(reader.assigned)
    inputs = [*reader.needed, '$start', '$stop', '$step']
    text = f"(loop ({' '.join(inputs)}) ({' '.join(outputs)}) {body})"
    values = ''.join([f'{reader.sources.get(name, name)}, ' for name in reader.needed])
    sets = ''.join([f', {_RESULT}[{i + 1}] is ... or ({name} := {_RESULT}[{i + 1}])' for i, name in enumerate(outputs)])
    return f"({_RESULT} := {_RUN}((", f"), '{text}', {len(outputs)}, lambda: ({values})){sets})[0][0]"


def _is_range(node):
    return (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == 'range'
            and not node.keywords and 1 <= len(node.args) <= 3)


class _Reader:
    """Writes a loop as text, and notes what it needs."""

    def __init__(self):
        self.needed = {}
        self.assigned = set()
        self.arrays = set()
        self.sources = {}

    def loop(self, target, bounds, body):
        self.assigned.add(target.id)
        return f"(for {target.id} {' '.join(bounds)} ({self.statements(body)}))"

    def statements(self, statements):
        return ' '.join(filter(None, [self.statement(statement) for statement in statements]))

    def statement(self, node):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            value = self.expression(node.value)
            return self.assign(node.targets[0], value)
        if isinstance(node, ast.AugAssign):
            operator = _OPERATORS.get(type(node.op))
            if operator is None:
                raise _NotNumeric
            before = self.expression(node.target)
            return self.assign(node.target, f'({operator} {before} {self.expression(node.value)})')
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and not node.orelse and _is_range(node.iter):
            return self.loop(node.target, self.bounds(node.iter.args), node.body)
        if isinstance(node, ast.While) and not node.orelse:
            return f'(while {self.test(node.test)} ({self.statements(node.body)}))'
        if isinstance(node, ast.If):
            return (f'(if {self.test(node.test)} ({self.statements(node.body)})'
                    f' ({self.statements(node.orelse)}))')
        if isinstance(node, ast.Break):
            return '(break)'
        if isinstance(node, ast.Continue):
            return '(continue)'
        if isinstance(node, ast.Pass):
            return ''
        raise _NotNumeric

    def bounds(self, arguments):
        texts = [self.expression(argument) for argument in arguments]
        if len(texts) == 1:
            return '(whole 0)', texts[0], '(whole 1)'
        return texts[0], texts[1], texts[2] if len(texts) == 3 else '(whole 1)'

    def assign(self, target, value):
        if isinstance(target, ast.Name):
            self.assigned.add(target.id)
            return f'(set {target.id} {value})'
        if isinstance(target, ast.Subscript):
            array, indexes = self.place(target)
            return f"(store {array} ({' '.join(indexes)}) {value})"
        raise _NotNumeric

    def place(self, node):
        """The array and the indexes of a[i], a[i, j] or a[i][j]."""
        inner = node.value
        if isinstance(inner, ast.Subscript) and isinstance(inner.value, ast.Name):
            name, parts = inner.value.id, [inner.slice, node.slice]
            if any(isinstance(part, ast.Tuple) for part in parts):
                raise _NotNumeric
        elif isinstance(inner, ast.Name):
            name, parts = inner.id, node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        else:
            raise _NotNumeric
        if len(parts) > 2:
            raise _NotNumeric
        self.need(name, name)
        self.arrays.add(name)
        return name, [self.expression(part) for part in parts]

    def need(self, name, source):
        # What is set before it is read need not come in: where that is wrong the compiled loop finds out.
        if name not in self.assigned:
            self.needed[name] = True
            self.sources[name] = source
        return name

    def expression(self, node):
        if isinstance(node, ast.Constant):
            return _constant(node.value)
        if isinstance(node, ast.Name):
            return self.need(node.id, node.id)
        if isinstance(node, ast.BinOp):
            return self.operation(node)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return f'(negative {self.expression(node.operand)})'
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.UAdd):
            return self.expression(node.operand)
        if isinstance(node, ast.Subscript):
            extent = self.extent(node)
            if extent:
                return extent
            array, indexes = self.place(node)
            return f"(item {array} {' '.join(indexes)})"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == POWER:
            return self.operation(ast.BinOp(node.args[0], ast.Pow(), node.args[1]))
        if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == 'len'
                and len(node.args) == 1 and not node.keywords and isinstance(node.args[0], ast.Name)):
            return self.outside(node.args[0].id, '$len', 'len({})')
        raise _NotNumeric

    def extent(self, node):
        """a.shape[0]"""
        if (isinstance(node.value, ast.Attribute) and node.value.attr == 'shape'
                and isinstance(node.value.value, ast.Name) and isinstance(node.slice, ast.Constant)
                and type(node.slice.value) is int and 0 <= node.slice.value < 9):
            return self.outside(node.value.value.id, f'$shape{node.slice.value}', f'{{}}.shape[{node.slice.value}]')
        return None

    def outside(self, name, suffix, source):
        """What is the same in all turns, as the loop doesn't set the variable that it is of: it is read before."""
        self.arrays.add(name)
        return self.need(name + suffix, source.format(name))

    def operation(self, node):
        operator = _OPERATORS.get(type(node.op))
        left = self.expression(node.left)
        if operator is not None:
            return f'({operator} {left} {self.expression(node.right)})'
        if (isinstance(node.op, ast.Pow) and isinstance(node.right, ast.Constant) and type(node.right.value) is int
                and 0 <= node.right.value <= _HIGHEST_POWER):
            return f'(** {left} (whole {node.right.value}))'
        raise _NotNumeric

    def test(self, node):
        if isinstance(node, ast.BoolOp):
            word = 'all' if isinstance(node.op, ast.And) else 'any'
            return f"({word} {' '.join([self.test(part) for part in node.values])})"
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return f'(not {self.test(node.operand)})'
        if isinstance(node, ast.Compare):
            texts = [self.expression(part) for part in (node.left, *node.comparators)]
            signs = [_COMPARISONS.get(type(op)) for op in node.ops]
            if None in signs:
                raise _NotNumeric
            pairs = [f'({sign} {texts[i]} {texts[i + 1]})' for i, sign in enumerate(signs)]
            return pairs[0] if len(pairs) == 1 else f"(all {' '.join(pairs)})"
        raise _NotNumeric


def _constant(value):
    if type(value) is int and abs(value) < _LARGEST:
        return f'(whole {value})'
    if type(value) is float and abs(value) < 1e300:
        return f'(real {value!r})'
    raise _NotNumeric


class Runner:
    """Runs loops that were marked, of cells and of the functions which they define."""

    def __init__(self, host):
        self._host = host
        self._loops = {}
        setattr(builtins, _RUN, self.run)

    def run(self, items, text, outputs, read):
        """Returns a tuple that begins with the range that is left to Python; values of the outputs come after it,
        ``...`` for those that are not to be set."""
        # Not by len(), which has an end at 2 ** 31.
        if type(items) is range and (items.stop - items.start) // items.step >= _FEWEST_TURNS:
            loop = self._loops.get(text)
            if loop is None:
                loop = self._loops[text] = self._host.loop(text)
            result = loop and self._compiled(loop, items, read)
            if result is not None:
                return (), *self._values(result, outputs)
        return items, *[...] * outputs

    def _compiled(self, loop, items, read):
        try:
            values = read()
        except Exception:
            return None  # A name without a value: Python tells where.
        letters = ''
        handles = []
        numpy = sys.modules.get('numpy')
        for value in values:
            letter, handle = _hand_over(value, numpy)
            if letter is None:
                return None
            letters += letter
            handles.append(handle)
        return self._host.run(loop, letters + 'iii', [*handles, items.start, items.stop, items.step])

    def _values(self, result, outputs):
        kinds = str(result.kinds())
        for i in range(outputs):
            kind = kinds[i]
            if kind == '-':
                yield ...
            elif kind == 'i':
                yield result.whole(i)
            elif kind == 'f':
                yield result.real(i)
            elif kind == 'I':
                yield sys.modules['numpy'].int64(result.whole(i))
            else:
                yield sys.modules['numpy'].float64(result.real(i))


def _hand_over(value, numpy):
    kind = type(value)
    if kind is int:
        return 'i', value
    if kind is float:
        return 'f', value
    if numpy is not None:
        if kind is numpy.ndarray:
            return value._numeric()
        if kind is numpy.float64:
            return 'F', float(value)
        if kind is numpy.int64:
            return 'I', int(value)
    return None, None
