"""Takes apart what pickles by themselves only name, or can't hold: functions, classes, tensors, and the like; and puts
it together again. The functions without an underscore are what packed bytes refer to."""
import abc
import collections
import enum
import functools
import io
import marshal
import sys
import types
import weakref

from _ganbook.sleep import code, states

_SKIPPED = frozenset(('__dict__', '__weakref__', '__module__', '__qualname__', '__doc__', '__slots__', '_abc_impl',
                      '__static_attributes__', '__firstlineno__', '__name__'))
_OF_MEMBERS = frozenset(('_value_', '_name_', '__objclass__', '_sort_order_'))
_LATER = frozenset(('__init_subclass__', '__set_name__'))
_NO_SINGLETONS = (type, types.FunctionType, types.BuiltinFunctionType, types.ModuleType)


def plain(data):
    return marshal.loads(data)


class ByValue:
    """Says of an object how it is put together again, as __reduce__() does."""

    def __init__(self, packer):
        self._packer = packer
        self._singletons = {}
        self._ways = {
            types.FunctionType: self._function,
            types.CodeType: lambda each: (made_code, packer.texts.place(each)),
            types.CellType: self._cell,
            types.ModuleType: self._module,
            types.MethodType: self._method,
            types.MappingProxyType: lambda each: (read_only, (dict(each),)),
            property: lambda each: (property, (each.fget, each.fset, each.fdel, each.__doc__)),
            staticmethod: lambda each: (staticmethod, (each.__func__,)),
            classmethod: lambda each: (classmethod, (each.__func__,)),
            weakref.ref: self._weak,
            io.BytesIO: lambda each: (stream, (io.BytesIO, each.getvalue(), each.tell())),
            io.StringIO: lambda each: (stream, (io.StringIO, each.getvalue(), each.tell())),
            super: lambda each: (super, (each.__thisclass__, each.__self__)),
        }

    def reduce(self, obj, kind):
        if hasattr(kind, '__get__') and _is_remembering(obj):
            return self._remembering(obj)
        way = self._ways.get(kind)
        if way is not None:
            return way(obj)
        if obj is sys.stdout or obj is sys.stderr:
            return of_module, ('sys', 'stdout' if obj is sys.stdout else 'stderr')
        if isinstance(obj, type):
            return self._class(obj)
        module = kind.__module__
        if type(module) is str and module != '__main__' and module != 'builtins':
            name = self._singleton(obj, module)
            if name is not None:
                return of_module, (module, name)
        taken = states.take(obj, self._packer.pieces) if module != 'builtins' else None
        if taken is not None:
            return self._with_state(taken, kind)
        self._packer.refuse(obj, kind)
        return NotImplemented

    def _with_state(self, taken, kind):
        if len(taken) > 3:
            self._packer.cut = kind
        if len(taken) == 2 or taken[2] is None:
            return taken[:2]
        return (*taken[:3], None, None, states.give)

    def _singleton(self, obj, module):
        """The name under which the module of an object's class holds it, if it does: there is one of it only."""
        names = self._singletons.get(module)
        if names is None:
            held = sys.modules.get(module)
            names = {} if held is None else {
                id(value): name for name, value in list(vars(held).items())
                if not isinstance(value, _NO_SINGLETONS) and type(value).__module__ == module}
            self._singletons[module] = names
        return names.get(id(obj))

    def _module(self, module):
        if sys.modules.get(module.__name__) is not module:
            raise self._packer_refuses('module', module)
        return of_modules, (module.__name__,)

    def _packer_refuses(self, reason, obj):
        from _ganbook.sleep.packing import NotKept
        return NotKept(reason, type(obj))

    def _method(self, method):
        if isinstance(method.__func__, types.FunctionType) and method.__func__.__module__ == '__main__':
            return bound, (method.__func__, method.__self__)
        return getattr, (method.__self__, method.__func__.__name__)

    def _cell(self, cell):
        try:
            return made_cell, (), (cell.cell_contents,), None, None, fill_cell
        except ValueError:
            return made_cell, ()

    def _weak(self, reference):
        target = reference()
        return (weak, (target,)) if target is not None else (weak, ())

    def _remembering(self, function):
        settings = function.cache_parameters()
        return remembering, (function.__wrapped__, settings['maxsize'], settings['typed'])

    # Functions

    def _function(self, function):
        if _is_reached(function):
            return function.__qualname__
        held = _elsewhere(function)
        if held is not None:
            return held
        home = function.__globals__
        name = home.get('__name__')
        if name != '__main__' and vars(sys.modules.get(name, sys)) is not home:
            raise self._packer_refuses('code', function)
        state = {
            'defaults': function.__defaults__, 'kwdefaults': function.__kwdefaults__, 'attributes': vars(function),
            'annotations': function.__annotations__, 'doc': function.__doc__, 'module': function.__module__,
            'qualname': function.__qualname__,
        }
        body = function.__code__
        return (made_function, (body, name, function.__name__, body.co_freevars, function.__closure__), state, None,
                None, fill_function)

    # Classes

    def _class(self, cls):
        if _is_reached(cls):
            return cls.__qualname__
        if cls.__module__ == 'builtins':
            return self._hidden(cls)
        held = _elsewhere(cls)
        if held is not None:
            return held
        self._packer.refuse(cls, cls)
        if cls.__bases__ == (tuple,) and hasattr(cls, '_fields') and hasattr(cls, '_field_defaults'):
            return self._named_tuple(cls)
        members = {name: value for name, value in vars(cls).items()
                   if name not in _SKIPPED and not isinstance(value, types.MemberDescriptorType)}
        if isinstance(cls, enum.EnumMeta):
            return self._enum(cls, members)
        space = {'__module__': cls.__module__, '__qualname__': cls.__qualname__, '__doc__': cls.__doc__}
        if '__slots__' in vars(cls):
            space['__slots__'] = cls.__slots__
        return made_class, (type(cls), cls.__name__, cls.__bases__, space), members, None, None, fill_class

    def _hidden(self, cls):
        """A class of Python's own without a name among the builtins, such as that of functions."""
        if cls in (type(None), type(...), type(NotImplemented)):
            return NotImplemented
        name = next((name for name, value in vars(types).items() if value is cls), None)
        if name is None:
            raise self._packer_refuses('kind', cls)
        return of_module, ('types', name)

    def _named_tuple(self, cls):
        made = collections.namedtuple(cls.__name__, cls._fields)
        members = {name: value for name, value in vars(cls).items()
                   if name not in _SKIPPED and name not in vars(made) and name != '__orig_bases__'}
        defaults = tuple(cls._field_defaults.values())
        return (made_named_tuple, (cls.__name__, cls._fields, defaults, cls.__module__, cls.__qualname__, cls.__doc__),
                members, None, None, fill_class)

    def _enum(self, cls, members):
        values = {name: each._value_ for name, each in cls.__members__.items()}
        own = {name: value for name, value in members.items() if _is_of_body(cls, name, value)}
        more = {name: {key: value for key, value in vars(each).items() if key not in _OF_MEMBERS}
                for name, each in cls.__members__.items()}
        return (made_enum, (type(cls), cls.__name__, cls.__bases__, values, cls.__module__, cls.__qualname__,
                            cls.__doc__), (own, more), None, None, fill_enum)


def _is_of_body(cls, name, value):
    """Whether a member of an enumeration stands in its body, rather than having been put there by its metaclass."""
    if isinstance(value, types.FunctionType):
        return value.__globals__.get('__name__') == cls.__module__
    return isinstance(value, (staticmethod, classmethod, property)) and not name.startswith('_')


def _is_remembering(obj):
    """Whether a function is one that functools has made remember its answers."""
    return type(obj).__module__ in ('functools', 'builtins') and hasattr(obj, '__wrapped__') \
        and hasattr(obj, 'cache_parameters')


def _is_reached(obj):
    """Whether an import and its name lead to a function or class."""
    module = obj.__module__
    if type(module) is not str or module == '__main__':
        return False
    try:
        __import__(module)
        found = sys.modules[module]
        for name in obj.__qualname__.split('.'):
            found = getattr(found, name)
    except Exception:
        return False
    return found is obj


def _elsewhere(obj):
    """The way to a function or class of a package that is not where it says: some bear the names of other modules."""
    if obj.__module__ == '__main__' or '.' in obj.__qualname__:
        return None
    for name, module in list(sys.modules.items()):
        if name != '__main__' and isinstance(module, types.ModuleType) and vars(module).get(obj.__name__) is obj:
            return of_module, (name, obj.__name__)
    return None


class Building:
    """What the functions below need while a session is revived."""

    _now = None

    def __init__(self, code_of_cells, texts, namespace):
        self.code_of_cells = code_of_cells
        self.texts = texts
        self.namespace = namespace
        self.later = []

    def __enter__(self):
        Building._now = self
        for name, (sources, shown) in self.texts.items():
            self.code_of_cells.restore(name, sources, shown)

    def __exit__(self, *error):
        Building._now = None
        for cls, name, value in self.later:
            type.__setattr__(cls, name, value)


def of_module(module, name):
    __import__(module)
    return vars(sys.modules[module])[name]


def of_modules(name):
    __import__(name)
    return sys.modules[name]


def read_only(mapping):
    return types.MappingProxyType(mapping)


def bound(function, owner):
    return types.MethodType(function, owner)


def made_code(*place):
    now = Building._now
    return code.find(now.code_of_cells, now.texts, *place)


def made_cell():
    return types.CellType()


def fill_cell(cell, contents):
    cell.cell_contents = contents[0]


def made_function(body, home, name, free, closure):
    if home == '__main__':
        space = Building._now.namespace
    else:
        __import__(home)
        space = vars(sys.modules[home])
    sources = Building._now.code_of_cells.sources(body.co_filename)
    body = code.runnable(body, sources) if sources else body
    if closure is not None and body.co_freevars != free:
        closure = tuple([closure[free.index(variable)] for variable in body.co_freevars])
    return types.FunctionType(body, space, name, None, closure)


def fill_function(function, state):
    function.__defaults__ = state['defaults']
    function.__kwdefaults__ = state['kwdefaults']
    function.__doc__ = state['doc']
    function.__module__ = state['module']
    function.__qualname__ = state['qualname']
    function.__annotations__ = state['annotations']
    vars(function).update(state['attributes'])


def made_class(meta, name, bases, space):
    # Without the metaclass's own code and without telling the bases: that has been done when the class was defined.
    make = abc.ABCMeta if issubclass(meta, abc.ABCMeta) else type
    return make.__new__(meta, name, bases, dict(space))


def fill_class(cls, members):
    for name, value in members.items():
        if name in _LATER:
            Building._now.later.append((cls, name, value))
        else:
            type.__setattr__(cls, name, value)


def fill_enum(cls, state):
    own, more = state
    fill_class(cls, own)
    for name, attributes in more.items():
        vars(cls.__members__[name]).update(attributes)


def made_named_tuple(name, fields, defaults, module, qualname, doc):
    made = collections.namedtuple(name, fields, defaults=defaults, module=module)
    made.__qualname__ = qualname
    made.__doc__ = doc
    return made


def made_enum(meta, name, bases, values, module, qualname, doc):
    space = meta.__prepare__(name, bases)
    for member, value in values.items():
        space[member] = value
    space['__module__'] = module
    space['__qualname__'] = qualname
    if doc is not None:
        space['__doc__'] = doc
    return meta.__new__(meta, name, bases, space)


def stream(kind, held, place):
    made = kind(held)
    made.seek(place)
    return made


def weak(target=None):
    return weakref.ref(set() if target is None else target)


def remembering(function, size, typed):
    return functools.lru_cache(size, typed)(function)
