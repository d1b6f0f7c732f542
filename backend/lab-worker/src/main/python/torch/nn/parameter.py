"""Tensors that belong to a module's parameters."""
from .._grad import requires_grad_
from .._host import host
from .._tensor import Tensor, wrap

_new = object.__new__


class Parameter(Tensor):
    """A tensor that a module counts among its parameters."""

    def __new__(cls, data=None, requires_grad=True):
        if data is None:
            from .._creation import empty
            data = empty(0)
        if not isinstance(data, Tensor):
            data.detach
        parameter = _new(cls)
        parameter._h = host.detach(data._h)
        if requires_grad:
            requires_grad_(parameter, True)
        return parameter

    def __init__(self, data=None, requires_grad=True):
        pass

    def __repr__(self):
        return 'Parameter containing:\n' + Tensor.__repr__(self)

    def __deepcopy__(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        copy = type(self)(wrap(host.detach(self._h)).clone(), self.requires_grad)
        memo[id(self)] = copy
        return copy


class UninitializedParameter(Parameter):
    """The lazy modules of PyTorch, which need this, are not available here."""

    def __new__(cls, *args, **kwargs):
        raise NotImplementedError('lazy modules are not available here; give a layer its sizes')


class Buffer(Tensor):
    """A tensor that a module keeps but does not train."""

    def __new__(cls, data, persistent=True):
        buffer = _new(cls)
        buffer._h = data._h
        return buffer


Parameter.__module__ = 'torch.nn.parameter'
