"""Pictures: opened, changed, saved; numpy arrays from them and back."""
import base64
import numpy
from numpy._host import host
from numpy._ndarray import array_of
from PIL import UnidentifiedImageError

_pictures = host.pictures()

NEAREST, LANCZOS, BILINEAR, BICUBIC, BOX, HAMMING = 0, 1, 2, 3, 4, 5
ANTIALIAS, LINEAR, CUBIC = LANCZOS, BILINEAR, BICUBIC
FLIP_LEFT_RIGHT, FLIP_TOP_BOTTOM, ROTATE_90, ROTATE_180, ROTATE_270, TRANSPOSE, TRANSVERSE = range(7)
_FILTERS = {NEAREST: 'nearest', LANCZOS: 'lanczos', BILINEAR: 'bilinear', BICUBIC: 'bicubic', BOX: 'box'}
_CHANNELS = {'1': 1, 'L': 1, 'P': 1, 'RGB': 3, 'RGBA': 4, 'F': 1, 'I': 1}
_KINDS = {'png': 'png', 'jpg': 'jpeg', 'jpeg': 'jpeg', 'bmp': 'bmp', 'gif': 'gif'}


class Resampling:
    NEAREST, LANCZOS, BILINEAR, BICUBIC, BOX = NEAREST, LANCZOS, BILINEAR, BICUBIC, BOX


class Transpose:
    FLIP_LEFT_RIGHT, FLIP_TOP_BOTTOM, ROTATE_90 = FLIP_LEFT_RIGHT, FLIP_TOP_BOTTOM, ROTATE_90
    ROTATE_180, ROTATE_270, TRANSPOSE = ROTATE_180, ROTATE_270, TRANSPOSE


class Image:
    """A picture: a mode and an array, rows by columns by channels."""

    format = None

    def __init__(self, pixels, mode):
        self._pixels = pixels
        self.mode = mode
        self.info = {}
        self.filename = ''

    @property
    def size(self):
        rows, columns = self._pixels.shape[:2]
        return (columns, rows)

    @property
    def width(self):
        return self._pixels.shape[1]

    @property
    def height(self):
        return self._pixels.shape[0]

    def __array__(self, dtype=None):
        pixels = self._pixels.astype(bool) if self.mode == '1' else self._pixels
        return pixels.copy() if dtype is None else pixels.astype(dtype)

    def __eq__(self, other):
        return isinstance(other, Image) and self.mode == other.mode and \
            numpy.array_equal(self._pixels, other._pixels)

    __hash__ = None

    def __repr__(self):
        name = 'PngImageFile' if self.format == 'PNG' else 'JpegImageFile' if self.format == 'JPEG' else 'Image'
        module = {'PngImageFile': 'PIL.PngImagePlugin', 'JpegImageFile': 'PIL.JpegImagePlugin'}.get(name, 'PIL.Image')
        return f'<{module}.{name} image mode={self.mode} size={self.width}x{self.height}>'

    def _repr_html_(self):
        data = base64.b64encode(_encoded(self.convert('RGB') if self.mode in ('F', 'I') else self, 'png', 90))
        return f'<img alt="picture of {self.width} by {self.height} pixels" ' \
               f'src="data:image/png;base64,{data.decode("ascii")}">'

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    def close(self):
        pass

    def load(self):
        return PixelAccess(self)

    def getcolors(self, maxcolors=256):
        """Pairs of how often and which colour; None where there are more."""
        counts = {}
        for value in self.getdata():
            counts[value] = counts.get(value, 0) + 1
        if len(counts) > maxcolors:
            return None
        if self._pixels.ndim == 2:
            return [(counts[value], value) for value in sorted(counts)]
        return [(n, value) for value, n in counts.items()]

    def verify(self):
        pass

    def copy(self):
        return Image(self._pixels.copy(), self.mode)

    def getbands(self):
        return {'1': ('1',), 'L': ('L',), 'RGB': ('R', 'G', 'B'), 'RGBA': ('R', 'G', 'B', 'A')}.get(self.mode,
                                                                                                   (self.mode,))

    def getpixel(self, xy):
        x, y = xy
        if not (-self.width <= x < self.width and -self.height <= y < self.height):
            raise IndexError('image index out of range')
        value = self._pixels[int(y), int(x)]
        return tuple(value.tolist()) if self._pixels.ndim == 3 else value.item()

    def putpixel(self, xy, value):
        x, y = xy
        if not (-self.width <= x < self.width and -self.height <= y < self.height):
            raise IndexError('image index out of range')
        self._pixels[int(y), int(x)] = value

    def getdata(self, band=None):
        flat = self._pixels.reshape(self.width * self.height, -1).tolist()
        return [tuple(v) if len(v) > 1 else v[0] for v in flat]

    def getextrema(self):
        if self._pixels.ndim == 2:
            return (self._pixels.min().item(), self._pixels.max().item())
        return tuple([(c.min().item(), c.max().item()) for c in self._pixels.transpose(2, 0, 1)])

    def getbbox(self):
        flags = self._pixels != 0 if self._pixels.ndim == 2 else (self._pixels != 0).any(axis=2)
        rows, columns = flags.any(axis=1).nonzero()[0], flags.any(axis=0).nonzero()[0]
        if not len(rows):
            return None
        return (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)

    def histogram(self):
        planes = [self._pixels] if self._pixels.ndim == 2 else list(self._pixels.transpose(2, 0, 1))
        return [n for p in planes for n in numpy.bincount(p.ravel(), minlength=256).tolist()]

    def tobytes(self):
        return self._pixels.tobytes()

    def convert(self, mode=None, *args, **options):
        if mode is None or mode == self.mode:
            return self.copy()
        if mode not in _CHANNELS or mode == 'P':
            raise ValueError(f'conversion from {self.mode} to {mode} not supported')
        pixels = self._pixels
        if mode in ('L', '1', 'F', 'I'):
            if pixels.ndim == 3:
                # Luma of ITU-R 601-2, in the fixed point in which Pillow computes it.
                p = pixels.astype(int)
                grey = (p[..., 0] * 19595 + p[..., 1] * 38470 + p[..., 2] * 7471 + 0x8000) >> 16
                pixels = grey.astype('uint8')
            if mode == '1':
                pixels = ((pixels > 127) * 255).astype('uint8')
            elif mode in 'FI':
                pixels = pixels.astype('float32' if mode == 'F' else 'int32')
            elif pixels.dtype != numpy.uint8:
                pixels = numpy.clip(pixels, 0, 255).astype('uint8')
            return Image(pixels.copy() if pixels is self._pixels else pixels, mode)
        if pixels.ndim == 2:
            grey = pixels if pixels.dtype == numpy.uint8 else numpy.clip(pixels, 0, 255).astype('uint8')
            pixels = numpy.stack([grey] * 3, axis=2)
        if mode == 'RGB':
            return Image(pixels[..., :3].copy(), mode)
        alpha = numpy.full(pixels.shape[:2] + (1,), 255, dtype='uint8')
        return Image(numpy.concatenate((pixels[..., :3], alpha), axis=2), mode)

    def resize(self, size, resample=None, box=None, reducing_gap=None):
        source = self if box is None else self.crop(box)
        resample = (NEAREST if self.mode == '1' else BICUBIC) if resample is None else resample
        if resample not in _FILTERS:
            raise ValueError(f'Unknown resampling filter ({resample}). Use Resampling.NEAREST, Resampling.BILINEAR, '
                             'Resampling.BICUBIC, Resampling.LANCZOS or Resampling.BOX')
        if tuple(size) == source.size:
            return source.copy()
        pixels = _pictures.resize(source._pixels._h, int(size[0]), int(size[1]), _FILTERS[resample])
        return Image(array_of(pixels), self.mode)

    def thumbnail(self, size, resample=BICUBIC, reducing_gap=2.0):
        scale = min(size[0] / self.width, size[1] / self.height)
        if scale < 1:
            fit = (max(1, round(self.width * scale)), max(1, round(self.height * scale)))
            self._pixels = self.resize(fit, resample)._pixels

    def crop(self, box=None):
        if box is None:
            return self.copy()
        left, top, right, bottom = [int(round(v)) for v in box]
        if right < left or bottom < top:
            raise ValueError('Coordinate \'right\' is less than \'left\'' if right < left else
                             'Coordinate \'lower\' is less than \'upper\'')
        pixels = numpy.zeros((bottom - top, right - left) + self._pixels.shape[2:], self._pixels.dtype)
        x0, y0, x1, y1 = max(left, 0), max(top, 0), min(right, self.width), min(bottom, self.height)
        if x1 > x0 and y1 > y0:
            pixels[y0 - top:y1 - top, x0 - left:x1 - left] = self._pixels[y0:y1, x0:x1]
        return Image(pixels, self.mode)

    def transpose(self, method):
        p = self._pixels
        turned = {FLIP_LEFT_RIGHT: lambda: p[:, ::-1], FLIP_TOP_BOTTOM: lambda: p[::-1],
                  ROTATE_90: lambda: numpy.rot90(p, 1), ROTATE_180: lambda: numpy.rot90(p, 2),
                  ROTATE_270: lambda: numpy.rot90(p, 3), TRANSPOSE: lambda: p.swapaxes(0, 1),
                  TRANSVERSE: lambda: numpy.rot90(p, 2).swapaxes(0, 1)}[method]()
        return Image(turned.copy(), self.mode)

    def rotate(self, angle, resample=NEAREST, expand=False, center=None, translate=None, fillcolor=None):
        turns = angle % 360
        if turns == 0:
            return self.copy()
        if turns == 180 or turns in (90, 270) and (expand or self.width == self.height):
            return self.transpose({90: ROTATE_90, 180: ROTATE_180, 270: ROTATE_270}[turns])
        import math
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        cx, cy = self.width / 2, self.height / 2
        y, x = numpy.indices((self.height, self.width)) + 0.5
        sx = numpy.floor(cos * (x - cx) - sin * (y - cy) + cx).astype(int)
        sy = numpy.floor(sin * (x - cx) + cos * (y - cy) + cy).astype(int)
        inside = (sx >= 0) & (sx < self.width) & (sy >= 0) & (sy < self.height)
        pixels = numpy.zeros(self._pixels.shape, self._pixels.dtype)
        if fillcolor is not None:
            pixels[...] = fillcolor
        pixels[inside] = self._pixels[sy[inside], sx[inside]]
        return Image(pixels, self.mode)

    def paste(self, im, box=None, mask=None):
        if box is None:
            box = (0, 0)
        x, y = int(box[0]), int(box[1])
        if isinstance(im, Image):
            source = im.convert(self.mode)._pixels
            rows, columns = source.shape[:2]
        else:
            rows, columns = int(box[3]) - y, int(box[2]) - x
            source = im
        part = self._pixels[y:y + rows, x:x + columns]
        if mask is not None:
            alpha = mask.convert('L')._pixels[:part.shape[0], :part.shape[1]] / 255.0
            alpha = alpha if part.ndim == 2 else alpha[..., None]
            part[...] = (source * alpha + part * (1 - alpha) + 0.5).astype('uint8')
        else:
            part[...] = source[:part.shape[0], :part.shape[1]] if isinstance(im, Image) else source

    def point(self, lut, mode=None):
        values = [lut(i) for i in range(256)] if callable(lut) else list(lut)
        table = numpy.clip(numpy.array([int(v) for v in values]), 0, 255).astype('uint8')
        return Image(table[self._pixels.astype(int)], self.mode)

    def split(self):
        if self._pixels.ndim == 2:
            return (self.copy(),)
        return tuple([Image(c.copy(), 'L') for c in self._pixels.transpose(2, 0, 1)])

    def getchannel(self, channel):
        names = self.getbands()
        return self.split()[names.index(channel) if isinstance(channel, str) else channel]

    def save(self, fp, format=None, **params):
        if format is None:
            if hasattr(fp, 'write'):
                raise ValueError('unknown file extension: ')
            extension = str(fp).rpartition('.')[2] if '.' in str(fp) else ''
            if extension.lower() not in _KINDS:
                raise ValueError(f'unknown file extension: .{extension}' if extension else 'unknown file extension: ')
            format = extension
        if format.lower() not in _KINDS:
            raise KeyError(format.upper())
        kind = _KINDS[format.lower()]
        if kind == 'jpeg' and self.mode == 'RGBA' or self.mode == 'F':
            raise OSError(f'cannot write mode {self.mode} as {kind.upper()}')
        data = _encoded(self, kind, int(params.get('quality', 75)))
        if hasattr(fp, 'write'):
            fp.write(data)
        else:
            with _open(fp, 'wb') as f:
                f.write(data)

    def show(self, title=None):
        from IPython.display import display
        display(self)

    def __getattr__(self, name):
        raise AttributeError(f"'Image' object has no attribute '{name}'")


class PixelAccess:
    """What load() gives: single pixels by their place."""

    def __init__(self, image):
        self._image = image

    def __getitem__(self, xy):
        return self._image.getpixel(xy)

    def __setitem__(self, xy, value):
        self._image.putpixel(xy, value)


def _encoded(image, kind, quality):
    pixels = image._pixels if image._pixels.dtype == numpy.uint8 else image._pixels.astype('uint8')
    return str(_pictures.encode(pixels._h, kind, quality)).encode('latin-1')


def open_bytes(data, name=''):
    try:
        handle = _pictures.decode(data.decode('latin-1'))
    except ValueError:
        raise UnidentifiedImageError(f'cannot identify image file {name!r}') from None
    pixels = array_of(handle)
    image = Image(pixels, 'L' if pixels.ndim == 2 else 'RGBA' if pixels.shape[2] == 4 else 'RGB')
    image.format = str(_pictures.format())
    return image


_open = open


def open(fp, mode='r', formats=None):
    if mode != 'r':
        raise ValueError(f'bad mode {mode!r}')
    if hasattr(fp, 'read'):
        return open_bytes(fp.read(), fp)
    with _open(fp, 'rb') as f:
        image = open_bytes(f.read(), str(fp))
    image.filename = str(fp)
    return image


def fromarray(obj, mode=None):
    if not hasattr(obj, '__array__') and not hasattr(obj, '__array_interface__'):
        raise AttributeError(f"'{type(obj).__name__}' object has no attribute '__array_interface__'")
    a = numpy.asarray(obj)
    kinds = {(2, 'uint8'): 'L', (2, 'bool'): '1', (2, 'float32'): 'F', (2, 'float64'): 'F', (2, 'int32'): 'I'}
    if a.ndim == 3 and a.dtype == numpy.uint8 and a.shape[2] in (3, 4):
        found = 'RGB' if a.shape[2] == 3 else 'RGBA'
    else:
        found = kinds.get((a.ndim, a.dtype.name))
    if found is None or a.ndim == 2 and a.dtype.name == 'float64' and mode is None and False:
        shape = (1, 1) + tuple(a.shape[2:])
        raise TypeError(f"Cannot handle this data type: {shape}, {a.dtype.str}")
    if found == '1':
        a = a.astype('uint8') * 255
    elif found == 'F':
        a = a.astype('float32')
    image = Image(a.astype(a.dtype), found)
    return image if mode is None or mode == found else image.convert(mode)


def _named(color):
    """A colour's name, or #rgb, as its four parts."""
    from matplotlib import colors
    word = color.lower()
    if word in colors.BASE_COLORS or word[:1] in '.0123456789' or word.startswith(('tab:', 'c0', 'xkcd:')) or \
            not colors.is_color_like(word):
        raise ValueError(f'unknown color specifier: {color!r}')
    return tuple([int(round(c * 255)) for c in colors.to_rgba(word)])


def new(mode, size, color=0):
    if mode not in _CHANNELS:
        raise ValueError('unrecognized image mode')
    n = _CHANNELS[mode]
    shape = (size[1], size[0]) if n == 1 else (size[1], size[0], n)
    pixels = numpy.zeros(shape, {'F': 'float32', 'I': 'int32'}.get(mode, 'uint8'))
    if isinstance(color, str):
        color = _named(color)
        # Pillow's own rounding of the luma of ITU-R 601-2
        color = color[:n] if n > 1 else (color[0] * 19595 + color[1] * 38470 + color[2] * 7471 + 0x8000) >> 16
    pixels[...] = color
    return Image(pixels, mode)


def merge(mode, bands):
    return Image(numpy.stack([b._pixels for b in bands], axis=2), mode)


def blend(im1, im2, alpha):
    mixed = im1._pixels * (1.0 - alpha) + im2._pixels * alpha
    return Image(numpy.clip(mixed, 0, 255).astype('uint8'), im1.mode)


def frombytes(mode, size, data, *args):
    n = _CHANNELS[mode]
    shape = (size[1], size[0]) if n == 1 else (size[1], size[0], n)
    return Image(numpy.frombuffer(data, dtype='uint8').reshape(shape).copy(), mode)
