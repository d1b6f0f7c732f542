"""torch.nn.functional: layers as functions."""
from .. import _types
from .._host import call, host, unary
from .._pointwise import FUNCTIONS as _POINTWISE, log_softmax as _log_softmax, need, softmax as _softmax
from .._tensor import Tensor, number, run, wrap
from .._types import number_of

_REDUCTIONS = {'none': 0, 'mean': 1, 'sum': 2}


def _reduction(reduction, size_average=None, reduce=None):
    if reduction == 'mean' and size_average is None and reduce is None:
        return 1
    if size_average is not None or reduce is not None:
        average, reduces = size_average in (None, True), reduce in (None, True)
        reduction = 'none' if not reduces else 'mean' if average else 'sum'
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


def _activation(name, *defaults):
    def function(input, *arguments, inplace=False):
        need(name, input)
        result = run(name, input._h, *arguments, *defaults[len(arguments):])
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
    return run('celu', input._h, alpha)


def gelu(input, approximate='none'):
    need('gelu', input)
    return run('gelu', input._h, approximate)


def softplus(input, beta=1, threshold=20):
    need('softplus', input)
    return run('softplus', input._h, beta, threshold)


def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
    return run('hardtanh', input._h, min_val, max_val)


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
    return run('threshold', input._h, threshold, value)


def _implicit(dim, input):
    return dim if dim is not None else 0 if input.dim() in (0, 1, 3) else 1


def softmax(input, dim=None, _stacklevel=3, dtype=None):
    need('softmax', input)
    return _softmax(input, _implicit(dim, input), dtype=dtype)


def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
    need('log_softmax', input)
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
    if not 0.0 <= p <= 1.0:
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
    return _feature_dropout(input, p, training)


dropout2d = dropout3d = dropout1d


# Linear layers

def linear(input, weight, bias=None):
    need('linear', input)
    return run('linear', input._h, weight._h, None if bias is None else bias._h)


def bilinear(input1, input2, weight, bias=None):
    return run('bilinear', input1._h, input2._h, weight._h, _handle(bias))


def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    need('embedding', input, 'indices', 2)
    return run('embedding', weight._h, input._h, -1 if padding_idx is None else padding_idx)


def one_hot(tensor, num_classes=-1):
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
        need(name, input)
        steps = () if stride is None else _many(stride, count)
        arguments = (_many(kernel_size, count), steps, _many(padding, count), _many(dilation, count), ceil_mode)
        if return_indices:
            from .._tensor import wrap_all
            return tuple(wrap_all(call('max_pool2d_i', input._h, *arguments)))
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
               _many(padding, 2), ceil_mode, count_include_pad)


def _sizes(size, input, count):
    sizes = _many(size, count) if not isinstance(size, int) else (size,) * count
    return tuple(input.shape[place - count] if s is None else s for place, s in enumerate(sizes))


def adaptive_avg_pool1d(input, output_size):
    return run('adaptive_avg_pool1d', input._h, _many(output_size, 1))


def adaptive_avg_pool2d(input, output_size):
    return run('adaptive_avg_pool2d', input._h, _sizes(output_size, input, 2))


def adaptive_max_pool2d(input, output_size, return_indices=False):
    from .._tensor import wrap_all
    values, indices = wrap_all(call('adaptive_max_pool2d', input._h, _sizes(output_size, input, 2)))
    return (values, indices) if return_indices else values


def pad(input, pad, mode='constant', value=None):
    return run('pad', input._h, tuple(pad), mode, None if value is None else float(value))


def pixel_shuffle(input, upscale_factor):
    return run('pixel_shuffle', input._h, upscale_factor)


def pixel_unshuffle(input, downscale_factor):
    return run('pixel_unshuffle', input._h, downscale_factor)


def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
    return run('im2col', input._h, _many(kernel_size, 2), _many(dilation, 2), _many(padding, 2), _many(stride, 2))


def interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None,
                recompute_scale_factor=None, antialias=False):
    count = input.dim() - 2
    if (size is None) == (scale_factor is None):
        raise ValueError('either size or scale_factor should be defined' if size is None else
                         'only one of size or scale_factor should be defined')
    if size is not None:
        size, scale = _many(size, count), None
    else:
        scale = (float(scale_factor),) * count if isinstance(scale_factor, (int, float)) else tuple(
            float(s) for s in scale_factor)
    names = {('nearest', 1): 'upsample_nearest1d', ('nearest', 2): 'upsample_nearest2d',
             ('linear', 1): 'upsample_linear1d', ('bilinear', 2): 'upsample_bilinear2d',
             ('bicubic', 2): 'upsample_bicubic2d'}
    name = names.get((mode, count))
    if name is None:
        raise NotImplementedError(f'interpolate of {count + 2} dimensions with mode {mode!r} is not available here')
    if mode == 'nearest':
        return run(name, input._h, size, scale)
    return run(name, input._h, size, bool(align_corners), scale)


upsample = interpolate


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
    return run('instance_norm', input._h, _handle(weight), _handle(bias), _handle(running_mean),
               _handle(running_var), use_input_stats, float(momentum), float(eps))


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    need('layer_norm', input)
    return run('layer_norm', input._h, tuple(normalized_shape), _handle(weight), _handle(bias), float(eps))


def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05):
    return run('group_norm', input._h, num_groups, _handle(weight), _handle(bias), float(eps))


# Losses

def mse_loss(input, target, size_average=None, reduce=None, reduction='mean'):
    need('mse_loss', target, 'target', 2)
    return wrap(host.callLoss('mse_loss', input._h, target._h, _reduction(reduction, size_average, reduce)))


def l1_loss(input, target, size_average=None, reduce=None, reduction='mean'):
    return wrap(host.callLoss('l1_loss', input._h, target._h, _reduction(reduction, size_average, reduce)))


def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction='mean', beta=1.0):
    return run('smooth_l1_loss', input._h, target._h, _reduction(reduction, size_average, reduce), float(beta))


def huber_loss(input, target, reduction='mean', delta=1.0):
    return run('huber_loss', input._h, target._h, _reduction(reduction), float(delta))


def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction='mean'):
    code = _reduction(reduction, size_average, reduce)
    if target.shape != input.shape:
        raise ValueError(f'Using a target size ({target.shape}) that is different to the input size ({input.shape}) '
                         'is deprecated. Please ensure they have the same size.')
    if weight is None:
        return wrap(host.callLoss('bce_plain', input._h, target._h, code))
    return run('bce', input._h, target._h, weight._h, code)


def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction='mean',
                                     pos_weight=None):
    if target.shape != input.shape:
        raise ValueError(f'Target size ({target.shape}) must be the same as input size ({input.shape})')
    return run('bce_logits', input._h, target._h, _handle(weight), _handle(pos_weight),
               _reduction(reduction, size_average, reduce))


def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'):
    return run('nll_loss', input._h, target._h, _handle(weight), _reduction(reduction, size_average, reduce),
               ignore_index)


def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean',
                  label_smoothing=0.0):
    need('cross_entropy_loss', target, 'target', 2)
    return run('cross_entropy', input._h, target._h, _handle(weight), _reduction(reduction, size_average, reduce),
               ignore_index, float(label_smoothing))


def kl_div(input, target, size_average=None, reduce=None, reduction='mean', log_target=False):
    if reduction == 'batchmean':
        return run('kl_div', input._h, target._h, 2, log_target) / input.shape[0]
    return run('kl_div', input._h, target._h, _reduction(reduction, size_average, reduce), log_target)


def hinge_embedding_loss(input, target, margin=1.0, reduction='mean'):
    return run('hinge_embedding_loss', input._h, target._h, float(margin), _reduction(reduction))


def cosine_similarity(x1, x2, dim=1, eps=1e-08):
    return run('cosine_similarity', x1._h, x2._h, dim, float(eps))


def pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False):
    return (x1 - x2 + eps).norm(p, -1, keepdim)


def margin_ranking_loss(input1, input2, target, margin=0.0, reduction='mean'):
    return run('margin_ranking_loss', input1._h, input2._h, target._h, float(margin), _reduction(reduction))


def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2.0, eps=1e-06, swap=False, reduction='mean'):
    return run('triplet_margin_loss', anchor._h, positive._h, negative._h, float(margin), float(p), float(eps), swap,
               _reduction(reduction))


def soft_margin_loss(input, target, reduction='mean'):
    return run('soft_margin_loss', input._h, target._h, _reduction(reduction))


def __getattr__(name):
    raise AttributeError(f"module 'torch.nn.functional' has no attribute '{name}'")
