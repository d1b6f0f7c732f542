"""Convolutions."""
import math

from ... import empty
from .. import functional as F, init
from ..parameter import Parameter
from .module import Module


class _ConvNd(Module):
    _count = 0
    transposed = False

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                 padding_mode='zeros', device=None, dtype=None, output_padding=0):
        Module.__init__(self)
        if groups <= 0:
            raise ValueError('groups must be a positive integer')
        if in_channels % groups != 0:
            raise ValueError('in_channels must be divisible by groups')
        if out_channels % groups != 0:
            raise ValueError('out_channels must be divisible by groups')
        n = self._count
        if padding_mode not in ('zeros', 'reflect', 'replicate', 'circular'):
            raise ValueError("padding_mode must be one of {'zeros', 'reflect', 'replicate', 'circular'}, but got "
                             f"padding_mode='{padding_mode}'")
        if isinstance(padding, str) and padding not in ('same', 'valid'):
            raise ValueError(f"Invalid padding string {padding!r}, should be one of {{'valid', 'same'}}")
        if padding == 'same' and any(step != 1 for step in F._many(stride, n)):
            raise ValueError("padding='same' is not supported for strided convolutions")
        self.in_channels = in_channels
        self.out_channels = out_channels
        self.kernel_size = F._many(kernel_size, n)
        self.stride = F._many(stride, n)
        self.padding = padding if isinstance(padding, str) else F._many(padding, n)
        self.dilation = F._many(dilation, n)
        self.output_padding = F._many(output_padding, n)
        self.groups = groups
        self.padding_mode = padding_mode
        first, second = (in_channels, out_channels) if self.transposed else (out_channels, in_channels)
        self.weight = Parameter(empty((first, second // groups, *self.kernel_size), device=device, dtype=dtype))
        if bias:
            self.bias = Parameter(empty(out_channels, device=device, dtype=dtype))
        else:
            self.register_parameter('bias', None)
        self.reset_parameters()

    def reset_parameters(self):
        init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            fan_in, _ = init._fans(self.weight)
            if fan_in != 0:
                bound = 1 / math.sqrt(fan_in)
                init.uniform_(self.bias, -bound, bound)

    def extra_repr(self):
        text = f'{self.in_channels}, {self.out_channels}, kernel_size={self.kernel_size}, stride={self.stride}'
        zero = (0,) * self._count
        if self.padding != zero:
            text += f', padding={self.padding}'
        if self.dilation != (1,) * self._count:
            text += f', dilation={self.dilation}'
        if self.output_padding != zero:
            text += f', output_padding={self.output_padding}'
        if self.groups != 1:
            text += f', groups={self.groups}'
        if self.bias is None:
            text += ', bias=False'
        if self.padding_mode != 'zeros':
            text += f', padding_mode={self.padding_mode}'
        return text

    def forward(self, input):
        convolve = getattr(F, f'conv{self._count}d')
        if self.padding_mode != 'zeros' and not isinstance(self.padding, str):
            both = [p for side in reversed(self.padding) for p in (side, side)]
            return convolve(F.pad(input, both, self.padding_mode), self.weight, self.bias, self.stride, 0,
                            self.dilation, self.groups)
        return convolve(input, self.weight, self.bias, self.stride, self.padding, self.dilation, self.groups)


class Conv1d(_ConvNd):
    _count = 1

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                 padding_mode='zeros', device=None, dtype=None):
        _ConvNd.__init__(self, in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias,
                         padding_mode, device, dtype)


class Conv2d(_ConvNd):
    _count = 2

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                 padding_mode='zeros', device=None, dtype=None):
        _ConvNd.__init__(self, in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias,
                         padding_mode, device, dtype)


class Conv3d(_ConvNd):
    _count = 3

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                 padding_mode='zeros', device=None, dtype=None):
        _ConvNd.__init__(self, in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias,
                         padding_mode, device, dtype)


class _ConvTransposeNd(_ConvNd):
    transposed = True

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                 bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None):
        if padding_mode != 'zeros':
            raise ValueError(f'Only "zeros" padding mode is supported for {type(self).__name__}')
        _ConvNd.__init__(self, in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias,
                         padding_mode, device, dtype, output_padding)

    def forward(self, input, output_size=None):
        extra = self.output_padding
        if output_size is not None:
            n = self._count
            wanted = tuple(output_size)[-n:]
            least = [(input.shape[d - n] - 1) * self.stride[d] - 2 * self.padding[d]
                     + self.dilation[d] * (self.kernel_size[d] - 1) + 1 for d in range(n)]
            most = [least[d] + self.stride[d] - 1 for d in range(n)]
            if any(not least[d] <= wanted[d] <= most[d] for d in range(n)):
                raise ValueError(f'requested an output size of {output_size}, but valid sizes range from {least} to '
                                 f'{most} (for an input of {input.shape[-n:]})')
            extra = tuple(wanted[d] - least[d] for d in range(n))
        return getattr(F, f'conv_transpose{self._count}d')(input, self.weight, self.bias, self.stride, self.padding,
                                                           extra, self.groups, self.dilation)


class ConvTranspose1d(_ConvTransposeNd):
    _count = 1

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                 bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None):
        _ConvTransposeNd.__init__(self, in_channels, out_channels, kernel_size, stride, padding, output_padding, groups,
                                  bias, dilation, padding_mode, device, dtype)


class ConvTranspose2d(_ConvTransposeNd):
    _count = 2

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                 bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None):
        _ConvTransposeNd.__init__(self, in_channels, out_channels, kernel_size, stride, padding, output_padding, groups,
                                  bias, dilation, padding_mode, device, dtype)


class ConvTranspose3d(_ConvTransposeNd):
    _count = 3

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                 bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None):
        _ConvTransposeNd.__init__(self, in_channels, out_channels, kernel_size, stride, padding, output_padding, groups,
                                  bias, dilation, padding_mode, device, dtype)
