"""dtype, device, Size and what goes with them."""
import _lab


class dtype:
    """The type of a tensor's elements."""

    __slots__ = ('_name', '_number', 'itemsize', 'is_floating_point', 'is_complex', 'is_signed', '_legacy', '_short')

    def __init__(self, name, number, itemsize, kind, legacy, short):
        self._name = name
        self._number = number
        self.itemsize = itemsize
        self.is_floating_point = kind == 'f'
        self.is_complex = kind == 'c'
        self.is_signed = kind in 'fci'
        self._legacy = legacy
        self._short = short

    def __repr__(self):
        return 'torch.' + self._name

    def __reduce__(self):
        return _dtype_named, (self._name,)

    def __call__(self, *args, **kwargs):
        # So that x.dtype() is told of in PyTorch's words, which name the module.
        raise TypeError("'torch.dtype' object is not callable")


uint8 = dtype('uint8', 0, 1, 'u', 'ByteTensor', 'Byte')
int8 = dtype('int8', 1, 1, 'i', 'CharTensor', 'Char')
int16 = short = dtype('int16', 2, 2, 'i', 'ShortTensor', 'Short')
int32 = int = dtype('int32', 3, 4, 'i', 'IntTensor', 'Int')
int64 = long = dtype('int64', 4, 8, 'i', 'LongTensor', 'Long')
float16 = half = dtype('float16', 5, 2, 'f', 'HalfTensor', 'Half')
float32 = float = dtype('float32', 6, 4, 'f', 'FloatTensor', 'Float')
float64 = double = dtype('float64', 7, 8, 'f', 'DoubleTensor', 'Double')
complex64 = cfloat = dtype('complex64', 9, 8, 'c', 'ComplexFloatTensor', 'ComplexFloat')
complex128 = cdouble = dtype('complex128', 10, 16, 'c', 'ComplexDoubleTensor', 'ComplexDouble')
bool = dtype('bool', 11, 1, 'b', 'BoolTensor', 'Bool')
bfloat16 = dtype('bfloat16', 15, 2, 'f', 'BFloat16Tensor', 'BFloat16')

ALL = (uint8, int8, int16, int32, int64, float16, float32, float64, complex64, complex128, bool, bfloat16)
BY_NUMBER = {d._number: d for d in ALL}
BY_NAME = {d._name: d for d in ALL}
BY_LEGACY = {d._legacy: d for d in ALL}

_int, _float, _bool = type(0), type(0.0), type(True)


def _dtype_named(name):
    return BY_NAME[name]


class _Defaults:
    """What holds where nothing is said: one per session."""

    __slots__ = ('dtype', 'number', 'noticed')

    def __init__(self):
        self.dtype = float32
        self.number = float32._number
        self.noticed = False


defaults = _Defaults()


def get_default_dtype():
    return defaults.dtype


def set_default_dtype(d):
    if not isinstance(d, dtype):
        raise TypeError('invalid dtype object: only floating-point types are supported as the default type')
    if not d.is_floating_point:
        raise TypeError('only floating-point types are supported as the default type')
    defaults.dtype = d
    defaults.number = d._number


def number_of(d):
    """libtorch's number of a dtype, None for None."""
    if d is None:
        return None
    if isinstance(d, dtype):
        return d._number
    if d is _float:
        return float64._number
    if d is _int:
        return int64._number
    if d is _bool:
        return bool._number
    raise TypeError(f"dtype must be torch.dtype, not {type(d).__name__}")


_DEVICE_TYPES = ('cpu', 'cuda', 'ipu', 'xpu', 'mkldnn', 'opengl', 'opencl', 'ideep', 'hip', 've', 'fpga', 'maia',
                 'xla', 'lazy', 'vulkan', 'mps', 'meta', 'hpu', 'mtia', 'privateuseone')


class device:
    """Where a tensor lives."""

    __slots__ = ('type', 'index')

    def __init__(self, type, index=None):
        if isinstance(type, device):
            type, index = type.type, type.index
        elif isinstance(type, _int):
            type, index = 'cuda', type
        elif not isinstance(type, str):
            from ._arguments import type_name
            raise TypeError(f'Device() received an invalid combination of arguments - got ({type_name(type)}), but '
                            f'expected one of:\n * (torch.device device)\n      didn\'t match because some of the '
                            f'arguments have invalid types: (!{type_name(type)}!)\n * (str type, int index)\n')
        elif ':' in type:
            type, number = type.split(':', 1)
            if not number.isdigit():
                raise RuntimeError(f"Invalid device string: '{type}:{number}'")
            index = _int(number)
        if not type or any(not (letter.isalpha() or letter == '_') for letter in type):
            raise RuntimeError(f"Invalid device string: '{type}'")
        if type not in _DEVICE_TYPES:
            raise RuntimeError('Expected one of ' + ', '.join(_DEVICE_TYPES)
                               + f' device type at start of device string: {type}')
        self.type = type
        self.index = index

    def __repr__(self):
        if self.index is None:
            return f"device(type='{self.type}')"
        return f"device(type='{self.type}', index={self.index})"

    def __str__(self):
        return self.type if self.index is None else f'{self.type}:{self.index}'

    def __eq__(self, other):
        return isinstance(other, device) and (self.type, self.index) == (other.type, other.index)

    def __hash__(self):
        return hash((self.type, self.index))


CPU = device('cpu')


def use_device(where):
    """Checks where a tensor is to be; without a GPU, 'cuda' is the CPU, which is said once."""
    if where is None or where is CPU:
        return
    if not isinstance(where, device):
        where = device(where)
    if where.type == 'cpu':
        return
    if where.type != 'cuda':
        raise RuntimeError(f'there is no {where.type} device here, only cpu')
    no_gpu()


def no_gpu():
    if not defaults.noticed:
        defaults.noticed = True
        _lab.output.notice('no-gpu', 'No GPU here: tensors for cuda are kept on the CPU.')


class Size(tuple):
    """The shape of a tensor."""

    __slots__ = ()

    def numel(self):
        count = 1
        for length in self:
            count *= length
        return count

    def __repr__(self):
        return f'torch.Size({list(self)})'

    def __getitem__(self, index):
        part = tuple.__getitem__(self, index)
        return Size(part) if isinstance(index, slice) else part

    def __add__(self, other):
        return Size(tuple.__add__(self, other))

    def __mul__(self, times):
        return Size(tuple.__mul__(self, times))

    __rmul__ = __mul__

    def __call__(self, *args, **kwargs):
        raise TypeError("'torch.Size' object is not callable")


class memory_format:
    __slots__ = ('_name',)

    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return 'torch.' + self._name


contiguous_format = memory_format('contiguous_format')
preserve_format = memory_format('preserve_format')
channels_last = memory_format('channels_last')
channels_last_3d = memory_format('channels_last_3d')


class layout:
    __slots__ = ('_name',)

    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return 'torch.' + self._name


strided = layout('strided')
sparse_coo = layout('sparse_coo')


class finfo:
    """The limits of a floating-point dtype."""

    _LIMITS = {
        'float16': (16, 0.0009765625, 65504.0, 6.103515625e-05, 0.001, 5.960464477539063e-08),
        'float32': (32, 1.1920928955078125e-07, 3.4028234663852886e+38, 1.1754943508222875e-38, 1e-06,
                    1.401298464324817e-45),
        'float64': (64, 2.220446049250313e-16, 1.7976931348623157e+308, 2.2250738585072014e-308, 1e-15, 5e-324),
        'bfloat16': (16, 0.0078125, 3.3895313892515355e+38, 1.1754943508222875e-38, 0.01, 9.183549615799121e-41),
    }

    def __init__(self, type=None):
        type = defaults.dtype if type is None else type
        if not isinstance(type, dtype) or type._name not in self._LIMITS:
            raise TypeError(f'torch.finfo() requires a floating point input type. Use torch.iinfo to handle '
                            f"'torch.finfo'")
        self.dtype = type._name
        self.bits, self.eps, self.max, self.tiny, self.resolution, self.smallest_subnormal = self._LIMITS[type._name]
        self.smallest_normal = self.tiny
        self.min = -self.max

    def __repr__(self):
        return (f'finfo(resolution={self.resolution:g}, min={self.min:g}, max={self.max:g}, eps={self.eps:g}, '
                f'smallest_normal={self.tiny:g}, tiny={self.tiny:g}, dtype={self.dtype})')


class iinfo:
    """The limits of a dtype of whole numbers."""

    def __init__(self, type):
        if not isinstance(type, dtype) or type.is_floating_point or type.is_complex or type is bool:
            raise TypeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'")
        self.dtype = type._name
        self.bits = type.itemsize * 8
        if type is uint8:
            self.min, self.max = 0, 255
        else:
            self.min, self.max = -2 ** (self.bits - 1), 2 ** (self.bits - 1) - 1

    def __repr__(self):
        return f'iinfo(min={self.min:g}, max={self.max:g}, dtype={self.dtype})'
