"""The code of functions, by the text that it was compiled from.

A code object is said by its text and the way to it: the third code within the second code within the cell. So what
is revived is compiled as the cell was, and is the same for the compiler; and a newer engine can revive it, too. Only
code without a text of its own, such as what dataclasses make, is kept as the engine has it.
"""
import ast
import marshal
import types

# The flags of generators, coroutines, and both.
_SUSPENDING = 0x20 | 0x80 | 0x200


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


def runnable(code, sources):
    """
    The code of a function that may be in the middle of something: a generator's or a coroutine's. GraalPy's code within
    code can't be run for these (25.0.3); that of a function can. So such a function is made, alone, from its own text.
    """
    if not code.co_flags & _SUSPENDING:
        return code
    for text, mode in sources:
        for path in _paths(ast.parse(text), ()):
            node = path[-1]
            first = min([node.lineno, *[each.lineno for each in node.decorator_list]])
            if node.name == code.co_name and code.co_firstlineno in (node.lineno, first):
                return _alone(node, path[-2] if len(path) > 1 else None, code)
    return None


def _paths(node, path):
    """The functions of a tree, each with the functions and classes around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield (*path, child)
        inner = (*path, child) if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) else path
        yield from _paths(child, inner)


def _alone(node, around, code):
    node.decorator_list, node.returns = [], None
    given = node.args
    for each in (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg):
        if each is not None:
            each.annotation = None
    given.defaults = [ast.Constant(None) for _ in given.defaults]
    given.kw_defaults = [None if each is None else ast.Constant(None) for each in given.kw_defaults]
    outer = ast.parse('def outer():\n    pass').body[0]
    outer.body = [ast.Assign([ast.Name(name, ast.Store())], ast.Constant(None))
                  for name in code.co_freevars if name != '__class__']
    if isinstance(around, ast.ClassDef):
        outer.body += [ast.ClassDef(around.name, [], [], [node], []),
                       ast.Return(ast.Subscript(ast.Attribute(ast.Name(around.name, ast.Load()), '__dict__', ast.Load()),
                                                ast.Constant(_mangled(node.name, around.name)), ast.Load()))]
    else:
        outer.body += [node, ast.Return(ast.Name(node.name, ast.Load()))]
    for each in ast.walk(outer):
        if isinstance(each, ast.ClassDef) and not hasattr(each, 'type_params'):
            each.type_params = []
    tree = ast.fix_missing_locations(ast.Module([outer], []))
    space = {}
    exec(compile(tree, code.co_filename, 'exec', dont_inherit=True), space)
    return space['outer']().__code__


def _mangled(name, cls):
    return f'_{cls.lstrip("_")}{name}' if name.startswith('__') and not name.endswith('__') else name


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
