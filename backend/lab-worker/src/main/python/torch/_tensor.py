"""The class Tensor: a handle of the session's, with Python's operators on it."""
from . import _types
from ._host import binary, binary_float, binary_int, call, host, items, unary
from ._types import BY_NUMBER, CPU, Size, defaults

_new = object.__new__
_int, _float, _bool = int, float, bool

ADD, SUB, MUL, DIV, MATMUL, EQ, NE, LT, LE, GT, GE = range(11)


def wrap(handle):
    """The tensor of a handle."""
    tensor = _new(Tensor)
    tensor._h = handle
    return tensor


def wrap_all(many):
    return [wrap(handle) for handle in items(many)]


def run(name, *arguments):
    """Calls an operation that answers with one tensor."""
    return wrap(call(name, *arguments))


def number(value):
    """A number that is no Python int or float, such as numpy's, as one; None for anything else."""
    if isinstance(value, (_int, _float)):
        return value
    item = getattr(value, 'item', None)
    if item is not None and not isinstance(value, Tensor) and getattr(value, 'ndim', None) == 0:
        return item()
    return None


def _arithmetic(op, a, other):
    if isinstance(other, Tensor):
        return wrap(binary(op, a._h, other._h))
    kind = type(other)
    if kind is _float:
        return wrap(binary_float(op, a._h, other, defaults.number))
    if kind is _int:
        return wrap(binary_int(op, a._h, other))
    if kind is _bool:
        if a.dtype is _types.bool:
            return wrap(binary(op, a._h, _boolean(other)))
        return wrap(binary_int(op, a._h, 1 if other else 0))
    value = number(other)
    if value is not None:
        return _arithmetic(op, a, _float(value) if isinstance(value, _float) else _int(value))
    if isinstance(other, complex):
        return _arithmetic(op, a, _complex_scalar(other))
    array = _array(other)
    return NotImplemented if array is None else _arithmetic(op, a, array)


def _boolean(value):
    return call('full', (), 1 if value else 0, _types.bool._number)


def _complex_scalar(value):
    re = host.filled((), value.real, 6)
    im = host.filled((), value.imag, 6)
    return wrap(call('complex', re, im))


def _array(value):
    """A numpy array as a tensor; None for anything else."""
    if type(value).__name__ == 'ndarray' and hasattr(value, '_h'):
        return wrap(host.fromArray(value._h, True))
    return None


def mixed(name, a, other, *rest):
    """An operation of a tensor and a tensor or number: NAME or NAME_n of the script."""
    if isinstance(other, Tensor):
        return wrap(call(name, a._h, other._h, *rest))
    value = number(other)
    if value is not None:
        return wrap(call(name + '_n', a._h, value, *rest))
    array = _array(other)
    return NotImplemented if array is None else mixed(name, a, array, *rest)


def changed(name, a, other, *rest):
    """The same in place: NAME_ or NAME_n_."""
    if isinstance(other, Tensor):
        call(name + '_', a._h, other._h, *rest)
        return a
    value = number(other)
    if value is None:
        array = _array(other)
        return NotImplemented if array is None else changed(name, a, array, *rest)
    call(name + '_n_', a._h, value, *rest)
    return a



class Tensor:
    """A multi-dimensional matrix of elements of one dtype."""

    __slots__ = ('_h', '_grad', '_hooks', '__dict__', '__weakref__')
    __array_priority__ = 1000
    __hash__ = object.__hash__

    def __new__(cls, *args, **kwargs):
        from ._creation import legacy
        made = legacy(defaults.dtype, args, kwargs)
        if cls is Tensor:
            return made
        tensor = _new(cls)
        tensor._h = made._h
        return tensor

    def __init__(self, *args, **kwargs):
        pass

    def __repr__(self):
        from ._print import show
        return show(self)

    def __format__(self, spec):
        if self._h.dim() == 0:
            return self.item().__format__(spec)
        return object.__format__(self, spec)

    # What it is

    @property
    def shape(self):
        h = self._h
        return Size([h.size(i) for i in range(h.dim())])

    @shape.setter
    def shape(self, value):
        raise _not_writable('shape')

    def size(self, dim=None):
        h = self._h
        if dim is None:
            return Size([h.size(i) for i in range(h.dim())])
        if type(dim) is not _int:
            from ._arguments import complain
            complain('size', (dim,), {}, self)
        return h.size(axis(dim, h.dim()))

    def dim(self):
        return self._h.dim()

    ndimension = dim

    @property
    def ndim(self):
        return self._h.dim()

    def numel(self):
        return self._h.numel()

    nelement = numel

    @property
    def dtype(self):
        return BY_NUMBER[self._h.dtype()]

    @dtype.setter
    def dtype(self, value):
        raise _not_writable('dtype')

    @property
    def device(self):
        return CPU

    @device.setter
    def device(self, value):
        raise _not_writable('device')

    @property
    def layout(self):
        return _types.strided

    @property
    def is_cuda(self):
        return False

    is_sparse = False
    is_quantized = False
    is_meta = False

    @property
    def names(self):
        return (None,) * self._h.dim()

    def is_floating_point(self):
        return self.dtype.is_floating_point

    def is_complex(self):
        return self.dtype.is_complex

    def is_signed(self):
        return self.dtype.is_signed

    def is_contiguous(self, memory_format=None):
        return self._h.contiguous()

    def element_size(self):
        return self.dtype.itemsize

    itemsize = property(element_size)

    @property
    def nbytes(self):
        return self.numel() * self.dtype.itemsize

    def stride(self, dim=None):
        steps = tuple(items(call('stride', self._h)))
        return steps if dim is None else steps[axis(dim, len(steps))]

    def storage_offset(self):
        return call('storage_offset', self._h)

    def data_ptr(self):
        return self._h.address()

    def get_device(self):
        return -1

    def __len__(self):
        if self._h.dim() == 0:
            raise TypeError('len() of a 0-d tensor')
        return self._h.size(0)

    # Values

    def item(self):
        return host.item(self._h)

    def __bool__(self):
        count = self._h.numel()
        if count != 1:
            raise RuntimeError('Boolean value of Tensor with ' + ('no values' if count == 0 else 'more than one value')
                               + ' is ambiguous')
        return _bool(host.item(self._h))

    def __float__(self):
        return _float(host.item(self._h))

    def __int__(self):
        return _int(host.item(self._h))

    def __complex__(self):
        return complex(host.item(self._h))

    def __index__(self):
        if self.dtype.is_floating_point or self._h.numel() != 1:
            raise TypeError('only integer tensors of a single element can be converted to an index')
        return _int(host.item(self._h))

    def __contains__(self, element):
        if isinstance(element, (Tensor, _int, _float)):
            return (self == element).any().item()
        raise RuntimeError('Tensor.__contains__ only supports Tensor or scalar, but you passed in a '
                           f'{type(element)}.')

    def __iter__(self):
        if self._h.dim() == 0:
            raise TypeError('iteration over a 0-d tensor')
        return iter(wrap_all(call('unbind', self._h, 0)))

    def __delitem__(self, index):
        raise TypeError('Tensor does not support deleting items')

    def __reversed__(self):
        return self if self._h.dim() == 0 else self.flip(0)

    # Operators

    def __add__(self, other):
        return _arithmetic(ADD, self, other)

    def __radd__(self, other):
        return _arithmetic(ADD, self, other)

    def __sub__(self, other):
        if self._h.dtype() == 11:
            _no_difference(other)
        return _arithmetic(SUB, self, other)

    def __rsub__(self, other):
        value = number(other)
        if value is None:
            array = _array(other)
            return NotImplemented if array is None else array - self
        if self._h.dtype() == 11:
            _no_difference(None)
        return wrap(call('rsub_n', self._h, value))

    def __mul__(self, other):
        return _arithmetic(MUL, self, other)

    def __rmul__(self, other):
        return _arithmetic(MUL, self, other)

    def __truediv__(self, other):
        return _arithmetic(DIV, self, other)

    def __rtruediv__(self, other):
        array = _array(other)
        return array / self if array is not None else self.reciprocal() * other

    def __floordiv__(self, other):
        return mixed('floor_divide', self, other)

    def __rfloordiv__(self, other):
        return _tensor_like(other, self) // self

    def __mod__(self, other):
        return mixed('remainder', self, other)

    def __rmod__(self, other):
        return wrap(call('remainder_nt', other, self._h))

    def __pow__(self, other):
        return mixed('pow', self, other)

    def __rpow__(self, other):
        value = number(other)
        return NotImplemented if value is None else wrap(call('pow_nt', value, self._h))

    def __matmul__(self, other):
        if not isinstance(other, Tensor):
            return NotImplemented
        return wrap(binary(MATMUL, self._h, other._h))

    def __neg__(self):
        return wrap(call('neg', self._h))

    def __pos__(self):
        return wrap(call('positive', self._h))

    def __abs__(self):
        return wrap(call('abs', self._h))

    def __invert__(self):
        d = self.dtype
        if d.is_floating_point or d.is_complex:
            raise TypeError('~ (operator.invert) is only implemented on integer and Boolean-type tensors')
        return wrap(call('bitwise_not', self._h))

    def __and__(self, other):
        return mixed('bitwise_and', self, other)

    __rand__ = __and__

    def __or__(self, other):
        return mixed('bitwise_or', self, other)

    __ror__ = __or__

    def __xor__(self, other):
        return mixed('bitwise_xor', self, other)

    __rxor__ = __xor__

    def __lshift__(self, other):
        return run('lshift', self._h, _tensor_like(other, self)._h)

    def __rshift__(self, other):
        return run('rshift', self._h, _tensor_like(other, self)._h)

    def __eq__(self, other):
        result = _arithmetic(EQ, self, other)
        return False if result is NotImplemented else result

    def __ne__(self, other):
        result = _arithmetic(NE, self, other)
        return True if result is NotImplemented else result

    def __lt__(self, other):
        return _arithmetic(LT, self, other)

    def __le__(self, other):
        return _arithmetic(LE, self, other)

    def __gt__(self, other):
        return _arithmetic(GT, self, other)

    def __ge__(self, other):
        return _arithmetic(GE, self, other)

    def __iadd__(self, other):
        return changed('add', self, other, 1)

    def __isub__(self, other):
        return changed('sub', self, other, 1)

    def __imul__(self, other):
        return changed('mul', self, other)

    def __itruediv__(self, other):
        return changed('div', self, other, None)

    def __ifloordiv__(self, other):
        return changed('floor_divide', self, other)

    def __imod__(self, other):
        return changed('remainder', self, other)

    def __ipow__(self, other):
        return changed('pow', self, other)

    def __iand__(self, other):
        call('bitwise_and_', self._h, _tensor_like(other, self)._h)
        return self

    def __ior__(self, other):
        call('bitwise_or_', self._h, _tensor_like(other, self)._h)
        return self

    def __ixor__(self, other):
        call('bitwise_xor_', self._h, _tensor_like(other, self)._h)
        return self

    # numpy

    def numpy(self, *, force=False):
        if force:
            if force is not True:
                from ._arguments import complain
                complain('numpy', (), {'force': force}, self)
            self = self.detach()
        elif self._h.requiresGrad():
            raise RuntimeError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
        from ._numpy import to_array
        return to_array(self)

    def __array__(self, dtype=None):
        array = self.numpy()
        return array if dtype is None else array.astype(dtype, copy=False)

    def __array_wrap__(self, array, context=None, return_scalar=False):
        return wrap(host.fromArray(array._h, True))

    def __deepcopy__(self, memo):
        if not self.is_leaf:
            raise RuntimeError('Only Tensors created explicitly by the user (graph leaves) support the deepcopy '
                               'protocol at the moment')
        copy = wrap(call('clone', host.detach(self._h)))
        if self.requires_grad:
            copy.requires_grad_(True)
        if self.grad is not None:
            copy.grad = self.grad.__deepcopy__(memo)
        memo[id(self)] = copy
        return copy

    def __reduce_ex__(self, protocol):
        from .serialization import reduced
        return reduced(self)

    def __copy__(self):
        return self.detach().requires_grad_(self.requires_grad)


def _no_difference(other):
    if isinstance(other, _bool) or isinstance(other, Tensor) and other.dtype is _types.bool:
        raise RuntimeError('Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or '
                           '`logical_xor()` operator instead.')
    raise RuntimeError('Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to '
                       'invert a mask, use the `~` or `logical_not()` operator instead.')


def _not_writable(name):
    return AttributeError(f"attribute '{name}' of 'torch._C._TensorBase' objects is not writable")


def read_only(name, value):
    """A property whose setting is refused as that of a type of C."""

    def refuse(self, new):
        raise _not_writable(name)

    return property(value, refuse)


def _tensor_like(value, like):
    if isinstance(value, Tensor):
        return value
    if isinstance(value, _float):
        return wrap(host.filled((), value, defaults.number))
    return wrap(call('full', (), value, like._h.dtype()))


def axis(dim, count):
    """A dimension counted from the front."""
    most = max(count, 1)
    if not -most <= dim < most:
        raise IndexError(f'Dimension out of range (expected to be in range of [{-most}, {most - 1}], but got {dim})')
    return dim + most if dim < 0 else dim


def attach(functions):
    """Makes functions of a tensor its methods."""
    for function in functions:
        setattr(Tensor, function.__name__, function)
