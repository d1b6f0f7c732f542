"""Looks at objects without running any code of theirs."""
import itertools
import sys
import types

NOTHING = object()
# So many keys are looked at.
MOST_ENTRIES = 10_000
PACKAGES = '/lib/ganbook/'
_class_dict = type.__dict__['__dict__'].__get__
_class_mro = type.__dict__['__mro__'].__get__
# Where a module of torch keeps what looks like its attributes.
PARTS = ('_parameters', '_buffers', '_modules')


def lineage(kind):
    """The classes whose attributes instances of this one have, itself first."""
    return _class_mro(kind)


def class_dict(kind):
    return _class_dict(kind)


def is_a(value, kind):
    """As isinstance, but without asking the value what it claims to be."""
    return kind is not None and kind in _class_mro(type(value))


def is_class(value):
    return is_a(value, type)


def from_package(package, name):
    """A class of a package, None as long as nobody has imported the package."""
    module = sys.modules.get(package)
    found = None if module is None else types.ModuleType.__getattribute__(module, '__dict__').get(name)
    return found if is_class(found) else None


def entries(value):
    """What is found under keys that are texts: in a dictionary, or a module that is like one."""
    if is_a(value, from_package('torch.nn', 'ModuleDict')) or is_a(value, from_package('torch.nn', 'ParameterDict')):
        return parts(value)
    held = itertools.islice(dict.items(value), MOST_ENTRIES) if is_a(value, dict) else ()
    return {key: each for key, each in held if type(key) is str}


def own_dict(value):
    """What the object itself holds by name; empty where it holds nothing."""
    if is_class(value):
        return _class_dict(value)
    try:
        held = object.__getattribute__(value, '__dict__')
    except Exception:
        return {}
    return held if type(held) is dict else {}


def parts(value):
    """The layers, parameters and buffers of a module of torch by their names."""
    if not is_a(value, from_package('torch.nn', 'Module')):
        return {}
    held, found = own_dict(value), {}
    for place in PARTS:
        some = held.get(place)
        if isinstance(some, dict):
            found.update(dict.items(some))
    return found


def is_ours(module):
    """Whether a module comes with the course's packages; what these say of themselves is no learner's code."""
    if type(module) is not types.ModuleType:
        return False
    held = own_dict(module)
    file, name = held.get('__file__'), held.get('__name__')
    return type(file) is str and file.startswith(PACKAGES) and sys.modules.get(name) is module


def find(value, name):
    """
    An attribute as it stands in the object's or its classes' dictionaries.

    :return: the attribute and the class that holds it, None where the object itself does; NOTHING when there is none
    """
    held = own_dict(value)
    if not is_class(value):
        if name in held:
            return held[name], None
        some = parts(value)
        if name in some:
            return some[name], None
    for kind in lineage(value) if is_class(value) else lineage(type(value)):
        held = _class_dict(kind)
        if name in held:
            return held[name], kind
    return NOTHING, None


def names(value):
    """The names of all attributes."""
    if is_a(value, types.ModuleType):
        return dir(value) if is_ours(value) else list(own_dict(value))
    found = dict.fromkeys(each for each in own_dict(value) if type(each) is str)
    found.update(dict.fromkeys(parts(value)))
    for kind in lineage(value) if is_class(value) else lineage(type(value)):
        found.update(dict.fromkeys(_class_dict(kind)))
    return [each for each in found if type(each) is str]


def class_name(kind):
    name = type.__getattribute__(kind, '__name__')
    return name if type(name) is str else '?'


def module_name(thing):
    """The module that a class or function says it is from."""
    try:
        held = type.__getattribute__(thing, '__module__') if is_class(thing) else object.__getattribute__(
            thing, '__module__')
    except Exception:
        return ''
    return held if type(held) is str else ''
