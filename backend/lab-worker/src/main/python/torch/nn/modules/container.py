"""Modules of modules, and of parameters."""
import collections
import operator

from ..._host import host
from ..._tensor import Tensor, wrap
from . import _plan
from ..parameter import Parameter
from .module import Module, _typename, structure


forward = host.forward


class _Row(Module):
    """Modules one after the other, whose names are their places."""

    def _key(self, index):
        count = len(self._modules)
        index = operator.index(index)
        if not -count <= index < count:
            raise IndexError(f'index {index} is out of range')
        return list(self._modules)[index]

    def __setitem__(self, index, module):
        setattr(self, self._key(index), module)

    def __delitem__(self, index):
        gone = list(self._modules)[index] if isinstance(index, slice) else [self._key(index)]
        kept = [module for key, module in self._modules.items() if key not in gone]
        self._modules.clear()
        self._number(kept)

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def append(self, module):
        self.add_module(str(len(self)), module)
        return self

    def insert(self, index, module):
        kept = list(self._modules.values())
        kept.insert(index, module)
        self._number(kept)

    def pop(self, key):
        module = self[key]
        del self[key]
        return module

    def _number(self, modules):
        for place, module in enumerate(modules):
            self._modules[str(place)] = module
        structure.changes += 1


class Sequential(_Row):
    """Modules that are called one after the other."""

    def __init__(self, *args):
        Module.__init__(self)
        if len(args) == 1 and isinstance(args[0], collections.OrderedDict):
            for name, module in args[0].items():
                self.add_module(name, module)
        else:
            for place, module in enumerate(args):
                self.add_module(str(place), module)

    def forward(self, input):
        own = self.__dict__
        if own.get('_prepared_at') != structure.changes:
            own['_parts'] = _plan.parts(self._modules.values())
            own['_prepared_at'] = structure.changes
        for chain, modules in own['_parts']:
            if chain is None:
                input = modules(input)
            elif isinstance(input, Tensor):
                try:
                    input = wrap(forward(chain, input._h))
                except Exception:
                    # What is wrong, the modules say as PyTorch's do, from where the chain came to.
                    input = _plan.one_by_one(modules[chain.passed():], wrap(chain.reached()))
            else:
                input = _plan.one_by_one(modules, input)
        return input

    def __getstate__(self):
        return {name: value for name, value in self.__dict__.items() if name not in ('_parts', '_prepared_at')}

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(collections.OrderedDict(list(self._modules.items())[index]))
        return self._modules[self._key(index)]

    def extend(self, modules):
        for module in modules:
            self.append(module)
        return self

    def insert(self, index, module):
        if not -len(self) <= index <= len(self):
            raise IndexError(f'Index out of range: {index}')
        _Row.insert(self, index, module)
        return self


class ModuleList(_Row):
    """A list whose modules belong to the network."""

    def __init__(self, modules=None):
        Module.__init__(self)
        if modules is not None:
            self.extend(modules)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(list(self._modules.values())[index])
        return self._modules[self._key(index)]

    def __iadd__(self, modules):
        return self.extend(modules)

    def __add__(self, other):
        return type(self)([*self, *other])

    def extend(self, modules):
        if not hasattr(modules, '__iter__'):
            raise TypeError(f'ModuleList.extend should be called with an iterable, but got {type(modules).__name__}')
        for module in modules:
            self.append(module)
        return self


class ModuleDict(Module):
    """A dict whose modules belong to the network."""

    def __init__(self, modules=None):
        Module.__init__(self)
        if modules is not None:
            self.update(modules)

    def __getitem__(self, key):
        return self._modules[key]

    def __setitem__(self, key, module):
        self.add_module(key, module)

    def __delitem__(self, key):
        del self._modules[key]
        structure.changes += 1

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules)

    def __contains__(self, key):
        return key in self._modules

    def keys(self):
        return self._modules.keys()

    def items(self):
        return self._modules.items()

    def values(self):
        return self._modules.values()

    def update(self, modules):
        if not hasattr(modules, '__iter__'):
            raise TypeError('ModuleDict.update should be called with an iterable of key/value pairs, but got '
                            + type(modules).__name__)
        for place, pair in enumerate(modules.items() if hasattr(modules, 'items') else modules):
            if not hasattr(pair, '__iter__'):
                raise TypeError(f'ModuleDict update sequence element #{place} should be Iterable; is'
                                + type(pair).__name__)
            if len(pair) != 2:
                raise ValueError(f'ModuleDict update sequence element #{place} has length {len(pair)}; 2 is required')
            self[pair[0]] = pair[1]

    def pop(self, key):
        module = self[key]
        del self[key]
        return module

    def clear(self):
        self._modules.clear()
        structure.changes += 1


class ParameterList(Module):
    """A list whose tensors are parameters of the network."""

    def __init__(self, values=None):
        Module.__init__(self)
        self._size = 0
        if values is not None:
            self.extend(values)

    def append(self, value):
        place = self._size
        self._size += 1
        self[place] = value
        return self

    def extend(self, values):
        if not hasattr(values, '__iter__') or isinstance(values, Tensor):
            raise TypeError(f'ParameterList.extend should be called with an iterable, but got {type(values).__name__}')
        for value in values:
            self.append(value)
        return self

    __iadd__ = extend

    def _key(self, index):
        index = operator.index(index)
        if not -self._size <= index < self._size:
            raise IndexError(f'index {index} is out of range')
        return str(index + self._size if index < 0 else index)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)([self[i] for i in range(*index.indices(self._size))])
        return getattr(self, self._key(index))

    def __setitem__(self, index, value):
        setattr(self, self._key(index), _as_parameter(value))

    def __len__(self):
        return self._size

    def __iter__(self):
        return iter([self[i] for i in range(self._size)])

    def extra_repr(self):
        return '\n'.join(_line(i, value, repr(value.dtype) if isinstance(value, Tensor) else '')
                         for i, value in enumerate(self))


def _as_parameter(value):
    return Parameter(value) if isinstance(value, Tensor) and not isinstance(value, Parameter) else value


def _line(name, value, kind):
    if not isinstance(value, Tensor):
        return f'  ({name}): Object of type: {type(value).__name__}'
    size = 'x'.join(str(length) for length in value.shape)
    return f'  ({name}): Parameter containing: [{kind} of size {size}]'


class ParameterDict(Module):
    """A dict whose tensors are parameters of the network."""

    def __init__(self, parameters=None):
        Module.__init__(self)
        self._keys = {}
        if parameters is not None:
            self.update(parameters)

    def update(self, parameters):
        for key, value in parameters.items() if hasattr(parameters, 'items') else parameters:
            self[key] = value

    def __getitem__(self, key):
        if key not in self._keys:
            raise KeyError(key)
        return getattr(self, key)

    def __setitem__(self, key, value):
        self._keys[key] = None
        setattr(self, key, _as_parameter(value))

    def __delitem__(self, key):
        del self._keys[key]
        delattr(self, key)

    def __len__(self):
        return len(self._keys)

    def __iter__(self):
        return iter(self._keys)

    def __contains__(self, key):
        return key in self._keys

    def keys(self):
        return self._keys.keys()

    def items(self):
        return ((key, self[key]) for key in self._keys)

    def values(self):
        return (self[key] for key in self._keys)

    def get(self, key, default=None):
        return self[key] if key in self._keys else default

    def pop(self, key):
        value = self[key]
        del self[key]
        return value

    def extra_repr(self):
        return '\n'.join(_line(key, value, f'torch.{value.dtype._legacy}' if isinstance(value, Tensor) else '')
                         for key, value in self.items())
