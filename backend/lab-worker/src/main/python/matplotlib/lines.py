"""Lines and their markers."""
import matplotlib
from matplotlib import colors
from matplotlib._host import asarray, check_in_list, floats, host
from matplotlib.artist import Artist

STYLES = ('-', '--', '-.', ':', 'None', ' ', '', 'solid', 'dashed', 'dashdot', 'dotted')
_NAMES = {'solid': '-', 'dashed': '--', 'dashdot': '-.', 'dotted': ':', ' ': 'None', '': 'None', 'none': 'None'}
# on, off, … in multiples of the line's width
DASHES = {'-': [], '--': [3.7, 1.6], '-.': [6.4, 1.6, 1.0, 1.6], ':': [1.0, 1.65], 'None': None}
MARKERS = set('.,o^v<>1234sp*hH+xDd|_8PX')
_OPEN = set('+x|_1234')


def style_name(ls):
    """A line style by its short name; a (offset, dashes) tuple stays."""
    if isinstance(ls, tuple) and len(ls) == 2 and not isinstance(ls[1], str):
        return ls
    if ls is None:
        return '-'
    if ls not in STYLES and ls != 'none':
        check_in_list(STYLES, ls=ls)
    return _NAMES.get(ls, ls)


def dashes_of(ls):
    """Its dashes; None for no line."""
    if isinstance(ls, tuple):
        return [float(v) for v in ls[1]] if ls[1] else []
    return DASHES[style_name(ls)]


def check_marker(marker):
    if marker is None or isinstance(marker, (list, tuple)) or hasattr(marker, 'vertices'):
        return marker
    if marker in ('None', 'none', ' ', ''):
        return 'None'
    if isinstance(marker, int) and 0 <= marker <= 11:
        return '_' if marker < 2 else '|' if marker < 4 else '<>^v<>^v'[marker - 4]
    if marker in MARKERS or isinstance(marker, str) and marker.startswith('$') and marker.endswith('$'):
        return marker
    raise ValueError(f'Unrecognized marker style {marker!r}')


class Line2D(Artist):
    """Points joined by a line."""

    zorder = 2
    _defaults = {'color': 'C0', 'linestyle': '-', 'linewidth': 1.5, 'marker': 'None', 'markersize': 6.0,
                 'markeredgewidth': 1.0, 'markeredgecolor': 'auto', 'markerfacecolor': 'auto', 'drawstyle': 'default',
                 'markevery': None, 'antialiased': True, 'dash_capstyle': 'butt', 'solid_capstyle': 'projecting',
                 'dash_joinstyle': 'round', 'solid_joinstyle': 'round', 'fillstyle': 'full', 'pickradius': 5,
                 'markerfacecoloralt': 'none', 'gapcolor': None}
    _aliases = {'c': 'color', 'ls': 'linestyle', 'lw': 'linewidth', 'ms': 'markersize', 'mew': 'markeredgewidth',
                'mec': 'markeredgecolor', 'mfc': 'markerfacecolor', 'ds': 'drawstyle', 'aa': 'antialiased'}

    def __init__(self, xdata, ydata, **properties):
        super().__init__()
        self._x = asarray(xdata)
        self._y = asarray(ydata)
        self._space = 'data'
        self._set(properties)
        own, settings = self._p, matplotlib.rcParams
        for name in ('linewidth', 'linestyle', 'marker', 'markersize'):
            value = settings['lines.' + name]
            if value != self._defaults[name] and own.get(name) is None:
                self._set({name: value})

    def set_color(self, color):
        self._p['color'] = colors.check_color(color)

    def get_color(self):
        return self._get('color')

    def set_linestyle(self, ls):
        self._p['linestyle'] = style_name(ls)

    def get_linestyle(self):
        style = self._get('linestyle')
        return '--' if isinstance(style, tuple) else style

    def set_dashes(self, seq):
        self._p['linestyle'] = (0, tuple(seq))

    def set_linewidth(self, w):
        self._p['linewidth'] = float(w)

    def set_markersize(self, sz):
        self._p['markersize'] = float(sz)

    def set_marker(self, marker):
        self._p['marker'] = check_marker(marker)

    def set_drawstyle(self, drawstyle):
        drawstyle = drawstyle or 'default'
        check_in_list(['default', 'steps-mid', 'steps-pre', 'steps-post', 'steps'], drawstyle=drawstyle)
        self._p['drawstyle'] = drawstyle

    def get_markeredgecolor(self):
        value = self._get('markeredgecolor')
        return self.get_color() if isinstance(value, str) and value == 'auto' else value

    def get_markerfacecolor(self):
        value = self._get('markerfacecolor')
        return self.get_color() if isinstance(value, str) and value == 'auto' else value

    def get_xdata(self, orig=True):
        return self._x

    def get_ydata(self, orig=True):
        return self._y

    def get_data(self, orig=True):
        return self._x, self._y

    def get_xydata(self):
        import numpy
        return numpy.stack([self._x.astype('float64'), self._y.astype('float64')], axis=1)

    def set_xdata(self, x):
        self._x = asarray(x)

    def set_ydata(self, y):
        self._y = asarray(y)

    def set_data(self, *args):
        x, y = args if len(args) == 2 else args[0]
        self._x, self._y = asarray(x), asarray(y)

    def __str__(self):
        if self.get_label():
            return f'Line2D({self.get_label()})'
        if len(self._x) > 3:
            first, second, last = [f'({float(self._x[i]):g},{float(self._y[i]):g})' for i in (0, 1, -1)]
            return f'Line2D({first},{second},...,{last})'
        return 'Line2D(' + ','.join(f'({float(x):g},{float(y):g})' for x, y in zip(self._x, self._y)) + ')'

    def _extent(self):
        return (None if self._space == 'y_data' else self._x, None if self._space == 'x_data' else self._y)

    def _stroke(self, sink):
        dashes = dashes_of(self._get('linestyle'))
        alpha = self._get('alpha')
        width = 0.0 if dashes is None else float(self._get('linewidth'))
        return sink.stroke(colors.argb(self.get_color(), alpha), width, dashes or [])

    def _marker(self, sink):
        shape = self._get('marker')
        if shape in (None, 'None') or not isinstance(shape, str):
            return None
        alpha = self._get('alpha')
        edge = self.get_markeredgecolor()
        face = self.get_markerfacecolor()
        if self._get('fillstyle') == 'none':
            face = 'none'
        hollow = isinstance(face, str) and face.lower() == 'none' or shape in _OPEN
        # An edge of the face's own colour only widens the marker: draw it as one shape
        width = float(self._get('markeredgewidth'))
        same = not hollow and alpha is not None and edge == face
        size = float(self._get('markersize')) + (width * (2 if shape == '.' else 1) if same else 0)
        return sink.marker(shape, size, 0 if hollow else colors.argb(face, alpha), colors.argb(edge, alpha),
                           0.0 if same else width)

    def _draw(self, sink):
        x, y = self._x, self._y
        style = self._get('drawstyle')
        marker = self._marker(sink)
        every = self._get('markevery')
        space, clip, order, label = self._space, bool(self._get('clip_on')), float(self.get_zorder()), self.get_label()
        if style != 'default' and len(x) > 1:
            if marker is not None:
                invisible = sink.stroke(0, 0.0, [])
                sink.line(floats(x), floats(y), invisible, marker, space, clip, order, '_markers')
                marker = None
            x, y = _stairs(x, y, style)
        elif every is not None and marker is not None:
            chosen = slice(None, None, every) if isinstance(every, int) else every
            chosen = slice(every[0], None, every[1]) if isinstance(every, tuple) else chosen
            invisible = sink.stroke(0, 0.0, [])
            sink.line(floats(x[chosen]), floats(y[chosen]), invisible, marker, space, clip, order, '_markers')
            marker = None
        sink.line(floats(x), floats(y), self._stroke(sink), marker, space, clip, order, label)


def _stairs(x, y, style):
    xs, ys = x.astype('float64').tolist(), y.astype('float64').tolist()
    outx, outy = [xs[0]], [ys[0]]
    for i in range(1, len(xs)):
        if style == 'steps-post':
            outx += [xs[i], xs[i]]
            outy += [ys[i - 1], ys[i]]
        elif style == 'steps-mid':
            middle = (xs[i - 1] + xs[i]) / 2
            outx += [middle, middle, xs[i]]
            outy += [ys[i - 1], ys[i], ys[i]]
        else:
            outx += [xs[i - 1], xs[i]]
            outy += [ys[i], ys[i]]
    return outx, outy
