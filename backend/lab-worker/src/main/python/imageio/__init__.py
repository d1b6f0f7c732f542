"""Pictures read into arrays and written from them, as imageio does."""
import numpy
from PIL import Image as _image




def _read(uri):
    picture = _image.open(uri)
    return numpy.array(picture)


def imread(uri, format=None, **options):
    return _read(uri)


imread_v2 = imread


def imwrite(uri, im, format=None, **options):
    pixels = numpy.asarray(im)
    if pixels.dtype != numpy.uint8:
        # As imageio does: floats and wide integers are spread over the bytes.
        if pixels.dtype.kind == 'b':
            pixels = pixels.astype('uint8') * 255
        else:
            values = pixels.astype(float)
            low, high = float(values.min()), float(values.max())
            if pixels.dtype.kind == 'f' and low >= 0 and high <= 1:
                pixels = (values * 255 + 0.499999999).astype('uint8')
            elif high > low:
                pixels = ((values - low) / (high - low) * 255 + 0.499999999).astype('uint8')
            else:
                pixels = values.astype('uint8')
    if pixels.ndim == 3 and pixels.shape[2] == 1:
        pixels = pixels[..., 0]
    _image.fromarray(pixels).save(uri, format, **{k: v for k, v in options.items() if k == 'quality'})


imsave = imwrite


def mimsave(uri, ims, format=None, **options):
    raise AttributeError("module 'imageio' has no attribute 'mimsave' here: pictures that move can't be written; "
                         'imageio.imwrite writes each of them')


def get_reader(*args, **options):
    raise AttributeError("module 'imageio' has no attribute 'get_reader' here; imageio.imread exists")
