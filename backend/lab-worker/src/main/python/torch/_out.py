"""What out= means: a result is written into a tensor that is there already, which is resized if it has to be."""
from . import _types
from ._host import call
from ._tensor import Tensor

_C_NAMES = {'uint8': 'unsigned char', 'int8': 'signed char', 'int16': 'short int', 'int32': 'int',
            'int64': 'long int', 'float16': 'c10::Half', 'float32': 'float', 'float64': 'double',
            'complex64': 'c10::complex<float>', 'complex128': 'c10::complex<double>', 'bool': 'bool',
            'bfloat16': 'c10::BFloat16'}

# Whose out needs the very dtype of the result, and how PyTorch complains; all others convert where nothing is lost.
_EXPECTED = 'Expected out tensor to have dtype {wanted}, but got {got} instead'
_FOUND = 'Found dtype {Got} but expected {Wanted}'
_STRICT = {
    **dict.fromkeys(('matmul', 'mm', 'mv', 'bmm', 'addmm', 'addmv', 'baddbmm', 'inverse', 'max', 'min', 'argmax',
                     'argmin', 'sort', 'topk', 'gather', 'tril', 'triu', 'softmax', 'log_softmax', 'cross',
                     'cholesky', 'addr', 'scatter', 'scatter_add', 'index_add', 'svd', 'qr'), _EXPECTED),
    **dict.fromkeys(('abs', 'pow', 'clamp', 'round', 'where', 'square', 'addcmul', 'addcdiv', 'ceil', 'floor',
                     'trunc', 'sign', 'neg'), _FOUND),
    'dot': 'result dtype {Got} does not match input dtype {Wanted}',
    **dict.fromkeys(('amax', 'amin'), 'Expected the dtype for input and out to match, but got {Wanted} for input\'s '
                                      'dtype and {Got} for out\'s dtype.'),
    'all': 'all only supports bool tensor for result, got: {Got}',
    'any': 'any only supports bool tensor for result, got: {Got}',
    'quantile': 'quantile() out tensor must be same dtype as the input tensor',
    'nanquantile': 'nanquantile() out tensor must be same dtype as the input tensor',
    'histc': 'torch.histogram: input tensor and hist tensor should have the same dtype, but got input {wanted} and '
             'hist {got}',
    **dict.fromkeys(('median', 'mode', 'kthvalue', 'cummax', 'cummin'),
                    "Expected tensor for 'values' to have the same type as tensor for argument #2 'self'; but type "
                    'torch.{got_class} does not equal torch.{wanted_class} (while checking arguments for {name})'),
    'index_select': 'index_select(): self and result must have the same scalar type',
    'masked_select': 'masked_select(): self and result must have the same scalar type',
    'take': 'take(): self and out expected to have the same dtype, but got self.dtype = {Wanted} and out.dtype = {Got}',
    'diag': 'expected scalar type {Wanted} but found {Got}',
    'nonzero': 'nonzero: Expected out tensor to have scalar type Long but got scalar type{Got}',
    'multinomial': 'multinomial expects Long tensor out, got: {Got}',
    'nan_to_num': 'nan_to_num: dtype of out: {Got} should be same as input: {Wanted}',
}
_LOSSY = {
    **dict.fromkeys(('cat', 'stack', 'hstack', 'vstack', 'dstack', 'column_stack'),
                    "torch.cat(): input types can't be cast to the desired output type {Got}"),
    'logsumexp': 'logsumexp(): Expected floating point type for result tensor, but got: {Got}',
    **dict.fromkeys(('std', 'var', 'norm'), "\"{name}_cpu\" not implemented for '{Got}'"),
}
_CONVERTS = ('bernoulli', 'arange', 'linspace', 'logspace', 'randperm', 'eq', 'ne', 'lt', 'le', 'gt', 'ge',
             'logical_not', 'logical_and', 'logical_or', 'logical_xor', 'isposinf', 'isneginf', 'isin', 'signbit')
# In whose name a function of several steps complains about gradients.
_STEPS = {'matmul': 'mm', 'outer': 'mul', 'kron': 'mul', 'inverse': 'linalg_inv_ex', 'hstack': 'cat', 'vstack': 'cat',
          'dstack': 'cat', 'column_stack': 'cat', 'square': 'pow', 'true_divide': 'div'}


def dtype_for(dtype, out, function):
    """The number of the dtype to compute with, for functions whose out decides it."""
    if out is None:
        return _types.number_of(dtype)
    _check_kind(function, out)
    if dtype is not None and dtype is not out.dtype:
        raise RuntimeError(f'dtype {_types.BY_NUMBER[_types.number_of(dtype)]._short} does not match dtype of out '
                           f'tensor ({out.dtype._short})')
    return out._h.dtype()


def _check_kind(function, out):
    if not isinstance(out, Tensor):
        raise TypeError(f"{function}(): argument 'out' must be Tensor, not {type(out).__name__}")


def into(function, out, result):
    """The result of a function, or out with the result in it."""
    if out is None:
        return result
    _check_kind(function, out)
    if result.requires_grad or out.requires_grad and _differentiable(result) and call_is_recorded():
        raise RuntimeError(f"{_STEPS.get(function, function)}(): functions with out=... arguments don't support "
                           'automatic differentiation, but one of the arguments requires grad.')
    _check_dtype(function, out.dtype, result.dtype)
    return written(out, result)


def call_is_recorded():
    from ._grad import is_grad_enabled
    return is_grad_enabled()


def _differentiable(result):
    return result.dtype.is_floating_point or result.dtype.is_complex


def _check_dtype(function, got, wanted):
    if got is wanted or function in _CONVERTS:
        return
    message = _STRICT.get(function)
    if message is None:
        if call('can_cast', wanted._number, got._number):
            return
        message = _LOSSY.get(function, "result type {Wanted} can't be cast to the desired output type {Got}")
    raise RuntimeError(message.format(name=function, Wanted=wanted._short, Got=got._short,
                                      wanted=_C_NAMES[wanted._name], got=_C_NAMES[got._name],
                                      wanted_class=wanted._legacy, got_class=got._legacy))


def written(out, result):
    """Puts a result's elements into a tensor, which takes the result's shape."""
    if out.shape != result.shape:
        if out.numel() > 0:
            import warnings
            warnings.warn(f'An output with one or more elements was resized since it had shape {list(out.shape)}, '
                          f'which does not match the required output shape {list(result.shape)}. This behavior is '
                          'deprecated, and in a future PyTorch release outputs will not be resized unless they have '
                          'zero elements. You can explicitly reuse an out tensor t by resizing it, inplace, to zero '
                          'elements with t.resize_(0).', UserWarning, stacklevel=3)
        out.resize_(tuple(result.shape))
    call('copy_', out._h, result._h)
    return out


def into_all(function, out, results, kind):
    """The same for a function with several results; kind is the type of the answer."""
    if out is None:
        return kind(results)
    if not isinstance(out, (tuple, list)) or len(out) != len(results):
        raise TypeError(f"{function}(): argument 'out' must be tuple of Tensors, not {type(out).__name__}")
    into(function, out[0], results[0])
    for tensor, result in zip(out[1:], results[1:]):
        into('argmax' if not _differentiable(result) else function, tensor, result)
    return kind(out)
