"""Fewer or more pixels, and none at random."""
from .. import functional as F
from .module import Module


class _MaxPool(Module):
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


class MaxPool1d(_MaxPool):
    _function = 'max_pool1d'


class MaxPool2d(_MaxPool):
    _function = 'max_pool2d'


class MaxPool3d(_MaxPool):
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


class AdaptiveMaxPool2d(_Adaptive):
    _function = 'adaptive_max_pool2d'


class Upsample(Module):
    def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=None,
                 recompute_scale_factor=None):
        Module.__init__(self)
        self.size = size
        self.scale_factor = float(scale_factor) if isinstance(scale_factor, (int, float)) else scale_factor
        self.mode, self.align_corners = mode, align_corners

    def forward(self, input):
        return F.interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners)

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


class ReflectionPad1d(_Pad):
    _mode, _count = 'reflect', 1


class ReflectionPad2d(_Pad):
    _mode = 'reflect'


class ReplicationPad2d(_Pad):
    _mode = 'replicate'


class _Dropout(Module):
    def __init__(self, p=0.5, inplace=False):
        Module.__init__(self)
        F._probability(p)
        self.p = p
        self.inplace = inplace

    def extra_repr(self):
        return f'p={self.p}, inplace={self.inplace}'


class Dropout(_Dropout):
    """Sets elements to 0 at random while training."""

    def forward(self, input):
        return F.dropout(input, self.p, self.training, self.inplace)


class Dropout1d(_Dropout):
    def forward(self, input):
        return F.dropout1d(input, self.p, self.training, self.inplace)


class Dropout2d(Dropout1d):
    """Sets whole channels to 0 at random while training."""


class Dropout3d(Dropout1d):
    pass
