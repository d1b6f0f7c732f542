"""Lines of equal value and the areas between them."""
import math

from matplotlib import colors
from matplotlib._host import asarray, floats, host
from matplotlib.artist import Artist
from matplotlib.cm import ScalarMappable
from matplotlib.container import SilentList
from matplotlib.lines import dashes_of
from matplotlib.ticker import MaxNLocator


class QuadContourSet(Artist, ScalarMappable):
    """What contour() and contourf() draw."""

    zorder = 2
    _defaults = {'linewidths': None, 'linestyles': None}

    def __init__(self, axes, args, filled, *, levels=None, colors=None, cmap=None, norm=None, vmin=None, vmax=None,
                 alpha=None, linewidths=None, linestyles=None, extend='neither', origin=None, extent=None,
                 locator=None, zorder=None, antialiased=None, corner_mask=None, hatches=None, nchunk=0,
                 negative_linestyles=None, **unknown):
        for name in unknown:
            raise TypeError(f'QuadContourSet.set() got an unexpected keyword argument {name!r}')
        Artist.__init__(self)
        ScalarMappable.__init__(self, norm, cmap)
        self.filled, self.extend = filled, extend
        x, y, z, given = _arguments(args, origin, extent)
        self._colors = colors
        self._width, self._styles = linewidths, linestyles
        self._p.update({k: v for k, v in {'alpha': alpha, 'zorder': zorder}.items() if v is not None})
        levels = given if given is not None else levels
        found = host.extent(floats(z))
        self.zmin, self.zmax = found.low(), found.high()
        self.levels = self._levels(levels, locator)
        try:
            self._java = host.contours(floats(x), floats(y), floats(z), self.levels.tolist())
        except Exception as error:
            if type(error).__name__ == 'foreign' or not isinstance(error, TypeError):
                raise TypeError(f'Length of x ({asarray(x).shape[-1]}) must match number of columns in z '
                                f'({z.shape[1]}), and y likewise the rows ({z.shape[0]})') from None
            raise
        self._x0, self._x1 = float(asarray(x).min()), float(asarray(x).max())
        self._y0, self._y1 = float(asarray(y).min()), float(asarray(y).max())
        self.set_clim(vmin, vmax)
        if self.norm.vmin is None:
            self.norm.vmin = float(self.levels[0])
        if self.norm.vmax is None:
            self.norm.vmax = float(self.levels[-1])
        self._A = asarray(self._middles()) if filled else self.levels

    def _levels(self, levels, locator):
        if levels is None or isinstance(levels, int):
            count = 7 if levels is None else levels
            chooser = locator or MaxNLocator(count + 1, min_n_ticks=1)
            levels = asarray(chooser.tick_values(self.zmin, self.zmax)).tolist()
            if locator is None:
                inside = [l for l in levels if l > self.zmin]
                below = [l for l in levels if l <= self.zmin]
                above = [l for l in inside if l >= self.zmax]
                if self.filled:
                    levels = below[-1:] + [l for l in inside if l < self.zmax] + above[:1]
                else:
                    levels = below[-1:] + [l for l in inside if l < self.zmax] + above[:1]
        listed = asarray(levels).astype('float64')
        values = listed.tolist()
        if self.filled and len(values) < 2:
            raise ValueError('Filled contours require at least 2 levels.')
        if any(b <= a for a, b in zip(values, values[1:])):
            raise ValueError('Contour levels must be increasing')
        return listed

    def _middles(self):
        values = self.levels.tolist()
        return [(a + b) / 2 for a, b in zip(values, values[1:])]

    @property
    def collections(self):
        return [self]

    def get_array(self):
        return self._A

    def _extent(self):
        return [self._x0, self._x1], [self._y0, self._y1]

    def _paint(self, sink=None):
        """The colour of each level or layer."""
        values = self._A.tolist()
        alpha = self._get('alpha')
        if self._colors is None:
            return [colors.argb(self.cmap(self.norm_value(v)), alpha) for v in values]
        given = [self._colors] if colors.is_color_like(self._colors) else list(self._colors)
        return [colors.argb(given[i % len(given)], alpha) for i in range(len(values))]

    def norm_value(self, value):
        return float(self.norm(value))

    def get_edgecolor(self):
        return [colors.to_rgba(self.cmap(self.norm_value(v))) for v in self._A.tolist()]

    def _draw(self, sink):
        paint = self._paint()
        if self.filled:
            values = self.levels.tolist()
            low = -math.inf if self.extend in ('min', 'both') else None
            if low is not None:
                sink.contourArea(self._java, -1e300, values[0], paint[0], 1.0)
            for i, (a, b) in enumerate(zip(values, values[1:])):
                sink.contourArea(self._java, a, b, paint[i], 1.0)
            if self.extend in ('max', 'both'):
                sink.contourArea(self._java, values[-1], 1e300, paint[-1], 1.0)
            return
        widths = self._width if isinstance(self._width, (list, tuple)) else [1.5 if self._width is None else self._width]
        styles = self._styles if isinstance(self._styles, (list, tuple)) else [self._styles]
        mono = self._colors is not None and colors.is_color_like(self._colors)
        for i, level in enumerate(self.levels.tolist()):
            style = styles[i % len(styles)] or ('--' if mono and level < 0 else '-')
            stroke = sink.stroke(paint[i], float(widths[i % len(widths)]), dashes_of(style) or [])
            sink.contourLines(self._java, i, stroke, float(self.get_zorder()))

    def clabel(self, levels=None, *, fontsize=None, inline=True, inline_spacing=5, fmt=None, colors=None,
               use_clabeltext=False, manual=False, rightside_up=True, zorder=None):
        """Writes the values of the lines beside their middles."""
        if manual:
            raise NotImplementedError('clabel(): the option manual is not available here')
        own = self.levels.tolist()
        chosen = own if levels is None else [float(v) for v in levels]
        if any(v not in own for v in chosen):
            raise ValueError(f'Specified levels {list(chosen)} don\'t match available levels {own}')
        made = []
        for i, level in enumerate(own):
            if level not in chosen:
                continue
            places = [float(v) for v in str(self._java.middles(i)).split()]
            color = self.cmap(self.norm_value(level)) if colors is None and self._colors is None else (
                colors if isinstance(colors, str) else self._color_of(i) if colors is None else colors[i % len(colors)])
            for x, y in zip(places[::2], places[1::2]):
                made.append(self.axes.text(x, y, _level_text(level, fmt, own), color=color, ha='center', va='center',
                                           fontsize=10 if fontsize is None else fontsize))
        self.labelTexts = made
        return SilentList('text.Text', made)

    def _color_of(self, i):
        given = self._colors
        return given if isinstance(given, str) else given[i % len(given)]

    def legend_elements(self, **kwargs):
        from matplotlib.lines import Line2D
        paint = [self.cmap(self.norm_value(v)) for v in self._A.tolist()]
        return [Line2D([], [], color=c) for c in paint], [f'$x = {v:g}$' for v in self._A.tolist()]


ContourSet = QuadContourSet


def _level_text(level, fmt, levels):
    if fmt is None:
        # As many digits as the level with the most of them needs.
        digits = max(len(f'{v:.10g}'.partition('.')[2]) if 'e' not in f'{v:.10g}' else 0 for v in levels)
        return f'{level:.{digits}f}'
    if isinstance(fmt, dict):
        return fmt.get(level, '%1.3f')
    if callable(fmt):
        return fmt(level)
    return fmt % level


def _arguments(args, origin, extent):
    import numpy
    count = len(args)
    if count in (1, 2):
        z = asarray(args[0])
    elif count in (3, 4):
        z = asarray(args[2])
    else:
        raise TypeError(f'contour() takes from 1 to 4 positional arguments but {count} were given')
    if z.ndim != 2:
        raise TypeError(f'Input z must be 2D, not {z.ndim}D')
    if z.shape[0] < 2 or z.shape[1] < 2:
        raise TypeError(f'Input z must be at least a (2, 2) shaped array, but has shape {tuple(z.shape)}')
    if count < 3:
        rows, columns = z.shape
        x, y = numpy.arange(columns).astype('float64'), numpy.arange(rows).astype('float64')
        if extent is not None:
            x = numpy.linspace(extent[0], extent[1], columns)
            y = numpy.linspace(extent[2], extent[3], rows)
        return x, y, z, args[1] if count == 2 else None
    x, y = asarray(args[0]), asarray(args[1])
    if x.ndim != y.ndim or x.ndim > 2:
        raise TypeError(f'Number of dimensions of x ({x.ndim}) and y ({y.ndim}) do not match')
    if x.ndim == 1:
        for name, values, size, what in (('x', x, z.shape[1], 'columns'), ('y', y, z.shape[0], 'rows')):
            if len(values) != size:
                raise TypeError(f'Length of {name} ({len(values)}) must match number of {what} in z ({size})')
    else:
        for name, values in (('x', x), ('y', y)):
            if tuple(values.shape) != tuple(z.shape):
                raise TypeError(f'Shapes of {name} {tuple(values.shape)} and z {tuple(z.shape)} do not match')
    return x, y, z, args[3] if count == 4 else None
