"""Says for a whole notebook what its cells read and set, also of those that have never run: as far as texts tell."""
import ast
import re

from _ganbook import definitions, ledger, magics, names
from _ganbook.live import Answer

_MEASURED = re.compile(r'%time\s+(.+)')
_CELL_MAGIC = re.compile(r'\s*%%.*')


def answer(codes):
    """
    Looks through cells.

    :param codes: their texts, in their order
    :return: for each what it reads, binds, imports and changes in place; and the cells and runs that the variables come
        from which the session has now
    """
    book = _Book()
    return Answer({'cells': [book.told(code) for code in codes], 'held': ledger.session.sources()})


class _Book:
    """What the cells so far have defined."""

    def __init__(self):
        self._definitions = {}
        self._imports = set()
        self._made = {}
        self._learners = {}

    def told(self, code):
        found = _names(code)
        self._definitions.update(found.definitions)
        self._imports |= found.imports.keys()
        self._made.update(found.made)
        self._learners.update(found.learners)
        return {'reads': self._reads(found), 'binds': list(found.binds), 'imports': list(found.imports),
                'changes': self._changes(found)}

    def _reads(self, found):
        reads, known, waiting = dict(found.reads), set(), list(found.seen)
        while waiting:
            name = waiting.pop()
            is_made = name in self._made and name not in self._definitions
            definition = self._definitions.get(self._made.get(name) if is_made else name)
            if definition is not None and (id(definition), is_made) not in known:
                known.add((id(definition), is_made))
                deeper = definition.reads_later if is_made else definition.reads
                waiting += deeper
                waiting += definition.bases
                reads.update({each: None for each in deeper if each not in found.binds})
        return list(reads)

    def _changes(self, found):
        changed = {name: None for name in found.changed if name not in self._imports}
        for name, method, arguments, first in found.calls:
            if not method:
                function = self._definitions.get(name)
                if function is not None:
                    changed.update({argument: None for parameter, argument in zip(function.parameters, arguments)
                                    if argument and parameter in function.changed})
            elif name in self._imports:
                if definitions.is_changing(method) and first:
                    changed[first] = None
            elif self._has_changing(self._made.get(name), method):
                changed[name] = None
        for learner in list(changed):
            changed.update(dict.fromkeys(self._learners.get(learner, ())))
        return [name for name in changed if name not in found.binds]

    def _has_changing(self, kind, method):
        definition = self._definitions.get(kind)
        if definition is None:
            return False
        return method in definition.methods or any([self._has_changing(base, method) for base in definition.bases])


class _Timed(ast.NodeTransformer):
    """Puts what %time measures in the place of the magic."""

    def visit_Call(self, node):
        if not isinstance(node.func, ast.Name) or node.func.id != magics.CALL:
            return self.generic_visit(node)
        measured = _MEASURED.match(node.args[0].value)
        return ast.parse(measured.group(1), mode='eval').body if measured else ast.Constant(None)


def _names(code):
    code = _CELL_MAGIC.sub('', code, count=1) if code.lstrip().startswith('%%') else code
    try:
        tree = ast.parse(magics.with_calls(code, 'cell'))
        return names.of(_Timed().visit(tree), lambda node: '')
    except (SyntaxError, ValueError):
        return names.Names()
