"""Pictures changed as a whole: inverted, mirrored, fitted into a size."""
from PIL import Image


def invert(image):
    if image.mode not in ('L', 'RGB'):
        raise OSError('not supported for this image mode')
    return image.point([255 - i for i in range(256)])


def grayscale(image):
    return image.convert('L')


def mirror(image):
    return image.transpose(Image.FLIP_LEFT_RIGHT)


def flip(image):
    return image.transpose(Image.FLIP_TOP_BOTTOM)


def solarize(image, threshold=128):
    return image.point([i if i < threshold else 255 - i for i in range(256)])


def posterize(image, bits):
    return image.point([i & ~(2 ** (8 - bits) - 1) for i in range(256)])


def expand(image, border=0, fill=0):
    """A frame around a picture."""
    left, top, right, bottom = (border,) * 4 if isinstance(border, int) else tuple(border) * (4 // len(border))
    framed = Image.new(image.mode, (image.width + left + right, image.height + top + bottom), fill)
    framed.paste(image, (left, top))
    return framed


def crop(image, border=0):
    left, top, right, bottom = (border,) * 4 if isinstance(border, int) else tuple(border) * (4 // len(border))
    return image.crop((left, top, image.width - right, image.height - bottom))


def __getattr__(name):
    if name.startswith('__'):
        raise AttributeError(name)
    raise AttributeError(f"module 'PIL.ImageOps' has no attribute '{name}' here")
