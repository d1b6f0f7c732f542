"""What the functions and classes of a cell read and change when they are used later, as far as their text tells."""
import ast

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
# Methods that change what they are called on, besides those whose names end with an underscore.
_CHANGING = frozenset((
    'append', 'extend', 'insert', 'remove', 'pop', 'clear', 'sort', 'reverse', 'update', 'setdefault', 'add', 'discard',
    'popitem', 'fill', 'put', 'resize', 'shuffle', 'step', 'zero_grad', 'backward', 'load_state_dict', 'train', 'eval',
    'fit', 'requires_grad_', 'apply', 'register_buffer', 'add_module'))


class Definition:
    """A function or class: its text, the names around it that it is made with (bases, decorators, defaults), the global
    names that its bodies read, and those that they read once the objects of a class are made; the parameters that the
    function changes; the classes that a class is based on, and the methods that change their object."""

    __slots__ = ('text', 'made_with', 'reads', 'reads_later', 'parameters', 'changed', 'bases', 'methods')

    def __init__(self, text, made_with):
        self.text = text
        self.made_with = made_with
        self.reads = set()
        self.reads_later = self.reads
        self.parameters = ()
        self.changed = frozenset()
        self.bases = ()
        self.methods = frozenset()


def root(node):
    """The name that an expression such as x.data[0] begins with; None when it does not begin with one."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Starred, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def is_changing(method):
    return method in _CHANGING or (method.endswith('_') and not method.endswith('__'))


def parameters(arguments):
    every = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg)
    return [argument.arg for argument in every if argument is not None]


def function(node, definition):
    definition.reads = definition.reads_later = _free(node)
    definition.parameters = tuple(parameters(node.args))
    definition.changed = frozenset(name for name in definition.parameters if changes(node, name))
    return definition


def changes(function, name):
    """Whether a function seems to change what one of its parameters stands for."""
    for node in ast.walk(function):
        if isinstance(node, (ast.Attribute, ast.Subscript)) and not isinstance(node.ctx, ast.Load):
            if root(node) == name:
                return True
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and is_changing(node.func.attr):
            if root(node.func.value) == name:
                return True
    return False


def _free(scope):
    """The names that a function, its inner functions included, reads from outside."""
    bound, loaded, stated, inner, stored = set(), set(), set(), [], set()
    if isinstance(scope, (*FUNCTIONS, ast.Lambda)):
        bound.update(parameters(scope.args))
        waiting = list(scope.body) if isinstance(scope.body, list) else [scope.body]
    else:
        waiting = list(scope.body) if isinstance(scope, ast.ClassDef) else list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            (loaded if isinstance(node.ctx, ast.Load) else stored).add(node.id)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            stated.update(node.names)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            stored.update([alias.asname or alias.name.partition('.')[0] for alias in node.names])
        elif isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            stored.add(node.name)
            waiting += node.decorator_list
            if isinstance(node, ast.ClassDef):
                waiting += node.bases
            else:
                waiting += [each for each in (*node.args.defaults, *node.args.kw_defaults) if each is not None]
            inner.append(node)
        elif isinstance(node, (ast.Lambda, *COMPREHENSIONS)):
            inner.append(node)
        else:
            for field in ('name', 'rest'):
                name = getattr(node, field, None)
                if isinstance(name, str):
                    stored.add(name)
            waiting += ast.iter_child_nodes(node)
    bound |= stored - stated
    reads = loaded - bound
    hidden = set() if isinstance(scope, ast.ClassDef) else bound
    for each in inner:
        reads |= _free(each) - hidden
    return reads
