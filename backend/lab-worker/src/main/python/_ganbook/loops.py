"""Counts the loops of a cell, so that the page can show how far they are without the learner doing anything."""
import ast

_NAME = '__counted_loop__'
_DEEPEST = 3
# Of these the first argument is what is counted: the call itself has no length.
_WRAPPERS = frozenset(('enumerate', 'zip', 'tqdm', 'trange'))


class Counting:
    """Wraps what the outer loops of a cell go over."""

    def __init__(self, watch):
        self._watch = watch

    def of(self, tree, code, namespace):
        heads = []
        _wrap(tree.body, 1, heads, code.splitlines())
        return _Counted(self._watch, heads, namespace)


class _Counted:

    def __init__(self, watch, heads, namespace):
        self._watch = watch
        self._heads = heads
        self._namespace = namespace

    def __enter__(self):
        if self._heads:
            self._namespace[_NAME] = self._count

    def __exit__(self, *error):
        self._namespace.pop(_NAME, None)

    def _count(self, items, number):
        try:
            total = len(items)
        except Exception:
            return items  # Without a length there is nothing to show.
        label, line = self._heads[number]
        depth = self._watch.begin(label, line, total)
        if depth < 0:
            return items
        return _counted(items, self._watch, depth)


def _counted(items, watch, depth):
    done = 0
    report_at = 1
    try:
        for item in items:
            yield item
            done += 1
            if done >= report_at:
                report_at = watch.at(depth, done)
    finally:
        watch.end(depth)


def _wrap(statements, depth, heads, lines):
    for statement in statements:
        if isinstance(statement, ast.For):
            target = statement.iter
            if (isinstance(target, ast.Call) and isinstance(target.func, ast.Name)
                    and target.func.id in _WRAPPERS and target.args and not isinstance(target.args[0], ast.Starred)):
                target.args[0] = _call(target.args[0], statement, heads, lines)
            else:
                statement.iter = _call(target, statement, heads, lines)
            if depth < _DEEPEST:
                _wrap(statement.body, depth + 1, heads, lines)
        else:
            for name in ('body', 'orelse', 'finalbody'):
                if not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                    inner = getattr(statement, name, None)
                    if isinstance(inner, list):
                        _wrap(inner, depth, heads, lines)


def _call(items, statement, heads, lines):
    line = lines[statement.lineno - 1] if statement.lineno <= len(lines) else ''
    head = line[statement.col_offset:].partition(':')[0]
    heads.append((head[4:].strip() if head.startswith('for ') else head.strip(), statement.lineno))
    call = ast.Call(ast.Name(_NAME, ast.Load()), [items, ast.Constant(len(heads) - 1)], [])
    ast.copy_location(call, items)
    ast.copy_location(call.func, items)
    ast.copy_location(call.args[1], items)
    return call
