"""Counts the loops of a cell, so that the page can show how far they are without the learner doing anything."""
import ast

_NAME = '__counted_loop__'
_DEEPEST = 3
# Of these the first argument is what is counted: the call itself has no length.
_WRAPPERS = frozenset(('enumerate', 'zip', 'tqdm', 'trange'))


class Counting:
    """Counts while a cell runs whose loops' heads are known."""

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
        if not total:
            return items
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
                if report_at < 0:
                    return
    finally:
        watch.end(depth)


def count(statements, text, numeric):
    """Has the outer loops of a cell counted, by changes to its text; returns their heads: what they say, and where.

    Numeric are the loops that may run as compiled code, with what goes around their ranges.
    """
    heads = []
    numeric = dict(numeric)
    _wrap(statements, 1, heads, text, numeric)
    for loop, (before, after) in numeric.items():
        text.surround(loop.iter, before, after)
    return heads


def _wrap(statements, depth, heads, text, numeric):
    for statement in statements:
        if isinstance(statement, ast.For):
            _wrap_items(statement, heads, text, numeric.pop(statement, ('', '')))
            if depth < _DEEPEST:
                _wrap(statement.body, depth + 1, heads, text, numeric)
        elif not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            for name in ('body', 'orelse', 'finalbody'):
                inner = getattr(statement, name, None)
                if isinstance(inner, list):
                    _wrap(inner, depth, heads, text, numeric)


def _wrap_items(statement, heads, text, numeric):
    items = statement.iter
    if (isinstance(items, ast.Call) and isinstance(items.func, ast.Name) and items.func.id in _WRAPPERS and items.args
            and not isinstance(items.args[0], (ast.Starred, ast.GeneratorExp))):
        items = items.args[0]
    head = text.line(statement.lineno)[statement.col_offset:].partition(':')[0]
    heads.append((head[4:].strip() if head.startswith('for ') else head.strip(), statement.lineno))
    before, after = numeric
    text.surround(items, f'{_NAME}(({before}', f'{after}), {len(heads) - 1})')
