"""Which global names a cell reads, and which it sets, as far as its text tells."""
import ast

from _ganbook.definitions import COMPREHENSIONS, FUNCTIONS, Definition, changes, function, is_changing, parameters, root



class Names:
    """What a text says of global names.

    Reads are those used before the text itself has set them; seen are all that it uses. Changed are those whose value
    is changed in place, as far as that can be seen. Functions and classes read when they are called: what their bodies
    say stands in definitions. Calls are those of a name or of a name's method: the name, the method or '', the names among
    the arguments, and what the first one begins with. Learners have been given the parameters of the networks by their
    name. Made are names by what was called to make their values.
    """

    __slots__ = ('reads', 'seen', 'binds', 'changed', 'imports', 'definitions', 'calls', 'learners', 'made')

    def __init__(self):
        self.reads = {}
        self.seen = {}
        self.binds = {}
        self.changed = {}
        self.imports = {}
        self.definitions = {}
        self.calls = []
        self.learners = {}
        self.made = {}


def of(tree, text_of):
    """The names of a cell.

    :param text_of: gives the text of a node
    """
    found = Names()
    try:
        _Level(found, text_of).block(tree.body)
    except RecursionError:
        return Names()  # An expression that is nested too deeply for this may still be run.
    return found


class _Level:
    """Follows statements in their order. Names that are set in the body of a loop, a with or a try count as set
    afterwards; those that only one branch of an if sets do not."""

    def __init__(self, found, text_of, around=None):
        self._found = found
        self._text_of = text_of
        self._own = {}
        self._around = around  # of a class's body: the level that the class stands in

    # Names

    def _use(self, name, hidden):
        if name in hidden:
            return
        if self._around is not None:
            if name not in self._own:
                self._around._use(name, hidden)
            return
        self._found.seen[name] = None
        if name not in self._own:
            self._found.reads[name] = None

    def _bind(self, name):
        self._own[name] = None
        if self._around is None:
            self._found.binds[name] = None

    def _change(self, node, hidden):
        name = root(node)
        if name is not None and name not in hidden and name not in self._own_of_class():
            self._found.changed[name] = None

    def _own_of_class(self):
        return self._own if self._around is not None else ()

    # Statements

    def block(self, statements):
        for statement in statements:
            self._statement(statement)

    def _statement(self, node):
        handler = _STATEMENTS.get(type(node))
        if handler is not None:
            handler(self, node)
        else:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.stmt):
                    self._statement(child)
                else:
                    self._expression(child)

    def _function(self, node):
        self._expressions(node.decorator_list)
        self._signature(node.args, ())
        self._expression(node.returns)
        made_with = [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]
        self._define(node.name, function(node, self._definition(node, made_with)))
        self._bind(node.name)

    def _define(self, name, definition):
        if self._around is None:
            self._found.definitions[name] = definition
        else:
            self._around._inner(name, definition)

    def _inner(self, name, definition):
        """What a class's methods read belongs to the class."""
        if self._around is not None:
            self._around._inner(name, definition)
        else:
            self._class.reads |= definition.reads
            if name != '__init__':
                self._class.reads_later |= definition.reads

    def _class_body(self, node):
        self._expressions(node.decorator_list)
        self._expressions(node.bases)
        self._expressions([keyword.value for keyword in node.keywords])
        if self._around is None:
            self._class = self._definition(node, [*node.decorator_list, *node.bases])
            self._class.reads_later = set()
            self._class.bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
            self._class.methods = frozenset(
                method.name for method in node.body
                if isinstance(method, FUNCTIONS) and method.args.args and changes(method, method.args.args[0].arg))
        body = _Level(self._found, self._text_of, self)
        body.block(node.body)
        if self._around is None:
            self._found.definitions[node.name] = self._class
        self._bind(node.name)

    def _definition(self, node, made_with):
        text = '\n'.join(map(self._text_of, (*node.decorator_list, node)))
        return Definition(text, sorted({part.id for each in made_with for part in ast.walk(each)
                                        if isinstance(part, ast.Name)}))

    def _assign(self, node):
        self._expression(node.value)
        for target in node.targets:
            self._target(target)
        if isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name) and self._around is None:
            learning = {root(call.func.value) for call in ast.walk(node.value)
                        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
                        and call.func.attr in ('parameters', 'named_parameters')} - {None}
            if learning:
                self._found.learners[node.targets[0].id] = learning
            if isinstance(node.value.func, ast.Name):
                self._found.made[node.targets[0].id] = node.value.func.id

    def _augmented(self, node):
        target = node.target
        if isinstance(target, ast.Name):
            self._use(target.id, ())
        self._expression(node.value)
        self._target(target)

    def _annotated(self, node):
        self._expression(node.annotation)
        self._expression(node.value)
        if node.value is not None:
            self._target(node.target)

    def _delete(self, node):
        for target in node.targets:
            if isinstance(target, ast.Name):
                self._use(target.id, ())
            self._target(target)

    def _for(self, node):
        self._expression(node.iter)
        self._target(node.target)
        self.block(node.body)
        self.block(node.orelse)

    def _if(self, node):
        self._expression(node.test)
        self._branches([node.body, node.orelse])

    def _branches(self, blocks):
        before, outcomes = self._own, []
        for block in blocks:
            self._own = dict(before)
            self.block(block)
            outcomes.append(self._own)
        self._own = {name: None for name in outcomes[0] if all([name in other for other in outcomes[1:]])}

    def _with(self, node):
        for item in node.items:
            self._expression(item.context_expr)
            if item.optional_vars is not None:
                self._target(item.optional_vars)
        self.block(node.body)

    def _try(self, node):
        self.block(node.body)
        for handler in node.handlers:
            self._expression(handler.type)
            known = handler.name in self._own
            if handler.name:
                self._own[handler.name] = None  # gone when the handler ends
            self.block(handler.body)
            if handler.name and not known:
                del self._own[handler.name]
        self.block(node.orelse)
        self.block(node.finalbody)

    def _import(self, node):
        for alias in node.names:
            name = alias.asname or (alias.name if isinstance(node, ast.ImportFrom) else alias.name.partition('.')[0])
            if name != '*':
                self._bind(name)
                if self._around is None:
                    self._found.imports[name] = None

    def _match(self, node):
        self._expression(node.subject)
        blocks = []
        for case in node.cases:
            for part in ast.walk(case.pattern):
                name = getattr(part, 'rest', None) if isinstance(part, ast.MatchMapping) else getattr(part, 'name', None)
                if name:
                    self._bind(name)
                if isinstance(part, (ast.MatchValue, ast.MatchClass)):
                    self._expression(part.value if isinstance(part, ast.MatchValue) else part.cls)
            self._expression(case.guard)
            blocks.append(case.body)
        self._branches(blocks + [[]])

    def _global(self, node):
        pass  # Here all names are global anyway.

    def _target(self, node):
        if isinstance(node, ast.Name):
            self._bind(node.id)
        elif isinstance(node, (ast.Tuple, ast.List)):
            for element in node.elts:
                self._target(element)
        elif isinstance(node, ast.Starred):
            self._target(node.value)
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            self._expression(node.value)
            if isinstance(node, ast.Subscript):
                self._expression(node.slice)
            self._change(node, ())

    # Expressions; hidden are names of comprehensions and lambdas around

    def _expressions(self, nodes):
        for node in nodes:
            self._expression(node)

    def _expression(self, node, hidden=()):
        if node is None:
            return
        kind = type(node)
        if kind is ast.Name:
            self._use(node.id, hidden)
        elif kind is ast.Constant:
            return
        elif kind is ast.NamedExpr:
            self._expression(node.value, hidden)
            self._bind(node.target.id)
        elif kind is ast.Lambda:
            self._signature(node.args, hidden)
            self._expression(node.body, {*hidden, *parameters(node.args)})
        elif kind in COMPREHENSIONS:
            self._comprehension(node, hidden)
        else:
            if kind is ast.Call:
                self._call(node, hidden)
            for child in ast.iter_child_nodes(node):
                self._expression(child, hidden)

    def _signature(self, arguments, hidden):
        for node in (*arguments.defaults, *arguments.kw_defaults):
            self._expression(node, hidden)
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            self._expression(argument.annotation, hidden)

    def _comprehension(self, node, hidden):
        hidden = set(hidden)
        for generator in node.generators:
            self._expression(generator.iter, hidden)
            hidden |= {part.id for part in ast.walk(generator.target) if isinstance(part, ast.Name)}
            for condition in generator.ifs:
                self._expression(condition, hidden)
        if isinstance(node, ast.DictComp):
            self._expression(node.key, hidden)
            self._expression(node.value, hidden)
        else:
            self._expression(node.elt, hidden)

    def _call(self, node, hidden):
        function = node.func
        arguments = [argument.id if isinstance(argument, ast.Name) and argument.id not in hidden else None
                     for argument in node.args]
        if isinstance(function, ast.Attribute):
            if is_changing(function.attr):
                self._change(function.value, hidden)
            name = root(function.value)
            if name is not None and name not in hidden:
                first = root(node.args[0]) if node.args else None
                self._found.calls.append((name, function.attr, arguments, first))
        elif isinstance(function, ast.Name) and function.id not in hidden:
            self._found.calls.append((function.id, '', arguments, None))


_STATEMENTS = {
    ast.FunctionDef: _Level._function, ast.AsyncFunctionDef: _Level._function, ast.ClassDef: _Level._class_body,
    ast.Assign: _Level._assign, ast.AugAssign: _Level._augmented, ast.AnnAssign: _Level._annotated,
    ast.Delete: _Level._delete, ast.For: _Level._for, ast.AsyncFor: _Level._for, ast.If: _Level._if,
    ast.With: _Level._with, ast.AsyncWith: _Level._with, ast.Try: _Level._try, ast.Import: _Level._import,
    ast.ImportFrom: _Level._import, ast.Match: _Level._match, ast.Global: _Level._global}
if hasattr(ast, 'TryStar'):
    _STATEMENTS[ast.TryStar] = _Level._try
