"""PyTorch for the course: torch as learners know it, on libtorch."""
from . import _arguments, _convert, _creation, _grad, _indexing, _linalg, _pointwise, _random, _reduction, _shape, _types
from ._creation import (arange, as_tensor, asarray, bartlett_window, blackman_window, empty, empty_like,
                        empty_strided, eye, from_numpy, frombuffer, full, full_like, hamming_window, hann_window,
                        kaiser_window, linspace, logspace, meshgrid, ones, ones_like, polar, scalar_tensor, tensor,
                        tril_indices, triu_indices, zeros, zeros_like)
from ._grad import enable_grad, inference_mode, is_grad_enabled, no_grad, set_grad_enabled
from ._host import call as _call, host as _host
from ._print import set_printoptions
from ._random import (Generator, bernoulli, binomial, default_generator, get_rng_state, initial_seed, manual_seed, multinomial,
                      normal, poisson, rand, rand_like, randint, randint_like, randn, randn_like, randperm, seed,
                      set_rng_state)
from ._tensor import Tensor, attach as _attach, number as _as_number
from ._types import (Size, bfloat16, bool, cdouble, cfloat, channels_last, channels_last_3d, complex64, complex128, contiguous_format,
                     device, double, dtype, finfo, float, float16, float32, float64, get_default_dtype, half, iinfo,
                     int, int8, int16, int32, int64, layout, long, memory_format, preserve_format, set_default_dtype,
                     short, sparse_coo, strided, uint8)

__version__ = str(_host.version()).split('-')[0]
inf = float_inf = 1e999
nan = inf - inf
pi = 3.141592653589793
e = 2.718281828459045

for _module in (_pointwise, _reduction, _shape, _linalg):
    globals().update(_module.FUNCTIONS)
    for _name, _function in (_module.METHODS.items()):
        setattr(Tensor, _name, _function)
for _module in (_convert, _creation, _random, _grad):
    _attach(_module.METHODS)
globals().update(_creation.LEGACY)
range = _creation.range_
complex = _creation.complex_
clone = _convert.clone
detach = _grad.detach
Tensor.T = _tensor.read_only('T', lambda self: _tensor.run('numpy_t', self._h))
Tensor.mT = _tensor.read_only('mT', lambda self: _tensor.run('mt', self._h))
Tensor.H = Tensor.mH = property(lambda self: _shape.adjoint(self))
Tensor.real = property(lambda self: _pointwise.FUNCTIONS['real'](self) if self.is_complex() else self)
Tensor.imag = property(lambda self: _pointwise.FUNCTIONS['imag'](self))
Tensor.__module__ = 'torch'

for _name, _function in globals().copy().items():
    if _name[0] != '_' and type(_function) is _arguments.Function:
        globals()[_name] = _arguments.guarded(_name, _function)
_arguments.guard_methods()

from . import autograd


def is_tensor(obj):
    return isinstance(obj, Tensor)


def is_storage(obj):
    return False


def is_floating_point(input):
    return input.is_floating_point()


def is_complex(input):
    return input.is_complex()


def is_nonzero(input):
    return True if input else False


def is_signed(input):
    return input.is_signed()


def is_inference_mode_enabled():
    return not _grad.is_grad_enabled()


def get_device(input):
    return input.get_device()


def result_type(tensor1, tensor2):
    if not isinstance(tensor1, Tensor):
        tensor1, tensor2 = tensor2, tensor1
    if isinstance(tensor2, Tensor):
        return _types.BY_NUMBER[_call('result_type', tensor1._h, tensor2._h)]
    return _types.BY_NUMBER[_call('result_type_n', tensor1._h, tensor2)]


def promote_types(type1, type2):
    return _types.BY_NUMBER[_call('promote_types', type1._number, type2._number)]


def can_cast(from_, to):
    return _call('can_cast', from_._number, to._number)


def set_default_tensor_type(t):
    """Takes a legacy class or its name; one of torch.cuda is the CPU's where there is no GPU."""
    if isinstance(t, str):
        if t.startswith('torch.cuda.'):
            _types.no_gpu()
        name = t.split('.')[-1]
        if name not in _types.BY_LEGACY:
            raise TypeError(f'invalid type object: {t}')
        set_default_dtype(_types.BY_LEGACY[name])
        return
    if getattr(t, '__module__', '') == 'torch.cuda':
        _types.no_gpu()
    set_default_dtype(t.dtype if hasattr(t, 'dtype') else t)


def get_num_threads():
    return _host.threads()


def set_num_threads(n):
    """Accepted: how many threads an operation uses is decided for all learners together."""


def get_num_interop_threads():
    return 1


def set_num_interop_threads(n):
    """Accepted, see set_num_threads."""


def use_deterministic_algorithms(mode, *, warn_only=False):
    """Accepted: results on the CPU are deterministic already."""


def are_deterministic_algorithms_enabled():
    return True


def typename(o):
    return o.type() if isinstance(o, Tensor) else f'{type(o).__module__}.{type(o).__qualname__}'


_LAZY = ('nn', 'optim', 'utils', 'cuda', 'linalg', 'special', 'backends', 'distributions', 'jit', 'fft', 'hub',
         'random', 'onnx', 'multiprocessing', 'distributed', 'version', 'functional', 'testing', 'serialization')

_OF_LAYERS = ('alpha_dropout', 'avg_pool1d', 'bilinear', 'celu', 'channel_shuffle', 'conv1d', 'conv2d', 'conv3d',
              'conv_transpose1d', 'conv_transpose2d', 'conv_transpose3d', 'cosine_similarity', 'dropout', 'group_norm',
              'hardshrink', 'layer_norm', 'max_pool1d', 'max_pool2d', 'max_pool3d', 'pairwise_distance', 'pdist',
              'pixel_shuffle', 'pixel_unshuffle', 'prelu', 'rrelu', 'selu', 'threshold')


def __getattr__(name):
    if name in _LAZY:
        import importlib
        try:
            return importlib.import_module('torch.' + name)
        except ModuleNotFoundError:
            raise AttributeError(f"module 'torch' has no attribute '{name}': this part of PyTorch is not available "
                                 'here') from None
    if name.endswith('Storage'):
        from . import serialization
        if name in serialization.STORAGES:
            return serialization.STORAGES[name]
    if name in ('save', 'load'):
        from . import serialization
        return getattr(serialization, name)
    if name in _OF_LAYERS:
        from .nn import functional
        return getattr(functional, name)
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)


def __dir__():
    return sorted([n for n in globals() if n[0] != '_'] + [*_LAZY, *_OF_LAYERS, 'save', 'load'])


def _say_places():
    from _ganbook.places import known_as
    known_as(globals(), {
        'torch._C': 'Generator',
        'torch.autograd.grad_mode': 'enable_grad inference_mode no_grad set_grad_enabled',
    })
    for kind in (Size, device, dtype, finfo, iinfo, layout, memory_format):
        kind.__module__ = 'torch'


_say_places()
