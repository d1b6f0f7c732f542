"""What an expression in unfinished code stands for, as far as that can be known without running it."""
import builtins
import importlib
import sys
import types

from . import numbers, source, still

_OF_TENSOR = {'grad': 'Tensor', 'T': 'Tensor', 'mT': 'Tensor', 'H': 'Tensor', 'data': 'Tensor', 'real': 'Tensor',
              'imag': 'Tensor', 'shape': 'Size', 'dtype': 'dtype', 'device': 'device'}
_OF_ARRAY = {'T': 'ndarray', 'real': 'ndarray', 'imag': 'ndarray', 'flat': 'ndarray', 'dtype': 'dtype'}
_NO_TENSOR = frozenset(
    'size item tolist numpy dim ndimension numel nelement is_contiguous stride storage_offset data_ptr element_size '
    'is_floating_point is_complex is_signed backward register_hook type equal allclose is_tensor manual_seed seed '
    'initial_seed get_default_dtype set_default_dtype get_num_threads set_num_threads save load no_grad enable_grad '
    'set_grad_enabled inference_mode is_grad_enabled set_printoptions split chunk unbind max min sort topk unique '
    'device finfo iinfo typename result_type promote_types can_cast nonzero meshgrid'.split())
_NO_ARRAY = frozenset('save load savez savetxt shape ndim size set_printoptions printoptions dtype issubdtype iterable '
                      'allclose array_equal isscalar array_split split hsplit vsplit tolist item tobytes'.split())
_TYPES = {'str': str, 'bytes': bytes, 'list': list, 'dict': dict}
# Packages that may be asked for before a cell has imported them; none does anything but define things.
_COURSE = frozenset(('torch', 'numpy', 'pandas', 'matplotlib', 'torchvision', 'random', 'math', 'time', 'PIL'))


class Found:
    """A value, or just the class that a value will be of."""

    __slots__ = ('value', 'kind', 'name', 'holder', 'bound')

    def __init__(self, value, kind=None, name='', holder=None, bound=False):
        """
        :param value: NOTHING when only its class is known
        :param name: the last name that led to it
        :param holder: the class or the name of the module that it was found in
        :param bound: whether its first parameter is given already
        """
        self.value = value
        self.kind = type(value) if value is not still.NOTHING else kind
        self.name = name
        self.holder = holder
        self.bound = bound

    @property
    def is_known(self):
        return self.value is not still.NOTHING


def _instance(kind):
    return None if kind is None else Found(still.NOTHING, kind)


class Reader:
    """Follows steps from the learner's variables on; what no cell has set yet may be told by the code itself."""

    def __init__(self, namespace, code):
        self._namespace = namespace
        self._code = code
        self._depth = 0

    def follow(self, steps):
        """What steps lead to, None when that isn't known."""
        found = None
        for kind, detail in steps or ():
            if kind == 'name':
                found = self.named(detail)
            elif kind == 'type':
                found = _instance(_TYPES[detail])
            elif kind == 'attribute':
                found = attribute(found, detail)
            elif kind == 'call':
                found = result(found)
            elif kind == 'index':
                found = element(found, detail)
            else:
                return None
            if found is None:
                return None
        return found

    def named(self, name):
        """What a name stands for."""
        value = self._namespace.get(name, still.NOTHING)
        if value is not still.NOTHING:
            return Found(value, name=name)
        known = self._imported(name) or self._assigned(name)
        if known is None and hasattr(builtins, name):
            known = Found(getattr(builtins, name), name=name, holder=None)
        return known

    def _imported(self, name):
        module, inner = source.imports(self._code).get(name, (None, None))
        found = None if module is None else course_module(module)
        if found is None:
            return None
        if inner is None:
            return Found(found, name=name)
        return attribute(Found(found), inner) or _module_found(f'{module}.{inner}')

    def _assigned(self, name):
        steps = source.assigned(self._code, name)
        if not steps or self._depth > 4:
            return None
        self._depth += 1
        try:
            return self.follow(steps)
        finally:
            self._depth -= 1


def course_module(name):
    """A module of Python's or of the course's packages, whether or not a cell has imported it."""
    if name.split('.')[0] not in _COURSE or any(part.startswith('_') for part in name.split('.')):
        return None
    try:
        return sys.modules.get(name) or importlib.import_module(name)
    except Exception:
        return None


def _module_found(name):
    module = course_module(name)
    return None if module is None else Found(module)


def attribute(found, name):
    """An attribute of what was found, None when nothing can be known of it."""
    if found is None:
        return None
    if not found.is_known:
        return _of_kind(found.kind, name)
    value = found.value
    if still.is_a(value, types.ModuleType):
        return _of_module(value, name)
    thing, kind = still.find(value, name)
    if thing is still.NOTHING:
        return None
    if kind is None:
        return Found(thing, name=name)
    return _held(thing, kind if still.is_class(value) else type(value), name, not still.is_class(value))


def _of_module(module, name):
    held = still.own_dict(module)
    thing = held.get(name, still.NOTHING)
    if thing is still.NOTHING and still.is_ours(module):
        try:
            thing = getattr(module, name)
        except Exception:
            thing = still.NOTHING
    return None if thing is still.NOTHING else Found(thing, name=name, holder=str(held.get('__name__', '')))


def _of_kind(kind, name):
    for each in still.lineage(kind):
        held = still.class_dict(each)
        if name in held:
            return _held(held[name], kind, name, True)
    return None


def _held(thing, kind, name, through_instance):
    """What a class's dictionary holds, as it looks through the class or an instance."""
    if type(thing) in (classmethod, staticmethod):
        return Found(thing.__func__, name=name, holder=kind, bound=type(thing) is classmethod)
    if type(thing) is property or hasattr(type(thing), '__get__') and type(thing).__name__ == 'getset_descriptor':
        return _computed(kind, name) if through_instance else Found(thing, name=name, holder=kind)
    return Found(thing, name=name, holder=kind, bound=through_instance)


def _computed(kind, name):
    """What a property of our own classes answers; those of others would have to be run."""
    if numbers.tensor_class() in still.lineage(kind) and name in _OF_TENSOR:
        known = _instance(still.from_package('torch', _OF_TENSOR[name]))
    elif numbers.array_class() in still.lineage(kind):
        known = _instance(tuple if name == 'shape' else still.from_package('numpy', _OF_ARRAY.get(name, '')))
    else:
        known = None
    known = known or Found(still.NOTHING, object)
    known.name, known.holder = name, kind
    return known


def result(found):
    """What a call answers."""
    if found is None:
        return None
    if not found.is_known:
        return None
    value = found.value
    if still.is_class(value):
        return Found(still.NOTHING, value)
    if still.is_a(value, still.from_package('torch.nn', 'Module')):
        return _instance(numbers.tensor_class())
    if type(value) is types.FunctionType:
        said = value.__annotations__.get('return')
        if still.is_class(said):
            return Found(still.NOTHING, said)
        module = still.module_name(value).split('.')[0]
        if module == 'torch':
            return None if value.__name__ in _NO_TENSOR else _instance(numbers.tensor_class())
        if module == 'numpy':
            return None if value.__name__ in _NO_ARRAY else _instance(numbers.array_class())
        if module == 'pandas' and (value.__name__.startswith('read_') or found.holder is still.from_package(
                'pandas', 'DataFrame')):
            return _instance(still.from_package('pandas', 'DataFrame'))
    return None


def element(found, index):
    """What an index picks."""
    if found is None:
        return None
    kind, value = found.kind, found.value
    for numeric in (numbers.tensor_class(), numbers.array_class()):
        if numeric is not None and numeric in still.lineage(kind):
            return _instance(numeric)
    if type(index) is str:
        return _entry(found, index)
    if not found.is_known or type(index) is not int:
        return _instance(str) if kind is str else None
    if kind in (list, tuple) and -len(value) <= index < len(value):
        return Found(value[index])
    layers = still.own_dict(value).get('_modules')
    if isinstance(layers, dict) and -len(layers) <= index < len(layers):
        return Found(list(dict.values(layers))[index])
    return None


def _entry(found, key):
    """What a key picks."""
    frame = still.from_package('pandas', 'DataFrame')
    if frame is not None and frame in still.lineage(found.kind):
        return _instance(still.from_package('pandas', 'Series'))
    value = still.entries(found.value).get(key, still.NOTHING) if found.is_known else still.NOTHING
    return None if value is still.NOTHING else Found(value)
