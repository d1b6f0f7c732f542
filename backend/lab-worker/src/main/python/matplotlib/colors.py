"""Colours, colour maps, and how numbers become one."""
import math

from matplotlib._host import asarray, floats, host

_CYCLE = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b', '#e377c2', '#7f7f7f', '#bcbd22', '#17becf']
TABLEAU_COLORS = dict(zip(('tab:blue', 'tab:orange', 'tab:green', 'tab:red', 'tab:purple', 'tab:brown', 'tab:pink',
                           'tab:gray', 'tab:olive', 'tab:cyan'), _CYCLE))
BASE_COLORS = {'b': (0, 0, 1), 'g': (0, 0.5, 0), 'r': (1, 0, 0), 'c': (0, 0.75, 0.75), 'm': (0.75, 0, 0.75),
               'y': (0.75, 0.75, 0), 'k': (0, 0, 0), 'w': (1, 1, 1)}


def rgb_to_hsv(arr):
    """Hue, saturation and value of colours; the last axis has their three parts."""
    import numpy
    arr = numpy.asarray(arr, dtype=float)
    if arr.shape[-1] != 3:
        raise ValueError(f'Last dimension of input array must be 3; shape {arr.shape} was found.')
    import colorsys
    rows = [colorsys.rgb_to_hsv(*row) for row in arr.reshape(-1, 3).tolist()]
    return numpy.array(rows).reshape(arr.shape)


def hsv_to_rgb(hsv):
    import numpy
    hsv = numpy.asarray(hsv, dtype=float)
    if hsv.shape[-1] != 3:
        raise ValueError(f'Last dimension of input array must be 3; shape {hsv.shape} was found.')
    import colorsys
    rows = [colorsys.hsv_to_rgb(*row) for row in hsv.reshape(-1, 3).tolist()]
    return numpy.array(rows).reshape(hsv.shape)


def _number(value):
    return isinstance(value, (int, float)) or hasattr(value, '__float__') and not isinstance(value, str)


def to_rgba(c, alpha=None):
    """A colour as (red, green, blue, alpha), each from 0 to 1."""
    if isinstance(c, str):
        if c in BASE_COLORS:
            return tuple(float(v) for v in BASE_COLORS[c]) + (1.0 if alpha is None else alpha,)
        packed = host.color(c)
        if packed < 0:
            raise ValueError(f'Invalid RGBA argument: {c!r}')
        if c.lower() == 'none':
            return (0.0, 0.0, 0.0, 0.0)
        own = (packed >> 24 & 255) / 255
        grey = _grey(c)
        if grey is not None:
            return (grey, grey, grey, 1.0 if alpha is None else alpha)
        return ((packed >> 16 & 255) / 255, (packed >> 8 & 255) / 255, (packed & 255) / 255,
                own if alpha is None else alpha)
    if hasattr(c, 'tolist'):
        c = c.tolist()
    if not isinstance(c, (list, tuple)) or not all(_number(v) for v in c):
        raise ValueError(f'Invalid RGBA argument: {c!r}')
    if len(c) not in (3, 4):
        raise ValueError('RGBA sequence should have length 3 or 4')
    parts = tuple(float(v) for v in c)
    if any(v < 0 or v > 1 for v in parts):
        raise ValueError('RGBA values should be within 0-1 range')
    if len(parts) == 3:
        return parts + (1.0 if alpha is None else alpha,)
    return parts if alpha is None else parts[:3] + (alpha,)


def _grey(text):
    if text[:1].isdigit() or text[:1] == '.':
        try:
            return float(text)
        except ValueError:
            return None
    return None


def to_rgb(c):
    return to_rgba(c)[:3]


def to_hex(c, keep_alpha=False):
    parts = to_rgba(c)
    return '#' + ''.join(format(round(v * 255), '02x') for v in (parts if keep_alpha else parts[:3]))


def to_rgba_array(c, alpha=None):
    import numpy
    if is_color_like(c):
        return numpy.array([to_rgba(c, alpha)])
    return numpy.array([to_rgba(v, alpha) for v in c])


def is_color_like(c):
    try:
        to_rgba(c)
    except (ValueError, TypeError):
        return False
    return True


def check_color(c, name='color'):
    """Raises for what is no colour."""
    if not is_color_like(c):
        raise ValueError(f'{c!r} is not a valid value for {name}')
    return c


def argb(c, alpha=None):
    """A colour as one number 0xAARRGGBB, 0 for none."""
    if c is None:
        return 0
    red, green, blue, own = to_rgba(c, alpha)
    return (round(own * 255) << 24) | (round(red * 255) << 16) | (round(green * 255) << 8) | round(blue * 255)


class Normalize:
    """Maps vmin..vmax to 0..1."""

    _log = False
    gamma = 1.0

    def __init__(self, vmin=None, vmax=None, clip=False):
        self.vmin = vmin
        self.vmax = vmax
        self.clip = clip

    vmin = property(lambda self: self._vmin, lambda self, value: setattr(self, '_vmin', _limit(value)))
    vmax = property(lambda self: self._vmax, lambda self, value: setattr(self, '_vmax', _limit(value)))

    def autoscale(self, A):
        self.vmin = self.vmax = None
        self.autoscale_None(A)

    def autoscale_None(self, A):
        array = asarray(A)
        if not array.size:
            return
        if self.vmin is None:
            self.vmin = self._least(array)
        if self.vmax is None:
            self.vmax = array.max() if array.dtype.kind != 'f' else _finite(array, 'high')

    def _least(self, array):
        return array.min() if array.dtype.kind != 'f' else _finite(array, 'low')

    def scaled(self):
        return self.vmin is not None and self.vmax is not None

    def __call__(self, value, clip=None):
        import numpy
        self.autoscale_None(value)
        low, high = float(self.vmin), float(self.vmax)
        if low > high:
            raise ValueError('minvalue must be less than or equal to maxvalue')
        result = numpy.asarray(value, dtype='float64')
        if low == high:
            return result * 0
        if clip or (clip is None and self.clip):
            result = numpy.clip(result, low, high)
        return self._map(result, low, high)

    def _map(self, values, low, high):
        return (values - low) / (high - low)

    def inverse(self, value):
        return self.vmin + value * (self.vmax - self.vmin)

    def coloring(self, cmap):
        """How the Java side maps numbers to colours."""
        low = 0.0 if self.vmin is None else float(self.vmin)
        high = 1.0 if self.vmax is None else float(self.vmax)
        if low > high:
            raise ValueError('minvalue must be less than or equal to maxvalue')
        return host.coloring(cmap._map, low, high, self._log, float(self.gamma))


def _finite(array, which):
    extent = host.extent(floats(array))
    value = extent.low() if which == 'low' else extent.high()
    if math.isinf(value):
        return array.min() if which == 'low' else array.max()
    return array.dtype.type(value)


def _limit(value):
    """A limit as Python's own number; what an array gives keeps being whole."""
    if value is None:
        return None
    return value.item() if hasattr(value, 'item') else float(value)


class NoNorm(Normalize):
    """Leaves numbers as they are: they count colours."""

    def __call__(self, value, clip=None):
        return value

    def inverse(self, value):
        return value


class LogNorm(Normalize):
    """Maps vmin..vmax to 0..1 by their logarithms."""

    _log = True

    def _least(self, array):
        low = host.extent(floats(array)).positive()
        return 1.0 if math.isinf(low) else low

    def _map(self, values, low, high):
        import numpy
        return (numpy.log(values) - math.log(low)) / (math.log(high) - math.log(low))

    def inverse(self, value):
        return self.vmin * (self.vmax / self.vmin) ** value


class PowerNorm(Normalize):
    """Maps vmin..vmax to 0..1, then raises to a power."""

    def __init__(self, gamma, vmin=None, vmax=None, clip=False):
        super().__init__(vmin, vmax, clip)
        self.gamma = gamma

    def _map(self, values, low, high):
        return ((values - low) / (high - low)) ** self.gamma


class TwoSlopeNorm(Normalize):
    """Maps vmin..vcenter..vmax to 0..0.5..1."""

    def __init__(self, vcenter, vmin=None, vmax=None):
        super().__init__(vmin, vmax)
        self.vcenter = vcenter
        if vcenter is not None and vmax is not None and vcenter >= vmax or \
                vcenter is not None and vmin is not None and vcenter <= vmin:
            raise ValueError('vmin, vcenter, and vmax must be in ascending order')

    def autoscale_None(self, A):
        super().autoscale_None(A)
        if self.vmin is not None and self.vmin > self.vcenter:
            self.vmin = self.vcenter
        if self.vmax is not None and self.vmax < self.vcenter:
            self.vmax = self.vcenter

    def _map(self, values, low, high):
        import numpy
        if not low <= self.vcenter <= high:
            raise ValueError('vmin, vcenter, vmax must increase monotonically')
        return numpy.interp(values, [low, self.vcenter, high], [0.0, 0.5, 1.0])

    def inverse(self, value):
        import numpy
        return numpy.interp(value, [0.0, 0.5, 1.0], [self.vmin, self.vcenter, self.vmax])

    def coloring(self, cmap):
        return host.twoSlopes(cmap._map, float(self.vmin), float(self.vcenter), float(self.vmax))


class CenteredNorm(Normalize):
    """Maps as far to both sides of a centre as the values reach."""

    def __init__(self, vcenter=0, halfrange=None, clip=False):
        super().__init__(None, None, clip)
        self.vcenter = vcenter
        self._reach(halfrange)

    def _reach(self, half):
        if half is not None:
            self.vmin, self.vmax = self.vcenter - abs(half), self.vcenter + abs(half)

    @property
    def halfrange(self):
        return None if self.vmax is None else self.vmax - self.vcenter

    def autoscale_None(self, A):
        array = asarray(A)
        if array.size and self.vmax is None:
            self._reach(max(self.vcenter - _finite(array.astype('float64'), 'low').item(),
                            _finite(array.astype('float64'), 'high').item() - self.vcenter))


class Colormap:
    """Maps 0..1 to colours."""

    # Colours that were given as numbers between 0 and 1 are told as these; what is drawn has 256 steps.
    _exact = None

    def __init__(self, name, java):
        self.name = name
        self._map = java
        self.N = java.size()

    def __call__(self, X, alpha=None, bytes=False):
        import numpy
        if isinstance(X, (int, float)) or getattr(X, 'ndim', 1) == 0:
            return self._one(X, alpha, bytes)
        array = asarray(X)
        flat = array.reshape(-1)
        whole = array.dtype.kind in 'iu'
        rows = [self._one(int(v) if whole else float(v), alpha, bytes) for v in flat.tolist()]
        return numpy.array(rows, dtype='uint8' if bytes else 'float64').reshape(tuple(array.shape) + (4,))

    def _one(self, value, alpha, as_bytes):
        whole = isinstance(value, int) or getattr(getattr(value, 'dtype', None), 'kind', 'f') in 'iu'
        if self._exact is not None and not as_bytes and value == value:
            place = int(value) if whole else self.N - 1 if value == 1 else math.floor(value * self.N)
            red, green, blue, own = self._exact[min(max(place, 0), self.N - 1)]
            return (red, green, blue, own if alpha is None else float(alpha))
        packed = self._map.at(int(value)) if whole else self._map.argb(float(value))
        parts = (packed >> 16 & 255, packed >> 8 & 255, packed & 255)
        opacity = (packed >> 24 & 255) if alpha is None else round(alpha * 255)
        if as_bytes:
            return parts + (opacity,)
        return tuple(p / 255 for p in parts) + (opacity / 255 if alpha is None else float(alpha),)

    def reversed(self, name=None):
        return Colormap(name or self.name + '_r', self._map.reversed())

    def resampled(self, lutsize):
        return Colormap(self.name, self._map.resampled(int(lutsize)))

    def copy(self):
        return self

    @property
    def colors(self):
        return [list(self._one(i, None, False)[:3]) for i in range(self.N)]

    def set_bad(self, color='k', alpha=None):
        pass

    def __eq__(self, other):
        return isinstance(other, Colormap) and other.name == self.name and other.N == self.N

    __hash__ = None


class ListedColormap(Colormap):
    """A colour map from a list of colours."""

    def __init__(self, colors, name='from_list', N=None):
        if isinstance(colors, str):
            colors = [colors] * (N or 1)
        colors = list(colors)
        if N is not None:
            colors = [colors[i % len(colors)] for i in range(N)]
        super().__init__(name, host.colorMapOf(name, [argb(c) for c in colors]))
        self._exact = [to_rgba(c) for c in colors]


class LinearSegmentedColormap(Colormap):
    """A colour map that goes evenly from colour to colour."""

    def __init__(self, name, segmentdata, N=256, gamma=1.0):
        stops = sorted({row[0] for part in ('red', 'green', 'blue') for row in segmentdata[part]})

        def level(part, at):
            rows = segmentdata[part]
            for (x0, _, y0), (x1, y1, _) in zip(rows, rows[1:]):
                if x0 <= at <= x1:
                    return y0 + (y1 - y0) * ((at - x0) / (x1 - x0) if x1 > x0 else 0)
            return rows[-1][1]

        colors = [(level('red', s), level('green', s), level('blue', s)) for s in stops]
        super().__init__(name, host.colorMapBetween(name, [float(s) for s in stops], [argb(c) for c in colors], int(N)))

    @staticmethod
    def from_list(name, colors, N=256, gamma=1.0):
        colors = list(colors)
        if colors and isinstance(colors[0], (tuple, list)) and len(colors[0]) == 2 and not _number(colors[0][1]):
            stops, colors = zip(*colors)
        else:
            stops = [i / (len(colors) - 1) for i in range(len(colors))]
        packed = [argb(c) for c in colors]
        made = Colormap(name, host.colorMapBetween(name, [float(s) for s in stops], packed, int(N)))
        made._exact = _between([float(s) for s in stops], [to_rgba(c) for c in colors], int(N), gamma)
        return made


def _between(stops, colors, count, gamma):
    """The colours of a map that goes evenly from one to the next."""
    import numpy
    places = numpy.linspace(0, 1, count) ** gamma if count > 1 else numpy.array([1.0])
    channels = [numpy.interp(places, stops, [c[i] for c in colors]).tolist() for i in range(4)]
    return list(zip(*channels))


from _ganbook.options import refuse as _refuse
from matplotlib import _refused

_refuse('Colormap', Colormap, _refused.COLOURS_LOOKS, looks=True)
