"""Modules of modules, and of parameters."""
import collections
import operator

from ..._host import host
from ..._tensor import Tensor, wrap
from . import _plan
from ..parameter import Parameter
from .module import Module, _typename, structure


forward = host.forward


class Sequential(Module):
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
        for plan, module in own['_parts']:
            if plan is None:
                input = module(input)
            else:
                if not isinstance(input, Tensor):
                    return _plan.one_by_one(self._modules.values(), input)
                input = wrap(forward(plan, input._h))
        return input

    def __getstate__(self):
        return {name: value for name, value in self.__dict__.items() if name not in ('_parts', '_prepared_at')}

    def _key(self, index):
        count = len(self._modules)
        index = operator.index(index)
        if not -count <= index < count:
            raise IndexError(f'index {index} is out of range')
        return list(self._modules)[index]

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(collections.OrderedDict(list(self._modules.items())[index]))
        return self._modules[self._key(index)]

    def __setitem__(self, index, module):
        setattr(self, self._key(index), module)

    def __delitem__(self, index):
        kept = list(self._modules.values())
        del kept[index]
        self._modules.clear()
        for place, module in enumerate(kept):
            self._modules[str(place)] = module
        structure.changes += 1

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def append(self, module):
        self.add_module(str(len(self)), module)
        return self

    def extend(self, modules):
        for module in modules:
            self.append(module)
        return self

    def insert(self, index, module):
        kept = list(self._modules.values())
        kept.insert(index, module)
        for place, each in enumerate(kept):
            self._modules[str(place)] = each
        structure.changes += 1
        return self

    def pop(self, key):
        module = self[key]
        del self[key]
        return module


class ModuleList(Module):
    """A list whose modules belong to the network."""

    def __init__(self, modules=None):
        Module.__init__(self)
        if modules is not None:
            self.extend(modules)

    def _key(self, index):
        count = len(self._modules)
        index = operator.index(index)
        if not -count <= index < count:
            raise IndexError(f'index {index} is out of range')
        return str(index + count if index < 0 else index)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(list(self._modules.values())[index])
        return self._modules[self._key(index)]

    def __setitem__(self, index, module):
        setattr(self, self._key(index), module)

    def __delitem__(self, index):
        kept = list(self._modules.values())
        del kept[index]
        self._modules.clear()
        for place, module in enumerate(kept):
            self._modules[str(place)] = module
        structure.changes += 1

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def __iadd__(self, modules):
        return self.extend(modules)

    def append(self, module):
        self.add_module(str(len(self)), module)
        return self

    def extend(self, modules):
        for module in modules:
            self.append(module)
        return self

    def insert(self, index, module):
        kept = list(self._modules.values())
        kept.insert(index, module)
        for place, each in enumerate(kept):
            self._modules[str(place)] = each
        structure.changes += 1


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
        for key, module in modules.items() if hasattr(modules, 'items') else modules:
            self[key] = module

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
        for value in values or ():
            self.append(value)

    def append(self, value):
        self.register_parameter(str(len(self)), value if isinstance(value, Parameter) else Parameter(value))
        return self

    def extend(self, values):
        for value in values:
            self.append(value)
        return self

    def __getitem__(self, index):
        values = list(self._parameters.values())
        return values[index]

    def __setitem__(self, index, value):
        self.register_parameter(str(index), value)

    def __len__(self):
        return len(self._parameters)

    def __iter__(self):
        return iter(self._parameters.values())

    def extra_repr(self):
        lines = []
        for name, parameter in self._parameters.items():
            size = 'x'.join(str(s) for s in parameter.shape)
            lines.append(f'({name}): Parameter containing: [torch.{parameter.dtype._short.lower()} of size {size}]')
        return '\n'.join(lines)


class ParameterDict(Module):
    """A dict whose tensors are parameters of the network."""

    def __init__(self, parameters=None):
        Module.__init__(self)
        for key, value in (parameters or {}).items():
            self[key] = value

    def __getitem__(self, key):
        return self._parameters[key]

    def __setitem__(self, key, value):
        self.register_parameter(key, value if isinstance(value, Parameter) else Parameter(value))

    def __len__(self):
        return len(self._parameters)

    def __iter__(self):
        return iter(self._parameters)

    def __contains__(self, key):
        return key in self._parameters

    def keys(self):
        return self._parameters.keys()

    def items(self):
        return self._parameters.items()

    def values(self):
        return self._parameters.values()
