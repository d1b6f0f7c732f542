"""Figures."""
import math

from matplotlib import colors
from matplotlib._host import asarray, host
from matplotlib.axes._axes import Axes, AxesSubplot
from matplotlib.axes._base import Space
from matplotlib.gridspec import GridSpec, SubplotSpec
from matplotlib.legend import Legend
from matplotlib.text import Text

# matplotlib's own margins: what get_position() and the choice of ticks go by
_LEFT, _RIGHT, _BOTTOM, _TOP, _SPACE = 0.125, 0.9, 0.11, 0.88, 0.2


class Bbox:
    """A rectangle in fractions of the figure."""

    def __init__(self, x0, y0, width, height):
        self.x0, self.y0, self.width, self.height = x0, y0, width, height
        self.x1, self.y1 = x0 + width, y0 + height
        self.bounds = (x0, y0, width, height)
        self.xmin, self.xmax, self.ymin, self.ymax = self.x0, self.x1, self.y0, self.y1

    def __repr__(self):
        return f'Bbox([[{self.x0}, {self.y0}], [{self.x1}, {self.y1}]])'


def nominal_position(axes):
    """Where matplotlib would put axes."""
    place = axes._placement
    if isinstance(place, tuple):
        return Bbox(*place)
    if isinstance(place, _Inset):
        base = nominal_position(place.axes)
        left, bottom, width, height = place.bounds
        return Bbox(base.x0 + left * base.width, base.y0 + bottom * base.height, width * base.width,
                    height * base.height)
    if isinstance(place, (_Beside, _Over)):
        base = nominal_position(place.axes[0] if isinstance(place, _Beside) else place.axes)
        return base if isinstance(place, _Over) else Bbox(base.x1 + 0.02, base.y0, 0.05, base.height)
    grid = place.get_gridspec()
    starts, widths = _cells(_LEFT, _RIGHT, grid.widths)
    tops, heights = _cells(1 - _TOP, 1 - _BOTTOM, grid.heights)
    left = starts[place.column]
    right = starts[place.column_end - 1] + widths[place.column_end - 1]
    top = 1 - tops[place.row]
    bottom = 1 - (tops[place.row_end - 1] + heights[place.row_end - 1])
    return Bbox(left, bottom, right - left, top - bottom)


def _cells(start, end, parts):
    count = len(parts)
    cell = (end - start) / (count + _SPACE * (count - 1))
    total = sum(parts)
    sizes = [cell * count * p / total for p in parts]
    starts, at = [], start
    for size in sizes:
        starts.append(at)
        at += size + _SPACE * cell
    return starts, sizes


def figaspect(arg):
    """The size of a figure in which a picture of this shape has little empty room."""
    import matplotlib
    if hasattr(arg, 'shape') or hasattr(arg, '__len__'):
        rows, columns = asarray(arg).shape[:2]
        ratio = rows / columns
    else:
        ratio = float(arg)
    height = float(matplotlib.rcParams['figure.figsize'][1])
    size = [height / ratio, height]
    grow = min(1.0, size[0] / 4.0, size[1] / 2.0)
    size = [v / grow for v in size]
    shrink = max(1.0, size[0] / 16.0, size[1] / 16.0)
    return [min(max(v / shrink, least), 16.0) for v, least in zip(size, (4.0, 2.0))]


class _Beside:
    def __init__(self, axes, vertical):
        self.axes, self.vertical = axes, vertical


class _Over:
    def __init__(self, axes):
        self.axes = axes


class _Inset:
    def __init__(self, axes, bounds):
        self.axes, self.bounds = axes, bounds


class FigureBase:
    """What stands for matplotlib's canvas and managers too."""


class Figure(FigureBase):
    """A figure: axes and what stands around them."""

    def __init__(self, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, linewidth=0.0, frameon=None,
                 subplotpars=None, tight_layout=None, constrained_layout=None, layout=None, **kwargs):
        import matplotlib
        size = matplotlib.rcParams['figure.figsize'] if figsize is None else figsize
        self._size = [float(size[0]), float(size[1])]
        for value in self._size:
            if not math.isfinite(value) or value < 0:
                raise ValueError(f'figure size must be positive finite not {tuple(size)}')
        self.dpi = float(matplotlib.rcParams['figure.dpi'] if dpi is None else dpi)
        face = matplotlib.rcParams['figure.facecolor']
        self._face = face if facecolor is None and face != 'white' else facecolor
        self.number = None
        self._label = ''
        self._suptitle = self._supxlabel = self._supylabel = None
        self.legends = []
        self.texts = []
        self.clear()

    def clear(self, keep_observers=False):
        self._axes = []
        self._current = None
        self._current_image = None
        self.texts = []
        self.legends = []
        self._suptitle = self._supxlabel = self._supylabel = None

    clf = clear

    # axes

    @property
    def axes(self):
        return list(self._axes)

    get_axes = lambda self: self.axes

    def add_subplot(self, *args, sharex=None, sharey=None, projection=None, polar=False, **kwargs):
        if projection not in (None, 'rectilinear') or polar:
            wanted = '3d' if projection == '3d' else 'polar' if polar else projection
            raise ValueError(f'Unknown projection {wanted!r}' if wanted not in ('3d', 'polar') else
                             f'the projection {wanted!r} is not available here; only flat axes are')
        if len(args) == 1 and isinstance(args[0], Axes):
            if args[0] not in self._axes:
                self._axes.append(args[0])
            self._current = args[0]
            return args[0]
        axes = AxesSubplot(self, _spec(self, args))
        return self._adopt(axes, sharex, sharey, kwargs)

    def add_axes(self, rect=None, *, sharex=None, sharey=None, **kwargs):
        if isinstance(rect, Axes):
            self._axes.append(rect)
            return rect
        rect = tuple(float(v) for v in rect)
        if len(rect) != 4:
            raise ValueError('rect must have four numbers: left, bottom, width, height')
        kwargs.pop('projection', None)
        return self._adopt(Axes(self, rect), sharex, sharey, kwargs)

    def _adopt(self, axes, sharex, sharey, properties):
        if sharex is not None:
            axes.sharex(sharex)
        if sharey is not None:
            axes.sharey(sharey)
        axes.set(**properties)
        self._axes.append(axes)
        self._current = axes
        return axes

    def subplots(self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None,
                 height_ratios=None, subplot_kw=None, gridspec_kw=None):
        options = dict(gridspec_kw or {})
        if width_ratios is not None:
            options['width_ratios'] = width_ratios
        if height_ratios is not None:
            options['height_ratios'] = height_ratios
        grid = GridSpec(nrows, ncols, figure=self, **options)
        rows = []
        share = {'x': _sharing(sharex), 'y': _sharing(sharey)}
        for i in range(nrows):
            row = []
            for j in range(ncols):
                partners = {}
                for which, mode in share.items():
                    if mode == 'all' and (i or j):
                        partners['share' + which] = (rows[0] if rows else row)[0]
                    elif mode == 'row' and j:
                        partners['share' + which] = row[0]
                    elif mode == 'col' and i:
                        partners['share' + which] = rows[0][j]
                row.append(self.add_subplot(grid[i, j], **partners, **(subplot_kw or {})))
            rows.append(row)
        for i, row in enumerate(rows):
            for j, axes in enumerate(row):
                if share['x'] in ('all', 'col') and i < nrows - 1:
                    axes.xaxis.tick['labels'] = False
                if share['y'] in ('all', 'row') and j:
                    axes.yaxis.tick['labels'] = False
        from matplotlib._grid import object_array
        if squeeze and nrows == ncols == 1:
            return rows[0][0]
        flat = [axes for row in rows for axes in row]
        if squeeze and (nrows == 1 or ncols == 1):
            return object_array(flat, (len(flat),))
        return object_array(flat, (nrows, ncols))

    def subplot_mosaic(self, mosaic, *, sharex=False, sharey=False, width_ratios=None, height_ratios=None,
                       empty_sentinel='.', subplot_kw=None, gridspec_kw=None):
        for option, value in (('sharex', sharex), ('sharey', sharey), ('subplot_kw', subplot_kw)):
            if value:
                raise NotImplementedError(f'Figure.subplot_mosaic(): the option {option} is not available here')
        rows = [list(r) for r in (mosaic.strip().split('\n') if isinstance(mosaic, str) else mosaic)]
        rows = [[c for c in r if not (isinstance(c, str) and c.isspace())] for r in rows]
        ratios = {'width_ratios': width_ratios, 'height_ratios': height_ratios}
        grid = GridSpec(len(rows), len(rows[0]), figure=self, **{**(gridspec_kw or {}), **{
            name: given for name, given in ratios.items() if given is not None}})
        made = {}
        for i, row in enumerate(rows):
            for j, name in enumerate(row):
                if name in made or name == empty_sentinel:
                    continue
                cells = [(a, b) for a, r in enumerate(rows) for b, n in enumerate(r) if n == name]
                last = max(a for a, _ in cells) + 1, max(b for _, b in cells) + 1
                made[name] = self.add_subplot(grid[i:last[0], j:last[1]])
        return made

    def add_gridspec(self, nrows=1, ncols=1, **kwargs):
        return GridSpec(nrows, ncols, figure=self, **kwargs)

    def gca(self):
        return self._current if self._current is not None else self.add_subplot()

    def sca(self, a):
        self._current = a
        return a

    def delaxes(self, ax):
        self._axes = [a for a in self._axes if a is not ax and not (
            isinstance(a._placement, _Over) and a._placement.axes is ax)]
        if self._current is ax:
            self._current = self._axes[-1] if self._axes else None

    def twin(self, axes, which):
        over = AxesSubplot(self, _Over(axes))
        if which == 'x':
            over.sharex(axes)
            over.yaxis.far = True
            over.xaxis.visible = False
        else:
            over.sharey(axes)
            over.xaxis.far = True
            over.yaxis.visible = False
        for spine in over.spines.values():
            spine.set_visible(False)
        self._axes.append(over)
        self._current = over
        return over

    def colorbar(self, mappable, cax=None, ax=None, use_gridspec=True, **kwargs):
        from matplotlib.colorbar import Colorbar
        orientation = kwargs.pop('orientation', None) or (
            'horizontal' if kwargs.get('location') in ('top', 'bottom') else 'vertical')
        for name in ('fraction', 'shrink', 'aspect', 'pad', 'location', 'anchor', 'panchor', 'extend', 'extendfrac',
                     'drawedges', 'spacing', 'extendrect', 'boundaries', 'values'):
            kwargs.pop(name, None)
        current = self._current
        if cax is None:
            if ax is None:
                ax = getattr(mappable, 'axes', None) or self.gca()
            parents = list(ax.flat) if hasattr(ax, 'flat') else list(ax) if isinstance(ax, (list, tuple)) else [ax]
            cax = Axes(self, _Beside(parents, orientation == 'vertical'))
            cax.set_label('<colorbar>')
            self._axes.append(cax)
        bar = Colorbar(cax, mappable, orientation, **kwargs)
        self._current = current
        self._current_image = mappable
        mappable.colorbar = bar
        return bar

    # words

    def suptitle(self, t, **kwargs):
        return self._super('_suptitle', t, 0.5, 0.98, {'ha': 'center', 'va': 'top', 'fontsize': 12.0, **kwargs})

    def supxlabel(self, t, **kwargs):
        return self._super('_supxlabel', t, 0.5, 0.01, {'ha': 'center', 'va': 'bottom', 'fontsize': 12.0, **kwargs})

    def supylabel(self, t, **kwargs):
        return self._super('_supylabel', t, 0.02, 0.5, {'ha': 'left', 'va': 'center', 'fontsize': 12.0, **kwargs})

    def _super(self, name, text, x, y, properties):
        x, y = properties.pop('x', x), properties.pop('y', y)
        old = getattr(self, name)
        if old is None:
            old = Text(x, y, text, **properties)
            setattr(self, name, old)
        else:
            old.set_text(text)
            old._set(properties)
        return old

    def text(self, x, y, s, fontdict=None, **kwargs):
        kwargs.pop('transform', None)
        text = Text(x, y, s, **{**(fontdict or {}), **kwargs})
        text._space = 'figure'
        self.texts.append(text)
        return text

    def legend(self, *args, handles=None, labels=None, **kwargs):
        if len(args) == 2:
            handles, labels = args
        elif len(args) == 1:
            labels = args[0]
        if handles is None:
            pairs = [pair for ax in self._axes for pair in zip(*ax.get_legend_handles_labels())]
            handles = [h for h, _ in pairs]
            labels = [l for _, l in pairs] if labels is None else labels
        if labels is None:
            labels = [h.get_label() for h in handles]
        legend = Legend(None, handles, labels, **{'loc': 'upper right', **kwargs})
        self.legends.append(legend)
        return legend

    # size and looks

    def get_size_inches(self):
        import numpy
        return numpy.array(self._size)

    def set_size_inches(self, w, h=None, forward=True):
        w, h = (w[0], w[1]) if h is None else (w, h)
        self._size = [float(w), float(h)]

    def get_figwidth(self):
        return self._size[0]

    def get_figheight(self):
        return self._size[1]

    def set_figwidth(self, val, forward=True):
        self._size[0] = float(val)

    def set_figheight(self, val, forward=True):
        self._size[1] = float(val)

    def get_dpi(self):
        return self.dpi

    def set_dpi(self, val):
        self.dpi = float(val)

    def set_facecolor(self, color):
        self._face = color

    def get_facecolor(self):
        return colors.to_rgba('white' if self._face is None else self._face)

    patch = property(lambda self: self)

    def set_alpha(self, alpha):
        pass

    def get_label(self):
        return self._label

    def set_label(self, s):
        self._label = str(s)

    def tight_layout(self, *, pad=1.08, h_pad=None, w_pad=None, rect=None):
        """The labels of figures never overlap here; there is nothing to do."""

    def subplots_adjust(self, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
        """Where axes stand follows from their labels here; what is given is not used."""

    set_tight_layout = set_constrained_layout = set_layout_engine = lambda self, *args, **kwargs: None

    def autofmt_xdate(self, bottom=0.2, rotation=30, ha='right', which='major'):
        for ax in self._axes:
            ax.xaxis.tick['rotation'] = float(rotation)

    def align_labels(self, axs=None):
        pass

    align_xlabels = align_ylabels = align_labels

    @property
    def canvas(self):
        return _Canvas(self)

    transFigure = property(lambda self: Space('figure'))

    def show(self, warn=True):
        from matplotlib import pyplot
        pyplot._show_one(self)

    def draw(self, renderer=None):
        pass

    draw_without_rendering = lambda self: None

    def savefig(self, fname, *, transparent=None, **kwargs):
        """Writes the figure as a file in the learner's folder; the name's ending chooses svg or png."""
        from matplotlib._saving import save
        save(self, fname, transparent, **kwargs)

    # to the Java side

    def _builder(self):
        face = 0 if self._face is None or isinstance(self._face, str) and self._face.lower() == 'none' else (
            colors.argb(self._face))
        builder = host.figure(self._size[0] * 100, self._size[1] * 100, face)
        make = builder.lettering
        for axes in self._ordered():
            axes._build(self._place(builder, axes), make)
        for name, text in (('title', self._suptitle), ('x', self._supxlabel), ('y', self._supylabel)):
            if text is not None:
                builder.label(name, text.get_text(), text._lettering(make))
        sink = builder.texts()
        for text in self.texts:
            text._draw(sink, make)
        for legend in self.legends[-1:]:
            legend._build(builder, sink)
        return builder

    def _ordered(self):
        """Axes, each after those that it leans on."""
        ordered = [a for a in self._axes if not isinstance(a._placement, (_Over, _Beside, _Inset)) and a.get_visible()]
        rest = [a for a in self._axes if isinstance(a._placement, (_Over, _Beside, _Inset)) and a.get_visible()]
        for axes in rest:
            leans = axes._placement.axes if isinstance(axes._placement, _Beside) else [axes._placement.axes]
            if all(p in ordered for p in leans):
                ordered.append(axes)
        self._order = ordered
        return ordered

    def _place(self, builder, axes):
        place = axes._placement
        index = lambda a: next(i for i, each in enumerate(self._order) if each is a)
        if isinstance(place, tuple):
            return builder.free(*place)
        if isinstance(place, _Over):
            return builder.over(index(place.axes))
        if isinstance(place, _Beside):
            return builder.beside([index(a) for a in place.axes], place.vertical)
        if isinstance(place, _Inset):
            return builder.inset(index(place.axes), *place.bounds)
        grid = place.get_gridspec()
        return builder.cell(place.row, place.column, place.row_end, place.column_end, grid.widths, grid.heights)

    def _picture(self):
        return self._builder().svg(True, False)

    def __str__(self):
        return f'Figure({self._size[0] * self.dpi:g}x{self._size[1] * self.dpi:g})'

    def __repr__(self):
        return (f'<Figure size {self._size[0] * self.dpi:g}x{self._size[1] * self.dpi:g} with {len(self._axes)} '
                f'Axes>')

    def _ipython_display_(self):
        from matplotlib import pyplot
        pyplot._output(self)


class _Canvas:
    """What learners' code calls on a figure's canvas."""

    def __init__(self, figure):
        self.figure = figure
        self.manager = None

    def draw(self):
        pass

    draw_idle = flush_events = lambda self: None

    def mpl_connect(self, *args):
        return 0

    def get_width_height(self):
        return tuple(int(v * self.figure.dpi) for v in self.figure._size)


def _sharing(value):
    names = {True: 'all', False: 'none', 'all': 'all', 'none': 'none', 'row': 'row', 'col': 'col', 1: 'all', 0: 'none'}
    if value not in names:
        raise ValueError(f"{value!r} is not a valid value for sharex; supported values are 'all', 'row', 'col', 'none'")
    return names[value]


def _spec(figure, args):
    if not args:
        return GridSpec(1, 1, figure=figure)[0, 0]
    if len(args) == 1:
        if isinstance(args[0], SubplotSpec):
            return args[0]
        digits = args[0]
        if not isinstance(digits, int) or not 100 <= digits <= 999:
            raise ValueError('Single argument to subplot must be a three-digit integer, not ' + repr(digits))
        args = digits // 100, digits // 10 % 10, digits % 10
    if len(args) != 3:
        raise TypeError(f'subplot() takes 1 or 3 positional arguments but {len(args)} were given')
    rows, columns, number = args
    grid = GridSpec(rows, columns, figure=figure)
    if isinstance(number, tuple) and len(number) == 2:
        first, last = number
    elif isinstance(number, int):
        first = last = number
    else:
        raise ValueError(f'num must be an integer, not {number!r}')
    if not 1 <= first <= last <= rows * columns:
        raise ValueError(f'num must be 1 <= num <= {rows * columns}, not {number!r}')
    return grid[first - 1:last]


from _ganbook.options import refuse as _refuse
from matplotlib import _refused

_refuse('Figure', Figure, _refused.FIGURE_LOOKS, looks=True)
