"""torch.nn.functional: layers as functions."""
import math

from .. import _types
from .._arguments import complain, guarded, guarded_inner
from .._host import call, host, unary
from .._pointwise import FUNCTIONS as _POINTWISE, log_softmax as _log_softmax, need, softmax as _softmax
from .._tensor import Tensor, number, run, wrap
from .._types import number_of

_REDUCTIONS = {'none': 0, 'mean': 1, 'sum': 2}


def _legacy_reduction(size_average, reduce):
    if reduce is not None and not reduce:
        return 'none'
    return 'mean' if size_average is None or size_average else 'sum'


def _reduction(reduction, size_average=None, reduce=None):
    if reduction == 'mean' and size_average is None and reduce is None:
        return 1
    if size_average is not None or reduce is not None:
        reduction = _legacy_reduction(size_average, reduce)
    code = _REDUCTIONS.get(reduction)
    if code is None:
        raise ValueError(f'{reduction} is not a valid value for reduction')
    return code


def _handle(tensor):
    return None if tensor is None else tensor._h


def _many(value, count):
    if isinstance(value, int):
        return (value,) * count
    value = tuple(value)
    return value * count if len(value) == 1 else value


# Activations

def relu(input, inplace=False):
    need('relu', input)
    return input.relu_() if inplace else wrap(unary(2, input._h))


def relu_(input):
    return input.relu_()


def sigmoid(input):
    need('sigmoid', input)
    return wrap(unary(0, input._h))


def tanh(input):
    need('tanh', input)
    return wrap(unary(1, input._h))


def leaky_relu(input, negative_slope=0.01, inplace=False):
    need('leaky_relu', input)
    if inplace:
        call('leaky_relu_', input._h, negative_slope)
        return input
    return run('leaky_relu', input._h, negative_slope)


def _activation(name):
    def function(input, inplace=False):
        need(name, input)
        result = run(name, input._h)
        return input.copy_(result) if inplace else result

    function.__name__ = function.__qualname__ = name
    return function


selu, silu, mish, relu6, hardsigmoid, hardswish = (_activation(n) for n in (
    'selu', 'silu', 'mish', 'relu6', 'hardsigmoid', 'hardswish'))


def elu(input, alpha=1.0, inplace=False):
    need('elu', input)
    result = run('elu', input._h, alpha)
    return input.copy_(result) if inplace else result


def celu(input, alpha=1.0, inplace=False):
    result = run('celu', input._h, alpha)
    return input.copy_(result) if inplace else result


def rrelu(input, lower=0.125, upper=1.0 / 3, training=False, inplace=False):
    result = run('rrelu', input._h, lower, upper, training, None)
    return input.copy_(result) if inplace else result


def gelu(input, *, approximate='none'):
    need('gelu', input)
    return run('gelu', input._h, approximate)


def softplus(input, beta=1, threshold=20):
    need('softplus', input)
    return run('softplus', input._h, beta, threshold)


def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
    result = run('hardtanh', input._h, min_val, max_val)
    return input.copy_(result) if inplace else result


def softshrink(input, lambd=0.5):
    return run('softshrink', input._h, lambd)


def hardshrink(input, lambd=0.5):
    return run('hardshrink', input._h, lambd)


def logsigmoid(input):
    need('log_sigmoid', input)
    return run('log_sigmoid', input._h)


def softsign(input):
    return input / (input.abs() + 1)


def tanhshrink(input):
    return input - input.tanh()


def prelu(input, weight):
    return run('prelu', input._h, weight._h)


def glu(input, dim=-1):
    return run('glu', input._h, dim)


def threshold(input, threshold, value, inplace=False):
    result = run('threshold', input._h, threshold, value)
    return input.copy_(result) if inplace else result


def _implicit(dim, input):
    if isinstance(dim, str):
        complain('softmax', (input, dim), {})
    return dim if dim is not None else 0 if input.dim() in (0, 1, 3) else 1


def softmax(input, dim=None, _stacklevel=3, dtype=None):
    if not isinstance(input, Tensor):
        # PyTorch calls the method.
        input.softmax
    return _softmax(input, _implicit(dim, input), dtype=dtype)


def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
    if not isinstance(input, Tensor):
        # PyTorch calls the method.
        input.log_softmax
    return _log_softmax(input, _implicit(dim, input), dtype=dtype)


def softmin(input, dim=None, dtype=None):
    return softmax(-input, dim, dtype=dtype)


def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
    noise = -logits.detach().clone().exponential_().log()
    soft = ((logits + noise) / tau).softmax(dim)
    if not hard:
        return soft
    index = soft.max(dim, keepdim=True)[1]
    one = soft.detach().clone().zero_().scatter_(dim, index, 1.0)
    return one - soft.detach() + soft


def normalize(input, p=2.0, dim=1, eps=1e-12):
    return input / input.norm(p, dim, keepdim=True).clamp_min(eps).expand_as(input)


# Dropout

def _probability(p):
    if p < 0.0 or p > 1.0:
        raise ValueError(f'dropout probability has to be between 0 and 1, but got {p}')


def dropout(input, p=0.5, training=True, inplace=False):
    _probability(p)
    need('dropout', input)
    if not training or p == 0 or input.numel() == 0:
        return input
    if p == 1:
        result = input * input.detach().clone().zero_()
    else:
        result = input * run('dropout_mask', input._h, 1 - p, None)
    return input.copy_(result) if inplace else result


def _feature_dropout(input, p, training):
    _probability(p)
    if not training or p == 0:
        return input
    size = tuple(input.shape[:2]) + (1,) * (input.dim() - 2)
    if p == 1:
        return input * 0
    return input * run('feature_mask', input._h, size, 1 - p, None)


def dropout1d(input, p=0.5, training=True, inplace=False):
    result = _feature_dropout(input, p, training)
    return input.copy_(result) if inplace else result


dropout2d = dropout3d = dropout1d

_ALPHA = 1.7580993408473766


def _alpha_dropout(input, p, training, size):
    _probability(p)
    if not training or p == 0:
        return input
    if p == 1:
        return input * 0
    kept = run('feature_mask', input._h, size, 1 - p, None) * (1 - p)
    scale = 1.0 / math.sqrt((_ALPHA * _ALPHA * p + 1) * (1 - p))
    return input * (kept * scale) + ((kept - 1) * (_ALPHA * scale) + _ALPHA * scale * p)


def alpha_dropout(input, p=0.5, training=False, inplace=False):
    result = _alpha_dropout(input, p, training, tuple(input.shape))
    return input.copy_(result) if inplace else result


def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
    result = _alpha_dropout(input, p, training, tuple(input.shape[:2]) + (1,) * (input.dim() - 2))
    return input.copy_(result) if inplace else result


# Linear layers

def linear(input, weight, bias=None):
    need('linear', input)
    need('linear', weight, 'weight', 2)
    return run('linear', input._h, weight._h, None if bias is None else bias._h)


def bilinear(input1, input2, weight, bias=None):
    return run('bilinear', input1._h, input2._h, weight._h, _handle(bias))


def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    need('embedding', weight, 'weight', 1)
    need('embedding', input, 'indices', 2)
    if padding_idx is None:
        padding_idx = -1
    elif padding_idx < 0:
        padding_idx += weight.shape[0]
    if sparse:
        raise NotImplementedError('embedding(): sparse gradients are not available here')
    if max_norm is not None:
        from .._grad import no_grad
        with no_grad():
            call('embedding_renorm_', weight._h, input.contiguous()._h, float(max_norm), float(norm_type))
    if scale_grad_by_freq:
        return run('embedding_scaled', weight._h, input._h, padding_idx, True)
    return run('embedding', weight._h, input._h, padding_idx)


def embedding_bag(input, weight, offsets=None, max_norm=None, norm_type=2, scale_grad_by_freq=False, mode='mean',
                  sparse=False, per_sample_weights=None, include_last_offset=False, padding_idx=None):
    if sparse or max_norm is not None:
        raise NotImplementedError('embedding_bag(): sparse and max_norm are not available here')
    if mode not in ('sum', 'mean', 'max'):
        raise ValueError('mode has to be one of sum, mean or max')
    if input.dim() == 2:
        if offsets is not None:
            raise ValueError('if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed '
                             'length sequences. However, found offsets of type ' + str(type(offsets)))
        from .._creation import arange
        offsets = arange(0, input.numel(), input.shape[1])
        input = input.reshape(-1)
        per_sample_weights = None if per_sample_weights is None else per_sample_weights.reshape(-1)
    elif offsets is None:
        raise ValueError('offsets has to be a 1D Tensor but got None')
    from .._tensor import wrap_all
    return wrap_all(call('embedding_bag', weight._h, input._h, offsets._h, scale_grad_by_freq,
                         ('sum', 'mean', 'max').index(mode), _handle(per_sample_weights), include_last_offset,
                         padding_idx))[0]


def one_hot(tensor, num_classes=-1):
    need('one_hot', tensor)
    if isinstance(tensor, Tensor) and tensor.dtype is _types.int64 and tensor.numel() and (tensor < 0).any():
        raise RuntimeError('Class values must be non-negative.')
    if num_classes == -1:
        if tensor.numel() == 0:
            raise RuntimeError('Can not infer total number of classes from empty tensor.')
        num_classes = int(tensor.max()) + 1
    return run('one_hot', tensor._h, num_classes)


# Convolutions and pooling

def _convolution(name, count):
    def function(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
        need(name, input)
        if isinstance(padding, str):
            return run(name + '_pad', input._h, weight._h, _handle(bias), _many(stride, count), padding,
                       _many(dilation, count), groups)
        return run(name, input._h, weight._h, _handle(bias), _many(stride, count), _many(padding, count),
                   _many(dilation, count), groups)

    function.__name__ = function.__qualname__ = name
    return function


def _transposed(name, count):
    def function(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
        need(name, input)
        return run(name, input._h, weight._h, _handle(bias), _many(stride, count), _many(padding, count),
                   _many(output_padding, count), groups, _many(dilation, count))

    function.__name__ = function.__qualname__ = name
    return function


conv1d, conv2d, conv3d = (_convolution(f'conv{n}d', n) for n in (1, 2, 3))
conv_transpose1d, conv_transpose2d, conv_transpose3d = (_transposed(f'conv_transpose{n}d', n) for n in (1, 2, 3))


def _max_pool(name, count):
    def function(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
        if not isinstance(input, Tensor) or not isinstance(kernel_size, (int, tuple, list)):
            complain(name, (input, kernel_size, stride, padding, dilation, ceil_mode), {})
        steps = () if stride is None else _many(stride, count)
        arguments = (_many(kernel_size, count), steps, _many(padding, count), _many(dilation, count), ceil_mode)
        if return_indices:
            from .._tensor import wrap_all
            return tuple(wrap_all(call(name + '_i', input._h, *arguments)))
        return run(name, input._h, *arguments)

    function.__name__ = function.__qualname__ = name
    return function


max_pool1d, max_pool2d, max_pool3d = (_max_pool(f'max_pool{n}d', n) for n in (1, 2, 3))


def avg_pool1d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
    return run('avg_pool1d', input._h, _many(kernel_size, 1), () if stride is None else _many(stride, 1),
               _many(padding, 1), ceil_mode, count_include_pad)


def avg_pool2d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True,
               divisor_override=None):
    return run('avg_pool2d', input._h, _many(kernel_size, 2), () if stride is None else _many(stride, 2),
               _many(padding, 2), ceil_mode, count_include_pad, divisor_override)


def avg_pool3d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True,
               divisor_override=None):
    return run('avg_pool3d', input._h, _many(kernel_size, 3), () if stride is None else _many(stride, 3),
               _many(padding, 3), ceil_mode, count_include_pad, divisor_override)


def lp_pool1d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    found = avg_pool1d(input.pow(norm_type), kernel_size, stride, 0, ceil_mode)
    return (found.sign() * relu(found.abs())).mul(_many(kernel_size, 1)[0]).pow(1.0 / norm_type)


def lp_pool2d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    high, wide = _many(kernel_size, 2)
    found = avg_pool2d(input.pow(norm_type), kernel_size, stride, 0, ceil_mode)
    return (found.sign() * relu(found.abs())).mul(high * wide).pow(1.0 / norm_type)


def max_unpool2d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
    kernel = _many(kernel_size, 2)
    steps = kernel if stride is None else _many(stride, 2)
    around = _many(padding, 2)
    if output_size is None:
        output_size = [(input.shape[d - 2] - 1) * steps[d] - 2 * around[d] + kernel[d] for d in range(2)]
    return run('max_unpool2d', input._h, indices._h, tuple(output_size)[-2:])


def _sizes(size, input, count):
    sizes = _many(size, count) if not isinstance(size, int) else (size,) * count
    return tuple(input.shape[place - count] if s is None else s for place, s in enumerate(sizes))


def adaptive_avg_pool1d(input, output_size):
    return run('adaptive_avg_pool1d', input._h, _many(output_size, 1))


def adaptive_avg_pool2d(input, output_size):
    return run('adaptive_avg_pool2d', input._h, _sizes(output_size, input, 2))


def adaptive_avg_pool3d(input, output_size):
    return run('adaptive_avg_pool3d', input._h, _sizes(output_size, input, 3))


def _adaptive_max(count):
    name = f'adaptive_max_pool{count}d'

    def function(input, output_size, return_indices=False):
        from .._tensor import wrap_all
        values, indices = wrap_all(call(name, input._h, _sizes(output_size, input, count)))
        return (values, indices) if return_indices else values

    function.__name__ = function.__qualname__ = name
    return function


adaptive_max_pool1d, adaptive_max_pool2d, adaptive_max_pool3d = (_adaptive_max(n) for n in (1, 2, 3))


def pad(input, pad, mode='constant', value=None):
    if mode not in ('constant', 'reflect', 'replicate', 'circular'):
        raise NotImplementedError(f'Unrecognised padding mode {mode}')
    return run('pad', input._h, tuple(pad), mode, None if value is None else float(value))


def pixel_shuffle(input, upscale_factor):
    return run('pixel_shuffle', input._h, upscale_factor)


def pixel_unshuffle(input, downscale_factor):
    return run('pixel_unshuffle', input._h, downscale_factor)


def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
    return run('im2col', input._h, _many(kernel_size, 2), _many(dilation, 2), _many(padding, 2), _many(stride, 2))


def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
    return run('col2im', input._h, _many(output_size, 2), _many(kernel_size, 2), _many(dilation, 2),
               _many(padding, 2), _many(stride, 2))


def channel_shuffle(input, groups):
    return run('channel_shuffle', input._h, groups)


def grid_sample(input, grid, mode='bilinear', padding_mode='zeros', align_corners=None):
    modes, paddings = ('bilinear', 'nearest', 'bicubic'), ('zeros', 'border', 'reflection')
    if mode not in modes:
        raise ValueError(f"nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: "
                         f"'{mode}'")
    if padding_mode not in paddings:
        raise ValueError("nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', "
                         f"but got: '{padding_mode}'")
    return run('grid_sampler', input._h, grid._h, modes.index(mode), paddings.index(padding_mode),
               bool(align_corners))


def affine_grid(theta, size, align_corners=None):
    return run('affine_grid', theta._h, tuple(size), bool(align_corners))


def local_response_norm(input, size, alpha=0.0001, beta=0.75, k=1.0):
    squares = input.mul(input).unsqueeze(1)
    if input.dim() == 3:
        squares = avg_pool2d(pad(squares, (0, 0, size // 2, (size - 1) // 2)), (size, 1), stride=1).squeeze(1)
    else:
        shape = input.shape
        squares = squares.view(shape[0], 1, shape[1], shape[2], -1)
        squares = pad(squares, (0, 0, 0, 0, size // 2, (size - 1) // 2))
        squares = avg_pool3d(squares, (size, 1, 1), stride=1).squeeze(1).view(shape)
    return input / squares.mul(alpha).add(k).pow(beta)


def interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None,
                recompute_scale_factor=None, antialias=False):
    count = input.dim() - 2
    given = size if size is not None else scale_factor
    if isinstance(given, (tuple, list)) and len(given) != count:
        spatial, what, short = ((list(input.shape[2:]), f'output size of {given}', 'o') if size is not None else
                                (list(input.shape[2:]), f'scale_factor of shape {given}', 's'))
        raise ValueError(f'Input and {"output" if size is not None else "scale_factor"} must have the same number of '
                         f'spatial dimensions, but got input with spatial dimensions of {spatial} and {what}. Please '
                         f'provide input tensor in (N, C, d1, d2, ...,dK) format and '
                         f'{"output size" if size is not None else "scale_factor"} in ({short}1, {short}2, '
                         f'...,{short}K) format.')
    if (size is None) == (scale_factor is None):
        raise ValueError('either size or scale_factor should be defined' if size is None else
                         'only one of size or scale_factor should be defined')
    if size is not None:
        size, scale = _many(size, count), None
    else:
        scale = (float(scale_factor),) * count if isinstance(scale_factor, (int, float)) else tuple(
            float(s) for s in scale_factor)
    if align_corners is not None and mode in ('nearest', 'area', 'nearest-exact'):
        raise ValueError('align_corners option can only be set with the interpolating modes: linear | bilinear | '
                         'bicubic | trilinear')
    if recompute_scale_factor:
        if size is not None:
            raise ValueError('recompute_scale_factor is not meaningful with an explicit size.')
        size, scale = tuple(math.floor(input.shape[d + 2] * scale[d]) for d in range(count)), None
    if antialias:
        if mode not in ('bilinear', 'bicubic') or count != 2:
            raise ValueError('Anti-alias option is only supported for bilinear and bicubic modes')
        high, wide = (None, None) if scale is None else scale
        if size is None:
            size = tuple(math.floor(input.shape[d + 2] * scale[d]) for d in range(2))
        return run(f'upsample_{mode}2d_aa', input._h, size, bool(align_corners), high, wide)
    if mode == 'area':
        if size is None:
            size = tuple(math.floor(input.shape[d + 2] * scale[d]) for d in range(count))
        return {1: adaptive_avg_pool1d, 2: adaptive_avg_pool2d, 3: adaptive_avg_pool3d}[count](input, size)
    names = {('nearest', 1): 'upsample_nearest1d', ('nearest', 2): 'upsample_nearest2d',
             ('linear', 1): 'upsample_linear1d', ('bilinear', 2): 'upsample_bilinear2d',
             ('nearest', 3): 'upsample_nearest3d', ('trilinear', 3): 'upsample_trilinear3d',
             ('bicubic', 2): 'upsample_bicubic2d'}
    name = names.get((mode, count))
    if name is None:
        _not_interpolated(count + 2, mode)
    if mode == 'nearest':
        return run(name, input._h, size, scale)
    return run(name, input._h, size, bool(align_corners), scale)


_AXES = {'linear': 3, 'bilinear': 4, 'trilinear': 5}


def _not_interpolated(dimensions, mode):
    if dimensions in (3, 4, 5) and mode in _AXES:
        raise NotImplementedError(f'Got {dimensions}D input, but {mode} mode needs {_AXES[mode]}D input')
    if mode == 'nearest-exact' and dimensions in (3, 4, 5):
        raise NotImplementedError("interpolate(): mode='nearest-exact' is not available here")
    raise NotImplementedError('Input Error: Only 3D, 4D and 5D input Tensors supported '
                              f'(got {dimensions}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | '
                              f'area | nearest-exact (got {mode})')


upsample = interpolate


def upsample_nearest(input, size=None, scale_factor=None):
    return interpolate(input, size, scale_factor, 'nearest')


def upsample_bilinear(input, size=None, scale_factor=None):
    return interpolate(input, size, scale_factor, 'bilinear', True)


# Normalisation

def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05):
    if training:
        shape = input.shape
        values = shape[0]
        for length in shape[2:]:
            values *= length
        if values == 1:
            raise ValueError(f'Expected more than 1 value per channel when training, got input size {shape}')
    return run('batch_norm', input._h, _handle(weight), _handle(bias), _handle(running_mean), _handle(running_var),
               training, float(momentum), float(eps))


def instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True,
                  momentum=0.1, eps=1e-05):
    if use_input_stats and math.prod(input.shape[2:]) == 1:
        raise ValueError('Expected more than 1 spatial element when training, got input size '
                         + str(input.shape))
    return run('instance_norm', input._h, _handle(weight), _handle(bias), _handle(running_mean),
               _handle(running_var), use_input_stats, float(momentum), float(eps))


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    need('layer_norm', input)
    if not isinstance(normalized_shape, (tuple, list)):
        complain('layer_norm', (input, normalized_shape), {})
    return run('layer_norm', input._h, tuple(normalized_shape), _handle(weight), _handle(bias), float(eps))


def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05):
    return run('group_norm', input._h, num_groups, _handle(weight), _handle(bias), float(eps))


# Losses

def _compared(*arguments):
    """PyTorch compares their sizes first: what has none says so itself."""
    for value in arguments:
        if not isinstance(value, Tensor):
            value.size()


def mse_loss(input, target, size_average=None, reduce=None, reduction='mean'):
    _compared(target, input)
    return wrap(host.callLoss('mse_loss', input._h, target._h, _reduction(reduction, size_average, reduce)))


def l1_loss(input, target, size_average=None, reduce=None, reduction='mean'):
    _compared(target, input)
    return wrap(host.callLoss('l1_loss', input._h, target._h, _reduction(reduction, size_average, reduce)))


def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction='mean', beta=1.0):
    _compared(target, input)
    return run('smooth_l1_loss', input._h, target._h, _reduction(reduction, size_average, reduce), float(beta))


def huber_loss(input, target, reduction='mean', delta=1.0):
    _compared(target, input)
    return run('huber_loss', input._h, target._h, _reduction(reduction), float(delta))


def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction='mean'):
    code = _reduction(reduction, size_average, reduce)
    _compared(target, input)
    if target.shape != input.shape:
        raise ValueError(f'Using a target size ({target.shape}) that is different to the input size ({input.shape}) '
                         'is deprecated. Please ensure they have the same size.')
    if weight is None:
        return wrap(host.callLoss('bce_plain', input._h, target._h, code))
    return run('bce', input._h, target._h, weight._h, code)


def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction='mean',
                                     pos_weight=None):
    _compared(target, input)
    if target.shape != input.shape:
        raise ValueError(f'Target size ({target.shape}) must be the same as input size ({input.shape})')
    return run('bce_logits', input._h, target._h, _handle(weight), _handle(pos_weight),
               _reduction(reduction, size_average, reduce))


def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'):
    need('nll_loss_nd', input)
    need('nll_loss_nd', target, 'target', 2)
    return run('nll_loss', input._h, target._h, _handle(weight), _reduction(reduction, size_average, reduce),
               ignore_index)


def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean',
                  label_smoothing=0.0):
    need('cross_entropy_loss', input)
    need('cross_entropy_loss', target, 'target', 2)
    if weight is not None:
        need('cross_entropy_loss', weight, 'weight', 3)
    return run('cross_entropy', input._h, target._h, _handle(weight), _reduction(reduction, size_average, reduce),
               ignore_index, float(label_smoothing))


def kl_div(input, target, size_average=None, reduce=None, reduction='mean', log_target=False):
    if reduction == 'batchmean':
        return run('kl_div', input._h, target._h, 2, log_target) / (input.shape[0] if input.dim() else 1)
    return run('kl_div', input._h, target._h, _reduction(reduction, size_average, reduce), log_target)


def hinge_embedding_loss(input, target, margin=1.0, reduction='mean'):
    return run('hinge_embedding_loss', input._h, target._h, float(margin), _reduction(reduction))


def cosine_similarity(x1, x2, dim=1, eps=1e-08):
    return run('cosine_similarity', x1._h, x2._h, dim, float(eps))


def pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False):
    return run('pairwise_distance', x1._h, x2._h, float(p), float(eps), keepdim)


def pdist(input, p=2):
    return run('pdist', input._h, float(p))


def margin_ranking_loss(input1, input2, target, margin=0.0, reduction='mean'):
    return run('margin_ranking_loss', input1._h, input2._h, target._h, float(margin), _reduction(reduction))


def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2.0, eps=1e-06, swap=False, reduction='mean'):
    return run('triplet_margin_loss', anchor._h, positive._h, negative._h, float(margin), float(p), float(eps), swap,
               _reduction(reduction))


def soft_margin_loss(input, target, reduction='mean'):
    return run('soft_margin_loss', input._h, target._h, _reduction(reduction))


def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction='mean'):
    return run('cosine_embedding_loss', input1._h, input2._h, target._h, float(margin),
               _reduction(reduction, size_average, reduce))


def poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None,
                     reduction='mean'):
    return run('poisson_nll_loss', input._h, target._h, log_input, full, float(eps),
               _reduction(reduction, size_average, reduce))


def gaussian_nll_loss(input, target, var, full=False, eps=1e-06, reduction='mean'):
    code = _reduction(reduction)
    if (var < 0).any():
        raise ValueError('var has negative entry/entries')
    variance = var.detach().clone().clamp_(min=eps) - var.detach() + var if var.requires_grad else var.clamp(min=eps)
    loss = 0.5 * (variance.log() + (input - target) ** 2 / variance)
    if full:
        loss = loss + 0.5 * math.log(2 * math.pi)
    return loss.mean() if code == 1 else loss.sum() if code == 2 else loss


def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction='mean'):
    if p not in (1, 2):
        raise ValueError('only p == 1 and p == 2 supported')
    return run('multi_margin_loss', input._h, target._h, p, margin, _handle(weight),
               _reduction(reduction, size_average, reduce))


def multilabel_margin_loss(input, target, size_average=None, reduce=None, reduction='mean'):
    return run('multilabel_margin_loss', input._h, target._h, _reduction(reduction, size_average, reduce))


def multilabel_soft_margin_loss(input, target, weight=None, size_average=None, reduce=None, reduction='mean'):
    code = _reduction(reduction, size_average, reduce)
    loss = -(target * logsigmoid(input) + (1 - target) * logsigmoid(-input))
    if weight is not None:
        loss = loss * weight
    loss = loss.sum(-1) / input.shape[-1]
    return loss.mean() if code == 1 else loss.sum() if code == 2 else loss


def triplet_margin_with_distance_loss(anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False,
                                      reduction='mean'):
    code = _reduction(reduction)
    distance = pairwise_distance if distance_function is None else distance_function
    near, far = distance(anchor, positive), distance(anchor, negative)
    if swap:
        far = far.minimum(distance(positive, negative))
    loss = (margin + near - far).clamp_min(0)
    return loss.mean() if code == 1 else loss.sum() if code == 2 else loss


def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction='mean', zero_infinity=False):
    lengths = [tuple(n.tolist() if isinstance(n, Tensor) else n) for n in (input_lengths, target_lengths)]
    return run('ctc_loss', log_probs._h, targets._h, *lengths, blank, _reduction(reduction), zero_infinity)


def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None,
                                 enable_gqa=False):
    if enable_gqa:
        raise NotImplementedError('scaled_dot_product_attention(): enable_gqa is not available here')
    from .._creation import ones
    from .. import _types
    scale = 1 / math.sqrt(query.shape[-1]) if scale is None else scale
    weights = query @ key.transpose(-2, -1) * scale
    if is_causal:
        attn_mask = ones(query.shape[-2], key.shape[-2], dtype=_types.bool).tril()
    if attn_mask is not None:
        weights = weights.masked_fill(~attn_mask, -math.inf) if attn_mask.dtype is _types.bool else weights + attn_mask
    return dropout(softmax(weights, -1), dropout_p, dropout_p > 0) @ value


def _in_place(function):
    def changed(input, *args, **options):
        return function(input, *args, inplace=True, **options)

    changed.__name__ = changed.__qualname__ = function.__name__ + '_'
    return changed


leaky_relu, elu, celu, rrelu, threshold = (
    guarded_inner(f, 'inplace') for f in (leaky_relu, elu, celu, rrelu, threshold))
celu_, elu_, hardtanh_, leaky_relu_, rrelu_, selu_, threshold_ = (
    _in_place(f) for f in (celu, elu, hardtanh, leaky_relu, rrelu, selu, threshold))


# Those that are libtorch's own, whose arguments it checks.
for _function in (conv1d, conv2d, conv3d, conv_transpose1d, conv_transpose2d, conv_transpose3d, linear, bilinear,
                  avg_pool1d, avg_pool2d, avg_pool3d, adaptive_avg_pool1d, gelu, softplus, hardshrink, softshrink,
                  logsigmoid, prelu, one_hot, pad, pixel_shuffle, pixel_unshuffle, channel_shuffle, cosine_similarity,
                  pairwise_distance, pdist, hardtanh):
    globals()[_function.__name__] = guarded(_function.__name__, _function)


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
