"""Fewer or more pixels, and none at random."""
from .. import functional as F
from .module import Module


class _MaxPoolNd(Module):
    _function = None

    def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
        Module.__init__(self)
        self.kernel_size = kernel_size
        self.stride = kernel_size if stride is None else stride
        self.padding, self.dilation = padding, dilation
        self.return_indices, self.ceil_mode = return_indices, ceil_mode

    def forward(self, input):
        return getattr(F, self._function)(input, self.kernel_size, self.stride, self.padding, self.dilation,
                                          ceil_mode=self.ceil_mode, return_indices=self.return_indices)

    def extra_repr(self):
        return (f'kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}, '
                f'dilation={self.dilation}, ceil_mode={self.ceil_mode}')


class MaxPool1d(_MaxPoolNd):
    _function = 'max_pool1d'


class MaxPool2d(_MaxPoolNd):
    _function = 'max_pool2d'


class MaxPool3d(_MaxPoolNd):
    _function = 'max_pool3d'


class AvgPool1d(Module):
    _function = 'avg_pool1d'
    _count = 1

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
        Module.__init__(self)
        n = self._count
        self.kernel_size = F._many(kernel_size, n) if n == 1 else kernel_size
        self.stride = self.kernel_size if stride is None else F._many(stride, n) if n == 1 else stride
        self.padding = F._many(padding, n) if n == 1 else padding
        self.ceil_mode, self.count_include_pad = ceil_mode, count_include_pad

    def forward(self, input):
        return getattr(F, self._function)(input, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                                          self.count_include_pad)

    def extra_repr(self):
        return f'kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}'


class AvgPool2d(AvgPool1d):
    _function = 'avg_pool2d'
    _count = 2

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True,
                 divisor_override=None):
        AvgPool1d.__init__(self, kernel_size, stride, padding, ceil_mode, count_include_pad)
        self.divisor_override = divisor_override

    def forward(self, input):
        return getattr(F, self._function)(input, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                                          self.count_include_pad, self.divisor_override)


class AvgPool3d(AvgPool2d):
    _function = 'avg_pool3d'
    _count = 3


class LPPool1d(Module):
    _function = 'lp_pool1d'

    def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False):
        Module.__init__(self)
        self.norm_type, self.kernel_size, self.stride, self.ceil_mode = norm_type, kernel_size, stride, ceil_mode

    def forward(self, input):
        return getattr(F, self._function)(input, float(self.norm_type), self.kernel_size, self.stride, self.ceil_mode)

    def extra_repr(self):
        return (f'norm_type={self.norm_type}, kernel_size={self.kernel_size}, stride={self.stride}, '
                f'ceil_mode={self.ceil_mode}')


class LPPool2d(LPPool1d):
    _function = 'lp_pool2d'


class MaxUnpool2d(Module):
    def __init__(self, kernel_size, stride=None, padding=0):
        Module.__init__(self)
        self.kernel_size = F._many(kernel_size, 2)
        self.stride = self.kernel_size if stride is None else F._many(stride, 2)
        self.padding = F._many(padding, 2)

    def forward(self, input, indices, output_size=None):
        return F.max_unpool2d(input, indices, self.kernel_size, self.stride, self.padding, output_size)

    def extra_repr(self):
        return f'kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}'


class _Adaptive(Module):
    _function = None

    def __init__(self, output_size):
        Module.__init__(self)
        self.output_size = output_size

    def forward(self, input):
        return getattr(F, self._function)(input, self.output_size)

    def extra_repr(self):
        return f'output_size={self.output_size}'


class AdaptiveAvgPool1d(_Adaptive):
    _function = 'adaptive_avg_pool1d'


class AdaptiveAvgPool2d(_Adaptive):
    _function = 'adaptive_avg_pool2d'


class AdaptiveAvgPool3d(_Adaptive):
    _function = 'adaptive_avg_pool3d'


class _AdaptiveMax(_Adaptive):
    def __init__(self, output_size, return_indices=False):
        _Adaptive.__init__(self, output_size)
        self.return_indices = return_indices

    def forward(self, input):
        return getattr(F, self._function)(input, self.output_size, self.return_indices)


class AdaptiveMaxPool1d(_AdaptiveMax):
    _function = 'adaptive_max_pool1d'


class AdaptiveMaxPool2d(_AdaptiveMax):
    _function = 'adaptive_max_pool2d'


class AdaptiveMaxPool3d(_AdaptiveMax):
    _function = 'adaptive_max_pool3d'


class Upsample(Module):
    def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=None,
                 recompute_scale_factor=None):
        Module.__init__(self)
        self.size = size
        self.scale_factor = float(scale_factor) if isinstance(scale_factor, (int, float)) else scale_factor
        self.mode, self.align_corners = mode, align_corners
        self.recompute_scale_factor = recompute_scale_factor

    def forward(self, input):
        return F.interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners,
                             self.recompute_scale_factor)

    def extra_repr(self):
        first = f'size={self.size}' if self.scale_factor is None else f'scale_factor={self.scale_factor}'
        return f"{first}, mode={self.mode}" if self.scale_factor is None else f"{first}, mode={self.mode}"


class UpsamplingNearest2d(Upsample):
    def __init__(self, size=None, scale_factor=None):
        Upsample.__init__(self, size, scale_factor, 'nearest')


class UpsamplingBilinear2d(Upsample):
    def __init__(self, size=None, scale_factor=None):
        Upsample.__init__(self, size, scale_factor, 'bilinear', True)


class PixelShuffle(Module):
    def __init__(self, upscale_factor):
        Module.__init__(self)
        self.upscale_factor = upscale_factor

    def forward(self, input):
        return F.pixel_shuffle(input, self.upscale_factor)

    def extra_repr(self):
        return f'upscale_factor={self.upscale_factor}'


class PixelUnshuffle(Module):
    def __init__(self, downscale_factor):
        Module.__init__(self)
        self.downscale_factor = downscale_factor

    def forward(self, input):
        return F.pixel_unshuffle(input, self.downscale_factor)

    def extra_repr(self):
        return f'downscale_factor={self.downscale_factor}'


class ChannelShuffle(Module):
    def __init__(self, groups):
        Module.__init__(self)
        self.groups = groups

    def forward(self, input):
        return F.channel_shuffle(input, self.groups)

    def extra_repr(self):
        return f'groups={self.groups}'


class Unfold(Module):
    """The blocks of a picture as columns."""

    def __init__(self, kernel_size, dilation=1, padding=0, stride=1):
        Module.__init__(self)
        self.kernel_size, self.dilation, self.padding, self.stride = kernel_size, dilation, padding, stride

    def forward(self, input):
        return F.unfold(input, self.kernel_size, self.dilation, self.padding, self.stride)

    def extra_repr(self):
        return (f'kernel_size={self.kernel_size}, dilation={self.dilation}, padding={self.padding}, '
                f'stride={self.stride}')


class Fold(Module):
    """A picture of the sums of blocks."""

    def __init__(self, output_size, kernel_size, dilation=1, padding=0, stride=1):
        Module.__init__(self)
        self.output_size, self.kernel_size, self.dilation = output_size, kernel_size, dilation
        self.padding, self.stride = padding, stride

    def forward(self, input):
        return F.fold(input, self.output_size, self.kernel_size, self.dilation, self.padding, self.stride)

    def extra_repr(self):
        return (f'output_size={self.output_size}, kernel_size={self.kernel_size}, dilation={self.dilation}, '
                f'padding={self.padding}, stride={self.stride}')


class LocalResponseNorm(Module):
    def __init__(self, size, alpha=0.0001, beta=0.75, k=1.0):
        Module.__init__(self)
        self.size, self.alpha, self.beta, self.k = size, alpha, beta, k

    def forward(self, input):
        return F.local_response_norm(input, self.size, self.alpha, self.beta, self.k)

    def extra_repr(self):
        return f'{self.size}, alpha={self.alpha}, beta={self.beta}, k={self.k}'


class _Pad(Module):
    _mode = 'constant'
    _count = 2

    def __init__(self, padding, value=0.0):
        Module.__init__(self)
        self.padding = (padding,) * (2 * self._count) if isinstance(padding, int) else tuple(padding)
        self.value = value

    def forward(self, input):
        return F.pad(input, self.padding, self._mode, self.value if self._mode == 'constant' else None)

    def extra_repr(self):
        return f'{self.padding}'


class ZeroPad2d(_Pad):
    def __init__(self, padding):
        _Pad.__init__(self, padding)


class ConstantPad1d(_Pad):
    _count = 1

    def extra_repr(self):
        return f'padding={self.padding}, value={self.value}'


class ConstantPad2d(ConstantPad1d):
    _count = 2


class ConstantPad3d(ConstantPad1d):
    _count = 3


class ZeroPad1d(ZeroPad2d):
    _count = 1


class ZeroPad3d(ZeroPad2d):
    _count = 3


class CircularPad1d(_Pad):
    _mode, _count = 'circular', 1


class CircularPad2d(_Pad):
    _mode = 'circular'


class ReflectionPad3d(_Pad):
    _mode, _count = 'reflect', 3


class ReplicationPad1d(_Pad):
    _mode, _count = 'replicate', 1


class ReplicationPad3d(_Pad):
    _mode, _count = 'replicate', 3


class ReflectionPad1d(_Pad):
    _mode, _count = 'reflect', 1


class ReflectionPad2d(_Pad):
    _mode = 'reflect'


class ReplicationPad2d(_Pad):
    _mode = 'replicate'


class _DropoutNd(Module):
    def __init__(self, p=0.5, inplace=False):
        Module.__init__(self)
        F._probability(p)
        self.p = p
        self.inplace = inplace

    def extra_repr(self):
        return f'p={self.p}, inplace={self.inplace}'


class Dropout(_DropoutNd):
    """Sets elements to 0 at random while training."""

    def forward(self, input):
        return F.dropout(input, self.p, self.training, self.inplace)


class Dropout1d(_DropoutNd):
    def forward(self, input):
        return F.dropout1d(input, self.p, self.training, self.inplace)


class Dropout2d(Dropout1d):
    """Sets whole channels to 0 at random while training."""


class Dropout3d(Dropout1d):
    pass


class AlphaDropout(_DropoutNd):
    """Keeps mean and variance of what goes through it."""

    def forward(self, input):
        return F.alpha_dropout(input, self.p, self.training, self.inplace)


class FeatureAlphaDropout(_DropoutNd):
    def forward(self, input):
        return F.feature_alpha_dropout(input, self.p, self.training, self.inplace)
