"""torchvision.transforms: pictures made ready for a network."""
import torch


def _is_picture(value):
    return type(value).__module__.startswith('PIL')


def _size_of(picture):
    """Height and width."""
    return tuple(picture.shape[-2:]) if isinstance(picture, torch.Tensor) else picture.size[::-1]


def _pair(size):
    if isinstance(size, int):
        return size, size
    size = tuple(size)
    return size * 2 if len(size) == 1 else size


class InterpolationMode:
    NEAREST, BILINEAR, BICUBIC, BOX, LANCZOS = 'nearest', 'bilinear', 'bicubic', 'box', 'lanczos'


class Compose:
    """One change after the other."""

    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, img):
        for change in self.transforms:
            img = change(img)
        return img

    def __repr__(self):
        return 'Compose(\n' + ''.join(f'    {change}\n' for change in self.transforms) + ')'


class ToTensor:
    """A picture, or an array of rows, columns and colours, as a tensor of colours, rows and columns in 0 to 1."""

    def __call__(self, pic):
        import numpy as np
        if not _is_picture(pic) and not isinstance(pic, np.ndarray):
            raise TypeError(f'pic should be PIL Image or ndarray. Got {type(pic)}')
        array = np.array(pic)
        if array.ndim not in (2, 3):
            raise ValueError(f'pic should be 2/3 dimensional. Got {array.ndim} dimensions.')
        made = torch.from_numpy(array.copy() if array.ndim == 3 else array[:, :, None].copy())
        made = made.permute(2, 0, 1).contiguous()
        if made.dtype is torch.bool:
            return made.float()
        return made.to(torch.get_default_dtype()).div(255) if made.dtype is torch.uint8 else made

    def __repr__(self):
        return 'ToTensor()'


class PILToTensor:
    """A picture as a tensor of its bytes."""

    def __call__(self, pic):
        import numpy as np
        array = np.array(pic)
        return torch.from_numpy(array.copy() if array.ndim == 3 else array[:, :, None].copy()).permute(2, 0, 1)

    def __repr__(self):
        return 'PILToTensor()'


class ToPILImage:
    """A tensor of colours, rows and columns, or an array, as a picture."""

    def __init__(self, mode=None):
        self.mode = mode

    def __call__(self, pic):
        from PIL import Image
        if isinstance(pic, torch.Tensor):
            if pic.dim() not in (2, 3):
                raise ValueError(f'pic should be 2/3 dimensional. Got {pic.dim()} dimensions.')
            pic = pic if pic.dim() == 3 else pic.unsqueeze(0)
            if pic.is_floating_point():
                pic = pic.mul(255).byte()
            pic = pic.permute(1, 2, 0).contiguous().numpy()
        if pic.ndim == 3 and pic.shape[2] == 1:
            pic = pic[:, :, 0]
        return Image.fromarray(pic) if self.mode is None else Image.fromarray(pic).convert(self.mode)

    def __repr__(self):
        return 'ToPILImage(' + ('' if self.mode is None else f'mode={self.mode}') + ')'


class ConvertImageDtype:
    def __init__(self, dtype):
        self.dtype = dtype

    def __call__(self, image):
        if image.dtype is self.dtype:
            return image
        if not image.is_floating_point() and self.dtype.is_floating_point:
            return image.to(self.dtype) / torch.iinfo(image.dtype).max
        if image.is_floating_point() and not self.dtype.is_floating_point:
            return image.mul(torch.iinfo(self.dtype).max + 1.0 - 1e-3).to(self.dtype)
        return image.to(self.dtype)


class Normalize:
    """Takes a mean from each colour and divides by a deviation."""

    def __init__(self, mean, std, inplace=False):
        self.mean, self.std, self.inplace = mean, std, inplace

    def __call__(self, tensor):
        if not isinstance(tensor, torch.Tensor):
            raise TypeError(f'img should be Tensor Image. Got {type(tensor)}')
        if not tensor.is_floating_point():
            raise TypeError(f'Input tensor should be a float tensor. Got {tensor.dtype}.')
        if tensor.dim() < 3:
            raise ValueError('Expected tensor to be a tensor image of size (..., C, H, W). Got tensor.size() = '
                             f'{tensor.size()}')
        mean, std = (torch.as_tensor(v, dtype=tensor.dtype) for v in (self.mean, self.std))
        if (std == 0).any():
            raise ValueError(f'std evaluated to zero after conversion to {tensor.dtype}, leading to division by zero.')
        mean, std = (v.view(-1, 1, 1) if v.dim() == 1 else v for v in (mean, std))
        tensor = tensor if self.inplace else tensor.clone()
        return tensor.sub_(mean).div_(std)

    def __repr__(self):
        return f'Normalize(mean={self.mean}, std={self.std})'


class Resize:
    """Another size; one number is that of the shorter side."""

    def __init__(self, size, interpolation=InterpolationMode.BILINEAR, max_size=None, antialias=True):
        if max_size is not None:
            raise NotImplementedError('Resize: max_size is not available here')
        if interpolation not in ('nearest', 'bilinear', 'bicubic'):
            raise NotImplementedError(f'Resize: interpolation={interpolation!r} is not available here')
        self.size, self.interpolation, self.antialias = size, interpolation, antialias

    def _target(self, picture):
        size = self.size if isinstance(self.size, int) else tuple(self.size)
        if isinstance(size, tuple) and len(size) == 2:
            return size
        short = size if isinstance(size, int) else size[0]
        high, wide = _size_of(picture)
        if high <= wide:
            return short, int(short * wide / high)
        return int(short * high / wide), short

    def __call__(self, img):
        high, wide = self._target(img)
        if not isinstance(img, torch.Tensor):
            from PIL import Image
            return img.resize((wide, high), {'nearest': Image.NEAREST, 'bilinear': Image.BILINEAR,
                                             'bicubic': Image.BICUBIC}[self.interpolation])
        batch = img.reshape(-1, *img.shape[-3:]) if img.dim() > 2 else img[None, None]
        values = batch if batch.is_floating_point() else batch.float()
        smooth = self.interpolation != 'nearest'
        made = torch.nn.functional.interpolate(values, (high, wide), mode=self.interpolation,
                                               align_corners=False if smooth else None,
                                               antialias=bool(self.antialias) and smooth)
        if not img.is_floating_point():
            made = (made.round() if smooth else made).clamp(0, 255).to(img.dtype)
        return made.reshape(*img.shape[:-2], high, wide)

    def __repr__(self):
        return (f'Resize(size={self.size}, interpolation={self.interpolation}, max_size=None, '
                f'antialias={self.antialias})')


def _cut(img, top, left, high, wide):
    if isinstance(img, torch.Tensor):
        return img[..., top:top + high, left:left + wide]
    return img.crop((left, top, left + wide, top + high))


def _padded(img, left, top, right, bottom, fill=0):
    if isinstance(img, torch.Tensor):
        return torch.nn.functional.pad(img, (left, right, top, bottom), value=fill)
    from PIL import Image
    wide, high = img.size
    made = Image.new(img.mode, (wide + left + right, high + top + bottom), fill)
    made.paste(img, (left, top))
    return made


class CenterCrop:
    """The middle; what is too small gets a border of zeros."""

    def __init__(self, size):
        self.size = _pair(size)

    def __call__(self, img):
        high, wide = self.size
        rows, columns = _size_of(img)
        if wide > columns or high > rows:
            across, down = max(wide - columns, 0), max(high - rows, 0)
            img = _padded(img, across // 2, down // 2, (across + 1) // 2, (down + 1) // 2)
            rows, columns = _size_of(img)
        return _cut(img, int(round((rows - high) / 2.0)), int(round((columns - wide) / 2.0)), high, wide)

    def __repr__(self):
        return f'CenterCrop(size={self.size})'


class RandomCrop:
    """A part that is chosen at random."""

    def __init__(self, size, padding=None, pad_if_needed=False, fill=0, padding_mode='constant'):
        if padding_mode != 'constant':
            raise NotImplementedError(f'RandomCrop: padding_mode={padding_mode!r} is not available here')
        self.size, self.padding, self.pad_if_needed, self.fill = _pair(size), padding, pad_if_needed, fill

    def __call__(self, img):
        if self.padding is not None:
            sides = self.padding
            sides = (sides,) * 4 if isinstance(sides, int) else tuple(sides) * 2 if len(sides) == 2 else tuple(sides)
            img = _padded(img, *sides, self.fill)
        high, wide = self.size
        rows, columns = _size_of(img)
        if self.pad_if_needed and columns < wide:
            img = _padded(img, wide - columns, 0, wide - columns, 0, self.fill)
        if self.pad_if_needed and rows < high:
            img = _padded(img, 0, high - rows, 0, high - rows, self.fill)
        rows, columns = _size_of(img)
        if rows < high or columns < wide:
            raise ValueError(f'Required crop size {(high, wide)} is larger than input image size {(rows, columns)}')
        if (rows, columns) == (high, wide):
            return img
        top = torch.randint(0, rows - high + 1, size=(1,)).item()
        return _cut(img, top, torch.randint(0, columns - wide + 1, size=(1,)).item(), high, wide)

    def __repr__(self):
        return f'RandomCrop(size={self.size}, padding={self.padding})'


class Pad:
    def __init__(self, padding, fill=0, padding_mode='constant'):
        if padding_mode != 'constant':
            raise NotImplementedError(f'Pad: padding_mode={padding_mode!r} is not available here')
        self.padding, self.fill = padding, fill

    def __call__(self, img):
        sides = self.padding
        sides = (sides,) * 4 if isinstance(sides, int) else tuple(sides) * 2 if len(sides) == 2 else tuple(sides)
        return _padded(img, *sides, self.fill)

    def __repr__(self):
        return f'Pad(padding={self.padding}, fill={self.fill}, padding_mode=constant)'


class _RandomFlip:
    _axis = -1

    def __init__(self, p=0.5):
        self.p = p

    def __call__(self, img):
        if torch.rand(1) >= self.p:
            return img
        if isinstance(img, torch.Tensor):
            return img.flip(self._axis)
        from PIL import Image
        return img.transpose(Image.FLIP_LEFT_RIGHT if self._axis == -1 else Image.FLIP_TOP_BOTTOM)

    def __repr__(self):
        return f'{type(self).__name__}(p={self.p})'


class RandomHorizontalFlip(_RandomFlip):
    """Left for right, at random."""


class RandomVerticalFlip(_RandomFlip):
    _axis = -2


class Grayscale:
    """Brightness instead of colours."""

    def __init__(self, num_output_channels=1):
        self.num_output_channels = num_output_channels

    def __call__(self, img):
        count = self.num_output_channels
        if count not in (1, 3):
            raise ValueError('num_output_channels should be either 1 or 3')
        if isinstance(img, torch.Tensor):
            if img.shape[-3] == 1:
                grey = img
            else:
                red, green, blue = img.unbind(dim=-3)
                grey = (0.2989 * red + 0.587 * green + 0.114 * blue).to(img.dtype).unsqueeze(-3)
            return grey if count == 1 else grey.expand(*grey.shape[:-3], 3, *grey.shape[-2:])
        grey = img.convert('L')
        if count == 1:
            return grey
        from PIL import Image
        return Image.merge('RGB', (grey, grey, grey))

    def __repr__(self):
        return f'Grayscale(num_output_channels={self.num_output_channels})'


class Lambda:
    """Any function."""

    def __init__(self, lambd):
        if not callable(lambd):
            raise TypeError(f'Argument lambd should be callable, got {type(lambd).__name__!r}')
        self.lambd = lambd

    def __call__(self, img):
        return self.lambd(img)

    def __repr__(self):
        return 'Lambda()'


class RandomApply:
    def __init__(self, transforms, p=0.5):
        self.transforms, self.p = transforms, p

    def __call__(self, img):
        if self.p < torch.rand(1):
            return img
        for change in self.transforms:
            img = change(img)
        return img


def __getattr__(name):
    if name == 'functional':
        raise AttributeError("module 'torchvision.transforms' has no attribute 'functional': this part of torchvision is "
                             'not available here; the classes of torchvision.transforms are')
    from torch._names import missing
    raise missing('torchvision.transforms', name, globals())
