"""Pictures of arrays."""
from matplotlib._host import asarray, check_in_list, floats
from matplotlib.artist import Artist
from matplotlib.cm import ScalarMappable

INTERPOLATIONS = ('antialiased', 'none', 'nearest', 'bilinear', 'bicubic', 'spline16', 'spline36', 'hanning', 'hamming',
                  'hermite', 'kaiser', 'quadric', 'catrom', 'gaussian', 'bessel', 'mitchell', 'sinc', 'lanczos',
                  'blackman')


class AxesImage(Artist, ScalarMappable):
    """A picture of a 2-D array of numbers, or of an array of colours."""

    zorder = 0
    _defaults = {'interpolation': 'antialiased', 'interpolation_stage': 'data', 'resample': True, 'filternorm': True,
                 'filterrad': 4.0, 'extent': None, 'origin': 'upper', 'clim': None}

    def __init__(self, axes, norm=None, cmap=None, interpolation=None, origin=None, extent=None, **properties):
        Artist.__init__(self)
        ScalarMappable.__init__(self, norm, cmap)
        self.axes = axes
        self.origin = 'upper' if origin is None else origin
        check_in_list(['upper', 'lower'], origin=self.origin)
        self._bounds = None if extent is None else tuple(extent)
        self.set_interpolation(interpolation)
        self._set(properties)

    def set_interpolation(self, s):
        name = 'antialiased' if s is None else s.lower() if isinstance(s, str) else s
        check_in_list(INTERPOLATIONS, interpolation=name)
        self._p['interpolation'] = name

    def set_data(self, A):
        if hasattr(A, 'convert') and hasattr(A, 'getdata'):
            import numpy
            A = numpy.array(A)
        A = asarray(A)
        if A.dtype.kind not in 'biuf':
            raise TypeError(f'Image data of dtype {A.dtype} cannot be converted to float')
        if A.ndim == 3 and A.shape[-1] == 1:
            A = A.reshape(A.shape[:2])
        if not (A.ndim == 2 or A.ndim == 3 and A.shape[-1] in (3, 4)):
            raise TypeError(f'Invalid shape {tuple(A.shape)} for image data')
        self._A = A

    def set_array(self, A):
        self.set_data(A)

    def get_size(self):
        return tuple(self._A.shape[:2])

    def get_shape(self):
        return tuple(self._A.shape)

    def get_extent(self):
        if self._bounds is not None:
            return self._bounds
        rows, columns = self._A.shape[:2]
        if self.origin == 'upper':
            return (-0.5, columns - 0.5, rows - 0.5, -0.5)
        return (-0.5, columns - 0.5, -0.5, rows - 0.5)

    def set_extent(self, extent, **kwargs):
        self._bounds = tuple(extent)

    def _extent(self):
        left, right, bottom, top = self.get_extent()
        return [float(left), float(right)], [float(bottom), float(top)]

    def _draw(self, sink):
        left, right, bottom, top = (float(v) for v in self.get_extent())
        A = self._A
        if self.origin == 'lower':
            # the first row lies at the bottom
            bottom, top = top, bottom
        alpha = self._get('alpha')
        opacity = float(alpha) if isinstance(alpha, (int, float)) else 1.0
        smooth = self._get('interpolation') not in ('none', 'nearest', 'antialiased')
        if A.ndim == 3:
            data = A if A.dtype.kind == 'f' else A.astype('int64')
            sink.colorImage(floats(data) if A.dtype.kind == 'f' else data._h, opacity, left, right, bottom, top, smooth,
                            float(self.get_zorder()))
        else:
            sink.image(floats(A), self.coloring(), opacity, left, right, bottom, top, smooth, float(self.get_zorder()))


def imread(fname, format=None):
    """The pixels of a picture file: floats from 0 to 1 for PNG, whole numbers to 255 for others."""
    import numpy
    from PIL import Image
    with Image.open(fname) as picture:
        pixels = numpy.array(picture)
        is_png = (picture.format or '').upper() == 'PNG'
    return pixels.astype('float32') / 255 if is_png else pixels


def imsave(fname, arr, vmin=None, vmax=None, cmap=None, format=None, origin=None, dpi=100, **kwargs):
    """Writes an array as a picture file, one pixel for each of its numbers."""
    from matplotlib import figure
    A = asarray(arr)
    rows, columns = A.shape[:2]
    fig = figure.Figure(figsize=(columns / dpi, rows / dpi), dpi=dpi)
    ax = fig.add_axes([0, 0, 1, 1])
    ax.axis('off')
    ax.imshow(A, cmap=cmap, vmin=vmin, vmax=vmax, origin=origin, interpolation='nearest', aspect='auto')
    fig.savefig(fname, dpi=dpi, format=format)
