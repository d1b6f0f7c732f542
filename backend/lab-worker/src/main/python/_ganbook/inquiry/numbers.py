"""What tensors and arrays are like, told by their handles."""
from . import still


def tensor_class():
    return still.from_package('torch', 'Tensor')


def array_class():
    return still.from_package('numpy', 'ndarray')


def is_tensor(value):
    return still.is_a(value, tensor_class())


def is_array(value):
    return still.is_a(value, array_class())


class Numbers:
    """A tensor, or an array of numbers: its shape and type, and a plain view of it that has no learner's methods."""

    def __init__(self, value):
        self.is_tensor = is_tensor(value)
        if self.is_tensor:
            import torch
            handle = still.class_dict(tensor_class())['_h'].__get__(value)
            self.handle = handle
            self.shape = [handle.size(i) for i in range(handle.dim())]
            kind = torch._types.BY_NUMBER[handle.dtype()]
            self.dtype = str(kind)
            self.item_size = kind.itemsize
            self.requires_grad = bool(handle.requiresGrad())
            self.place = ('tensor', handle.place())
        else:
            import numpy
            kind = numpy.ndarray.dtype.__get__(value)
            self.handle = still.class_dict(array_class())['_h'].__get__(value) \
                if '_h' in still.class_dict(array_class()) else still.own_dict(value).get('_h')
            self.shape = [int(length) for length in numpy.ndarray.shape.__get__(value)]
            self.dtype = str(kind)
            self.item_size = int(kind.itemsize)
            self.requires_grad = False
            self.place = ('array', id(value) if self.handle is None else self.handle.place())
        self._value = value

    @property
    def count(self):
        count = 1
        for length in self.shape:
            count *= length
        return count

    @property
    def bytes(self):
        return self.count * self.item_size

    @property
    def device(self):
        if not self.is_tensor:
            return ''
        return str(tensor_class().device.__get__(self._value))

    def plain(self):
        """The same numbers as a plain tensor without a graph, or a plain array; None for an array of objects."""
        if self.is_tensor:
            from torch._host import host
            from torch._tensor import wrap
            return wrap(host.detach(self.handle))
        if self.handle is None:
            return None
        from numpy._ndarray import array_of
        return array_of(self.handle)
