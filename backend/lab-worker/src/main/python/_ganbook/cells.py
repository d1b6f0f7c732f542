"""Turns a cell's text into code: its statements, and the expression at its end whose value is shown.

What is compiled is text again rather than a tree, because Python's engine knows equal texts: the code of a cell that
runs again, or that another learner runs, is compiled already.
"""
import ast
import builtins

from _ganbook import loops, messages, names, numeric, report, silent, syntax

_KEPT = 200
_SOURCES = 2000


class Cell:
    """The code of a cell; last is None where no value is to be shown. Sets are the names of the variables it sets, names
    is what its text says of global ones."""

    __slots__ = ('body', 'last', 'heads', 'sets', 'names')

    def __init__(self, body, last, heads, sets, names):
        self.body = body
        self.last = last
        self.heads = heads
        self.sets = sets
        self.names = names


class Cells:
    """Compiles cells, and keeps those that were compiled lately."""

    def __init__(self, shared):
        self._shared = shared
        self._kept = {}
        # What each file name's code was compiled from: texts and modes. Functions live longer than a cell's code.
        self._sources = {}

    def compile(self, code, filename, show):
        key = code, filename, show
        cell = self._kept.pop(key, None)
        if cell is None:
            cell = self._compile(code, filename, show)
            if len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
        self._kept[key] = cell
        return cell

    def _compile(self, code, filename, show):
        tree = ast.parse(code, filename)
        found = names.of(tree, _Text(code).of)
        changed = silent.change(code, tree)
        if changed is not code:
            code, tree = changed, ast.parse(changed, filename)
        text = _Text(code)
        sets, handlers, leaps = set(), [], False
        for node in ast.walk(tree):
            if isinstance(node, ast.Name):
                if isinstance(node.ctx, ast.Store):
                    sets.add(node.id)
            elif isinstance(node, ast.ExceptHandler):
                handlers.append(node)
            elif isinstance(node, (ast.Break, ast.Continue)):
                leaps = True
        leap = syntax.misplaced(tree) if leaps else None
        if leap is not None:
            raise syntax.misplaced_error(leap, filename, text.line(leap.lineno))
        marks = numeric.mark(tree)
        last = None
        if show and tree.body and isinstance(tree.body[-1], ast.Expr) and not ends_silently(code):
            shown = tree.body.pop()
            last = self._code('\n' * (shown.lineno - 1) + '(' + text.of(shown) + '\n)', filename, 'eval')
            text.end_before(shown)
        heads = loops.count(tree.body, text, marks)
        for handler in handlers:
            if handler.name and handler.type is not None:
                # The types are looked at only once something was raised: a handler costs nothing before.
                text.surround(handler.type, f'{messages.CATCH}(', ')')
        return Cell(self._code(text.changed(), filename, 'exec'), last, heads, sorted(sets), found)

    def _code(self, text, filename, mode):
        sources = self._sources.setdefault(filename, [])
        if (text, mode) not in sources:
            sources.append((text, mode))
        while len(self._sources) > _SOURCES:
            del self._sources[next(iter(self._sources))]
        return self.compiled(text, filename, mode)

    def compiled(self, text, filename, mode):
        """The code of a text, which all learners share."""
        self._shared.keep(text, filename, mode == 'eval')
        return compile(text, filename, mode, dont_inherit=True)

    def sources(self, filename):
        """The texts from which the code of a file name was compiled, each with its mode."""
        return self._sources.get(filename, [])

    def shown(self, filename):
        """The cell's id, the number of its last run, and its text as the learner wrote it."""
        return report.remembered(filename)

    def restore(self, filename, sources, shown):
        """Knows again what sources() and shown() gave in the session before."""
        self._sources[filename] = list(sources)
        report.restore(filename, *shown)


class _Text:
    """The text of a cell and what is to be put into it; places are those of the tree: lines from 1, and columns, which
    GraalPy counts in characters."""

    def __init__(self, code):
        self._lines = code.splitlines(keepends=True) or ['']
        self._insertions = []

    def of(self, node):
        lines = self._lines[node.lineno - 1:node.end_lineno]
        lines[-1] = lines[-1][:node.end_col_offset]
        lines[0] = lines[0][node.col_offset:]
        return ''.join(lines)

    def end_before(self, node):
        del self._lines[node.lineno:]
        self._lines[-1] = self._lines[-1][:node.col_offset]

    def surround(self, node, before, after):
        self._insertions.append((node.lineno, node.col_offset, 1, before))
        self._insertions.append((node.end_lineno, node.end_col_offset, 0, after))

    def changed(self):
        # From the end on, so that the places before stay right; of two at one place an end comes before a beginning.
        lines = list(self._lines)
        for line, column, _, text in sorted(self._insertions, reverse=True):
            old = lines[line - 1]
            lines[line - 1] = old[:column] + text + old[column:]
        return ''.join(lines)

    def line(self, number):
        return self._lines[number - 1] if number <= len(self._lines) else ''


setattr(builtins, messages.CATCH, messages.catch)
silent.install()


def ends_silently(code):
    """Whether a semicolon after the last expression asks for its value not to be shown, as in IPython."""
    last = code.rstrip()
    if not last.endswith(';'):
        return False
    return '#' not in last.rsplit('\n', 1)[-1]
