"""The code of functions, by the text that it was compiled from.

A code object is said by its text and the way to it: the third code within the second code within the cell. So what
is revived is compiled as the cell was, and is the same for the compiler; and a newer engine can revive it, too. Only
code without a text of its own, such as what dataclasses make, is kept as the engine has it.
"""
import marshal
import sys
import types


class Texts:
    """Finds the texts of code objects."""

    def __init__(self, code_of_cells):
        self._cells = code_of_cells
        self._trees = {}
        # The texts of cells that are needed, by file name.
        self.used = {}

    def place(self, code):
        """Where a code object can be had from: a file name, which of its texts, the way, and the code itself if it
        can't be had otherwise."""
        name = code.co_filename
        sources = self._cells.sources(name)
        for number, (text, mode) in enumerate(sources):
            way = self._way(name, number, text, mode, code)
            if way is not None:
                self.used[name] = sources, self._cells.shown(name)
                return name, number, way, None
        return name, 0, (), marshal.dumps(code)

    def _way(self, name, number, text, mode, wanted):
        key = name, number
        tree = self._trees.get(key)
        if tree is None:
            tree = self._trees[key] = list(_within(compile(text, name, mode, dont_inherit=True), ()))
        known = _signature(wanted)
        found = [(way, code) for way, code in tree if _signature(code) == known]
        if len(found) > 1:
            dumped = marshal.dumps(wanted)
            found = [(way, code) for way, code in found if marshal.dumps(code) == dumped] or found[:1]
        return found[0][0] if found else None


def find(code_of_cells, texts, name, number, way, dumped):
    """The code object of a place."""
    if dumped is not None:
        return marshal.loads(dumped)
    text, mode = texts[name][0][number]
    code = code_of_cells.compiled(text, name, mode)
    for step in way:
        code = _codes(code)[step]
    return code


def _codes(code):
    return [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]


def _within(code, way):
    for step, inner in enumerate(_codes(code)):
        yield (*way, step), inner
        yield from _within(inner, (*way, step))


def _signature(code):
    return (code.co_name, code.co_qualname, code.co_firstlineno, code.co_argcount, code.co_kwonlyargcount,
            code.co_flags, code.co_varnames, code.co_names, code.co_freevars, code.co_cellvars,
            [repr(constant) for constant in code.co_consts if not isinstance(constant, types.CodeType)])
