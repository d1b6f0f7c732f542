"""Plots by simple functions on a current figure."""
import functools
import sys

import _lab
import matplotlib
from matplotlib import cm, style
from matplotlib import rcParams, rcParamsDefault, rc, rc_context, rcdefaults, interactive, get_backend
from matplotlib.artist import Artist, getp, setp
from matplotlib.axes import Axes
from matplotlib.axes._axes import ELSEWHERE
from matplotlib.cm import register_cmap
from matplotlib.colors import Normalize
from matplotlib.figure import Figure
from matplotlib.gridspec import GridSpec, SubplotSpec
from matplotlib.image import imread, imsave
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.text import Annotation, Text
from matplotlib.ticker import (AutoLocator, FixedFormatter, FixedLocator, FormatStrFormatter, Formatter, FuncFormatter,
                               IndexLocator, LinearLocator, Locator, LogFormatter, LogLocator, MaxNLocator,
                               MultipleLocator, NullFormatter, NullLocator, ScalarFormatter)

_open = {}          # number -> figure, the current one last
_shown = [0]        # figures shown so far: each gets an id of its own
_last = None        # the figure that the cell before has shown
_touched = None     # what a cell did to it before it drew anything of its own


def get_cmap(name=None, lut=None):
    """The colour map with this name, or the default one."""
    return cm.get_cmap(name, lut, 'name')


def _named(error, method, name):
    """An error about the arguments of a method of the axes, told of the function that was called."""
    text = str(error)
    if text.startswith(f'Axes.{method}()'):
        return TypeError(name + text[len(f'Axes.{method}'):])
    return error


# figures

def figure(num=None, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=True, FigureClass=Figure,
           clear=False, **kwargs):
    """A new figure, or the open one with this number or name."""
    _settle()
    if isinstance(num, Figure):
        num = num.number
    label = ''
    if isinstance(num, str):
        label = num
        num = next((n for n, f in _open.items() if f.get_label() == label), None)
    if num is not None and num in _open:
        found = _open.pop(num)
        _open[num] = found
        if clear:
            found.clear()
        return found
    number = max(_open, default=0) + 1 if num is None else int(num)
    made = FigureClass(figsize=figsize, dpi=dpi, facecolor=facecolor, **kwargs)
    made.number = number
    made.set_label(label)
    _open[number] = made
    return made


def gcf():
    """The current figure."""
    _settle()
    return _open[next(reversed(_open))] if _open else figure()


def gca(**kwargs):
    """The current axes."""
    return gcf().gca()


def sca(ax):
    figure(ax.figure.number) if ax.figure.number in _open else None
    ax.figure.sca(ax)


def cla():
    gca().cla()


def clf():
    gcf().clear()


def close(fig=None):
    """Closes a figure, the current one, or all, without showing them."""
    if fig is None:
        if _open:
            _open.popitem()
    elif fig == 'all':
        _open.clear()
    elif isinstance(fig, Figure):
        for number in [n for n, f in _open.items() if f is fig]:
            del _open[number]
    elif isinstance(fig, int):
        _open.pop(fig, None)
    elif isinstance(fig, str):
        for number in [n for n, f in _open.items() if f.get_label() == fig]:
            del _open[number]
    else:
        raise TypeError(f'close() argument must be a Figure, an int, a string, or None, not {type(fig)}')


def fignum_exists(num):
    return num in _open or any(f.get_label() == num for f in _open.values())


def get_fignums():
    return sorted(_open)


def get_figlabels():
    return [_open[n].get_label() for n in sorted(_open)]


def subplots(nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None,
             subplot_kw=None, gridspec_kw=None, **fig_kw):
    """A new figure with axes in rows and columns."""
    fig = figure(**fig_kw)
    try:
        axes = fig.subplots(nrows, ncols, sharex=sharex, sharey=sharey, squeeze=squeeze, width_ratios=width_ratios,
                            height_ratios=height_ratios, subplot_kw=subplot_kw, gridspec_kw=gridspec_kw)
    except Exception:
        close(fig)
        raise
    return fig, axes


def subplot_mosaic(mosaic, **kwargs):
    fig_kw = {k: kwargs.pop(k) for k in ('figsize', 'dpi', 'layout') if k in kwargs}
    fig = figure(**fig_kw)
    return fig, fig.subplot_mosaic(mosaic, **kwargs)


def subplot(*args, **kwargs):
    """Axes in a cell of the current figure's grid; those that stand there already are used again."""
    from matplotlib.figure import _spec
    fig = gcf()
    if len(args) == 1 and isinstance(args[0], Axes):
        return fig.sca(args[0])
    spec = _spec(fig, args)
    for axes in fig.axes:
        if axes.get_subplotspec() == spec and not kwargs:
            return fig.sca(axes)
    return fig.add_subplot(spec, **kwargs)


def subplot2grid(shape, loc, rowspan=1, colspan=1, fig=None, **kwargs):
    grid = GridSpec(*shape)
    return (fig or gcf()).add_subplot(grid[loc[0]:loc[0] + rowspan, loc[1]:loc[1] + colspan], **kwargs)


def axes(arg=None, **kwargs):
    """New axes in the current figure."""
    return gcf().add_subplot(**kwargs) if arg is None else gcf().add_axes(arg, **kwargs)


def delaxes(ax=None):
    ax = gca() if ax is None else ax
    ax.remove()


def twinx(ax=None):
    return (ax or gca()).twinx()


def twiny(ax=None):
    return (ax or gca()).twiny()


# showing

def show(*args, **kwargs):
    """Shows all open figures, and closes them."""
    _settle()
    figures = [_open[n] for n in sorted(_open)]
    _open.clear()
    for fig in figures:
        _output(fig)


def _show_one(fig):
    close(fig)
    _output(fig)


def _output(fig):
    picture = fig._picture()
    _shown[0] += 1
    _lab.output.svg(f'figure-{_shown[0]}', picture.text(), picture.description(), picture.width(), picture.height())


def _show_open_figures():
    """At the end of a cell: shows what is still open; the last figure can be titled and saved by the next cell."""
    global _last, _touched
    touched = _touched
    _touched = None
    figures = [_open[n] for n in sorted(_open)]
    current = _open[next(reversed(_open))] if _open else None
    _open.clear()
    if touched is not None and touched.changed:
        figures.insert(0, touched.figure)
    if current is not None:
        _last = current
    elif touched is None:
        _last = None
    for fig in figures:
        try:
            _output(fig)
        except Exception as error:
            # The cell itself is over: what can't be drawn is told, the other figures are still shown
            sys.stderr.write(f'A figure could not be drawn. {type(error).__name__}: {error}\n')


class _Touched:
    """What a cell did to the figure of the cell before, so that it can be taken back.

    A cell that begins with plt.title('…') may speak of the figure above it, or of one that it draws next. The first is
    assumed until something is drawn: then the figure above gets its looks back, and the new one takes over the words.
    """

    def __init__(self, fig):
        self.figure = fig
        self.calls = []
        self.changed = False
        self.before = [(thing, dict(vars(thing))) for thing in _parts(fig)]
        self.texts = [(thing, dict(thing._p)) for thing in _parts(fig) if hasattr(thing, '_p')]

    def take_back(self):
        for thing, state in self.before:
            vars(thing).clear()
            vars(thing).update(state)
        for thing, state in self.texts:
            thing._p.clear()
            thing._p.update(state)


def _parts(fig):
    parts = [fig]
    for ax in fig._axes:
        parts += [ax, ax.xaxis, ax.yaxis, ax.xaxis.view, ax.yaxis.view, ax.xaxis.label, ax.yaxis.label,
                  *ax._titles.values()]
    return parts


def _settle():
    """Before something is drawn: what was said to the figure above belongs to the new one."""
    global _touched, _last
    if _touched is None:
        return
    touched, _touched = _touched, None
    _last = None
    touched.take_back()
    for name, args, kwargs in touched.calls:
        globals()[name](*args, **kwargs)


def _words(name, changes=True):
    """Whether a word like title() goes to the figure of the cell before."""
    global _touched
    if _open or _last is None:
        return False
    if _touched is None:
        _touched = _Touched(_last)
    _touched.changed |= changes
    return True


def _figure_for(name, args, kwargs, changes=True):
    if _words(name, changes):
        _touched.calls.append((name, args, kwargs))
        return _touched.figure
    return gcf()


# words: titles, limits, ticks, legend

def _word(name, method=None):
    def call(*args, **kwargs):
        ax = _figure_for(name, args, kwargs).gca()
        try:
            return getattr(ax, method or name)(*args, **kwargs)
        except TypeError as error:
            raise _named(error, method or name, name) from None
    call.__name__ = call.__qualname__ = name
    call.__doc__ = f'{method or name}() of the current axes.'
    return call


title = _word('title', 'set_title')
xlabel = _word('xlabel', 'set_xlabel')
ylabel = _word('ylabel', 'set_ylabel')
xscale = _word('xscale', 'set_xscale')
yscale = _word('yscale', 'set_yscale')
legend = _word('legend')
grid = _word('grid')
axis = _word('axis')
margins = _word('margins')
tick_params = _word('tick_params')
ticklabel_format = _word('ticklabel_format')
locator_params = _word('locator_params')
minorticks_on = _word('minorticks_on')
minorticks_off = _word('minorticks_off')
autoscale = _word('autoscale')


def xlim(*args, **kwargs):
    """The limits of the x axis, set if any are given."""
    ax = _figure_for('xlim', args, kwargs, bool(args or kwargs)).gca()
    return ax.set_xlim(*args, **kwargs) if args or kwargs else ax.get_xlim()


def ylim(*args, **kwargs):
    """The limits of the y axis, set if any are given."""
    ax = _figure_for('ylim', args, kwargs, bool(args or kwargs)).gca()
    return ax.set_ylim(*args, **kwargs) if args or kwargs else ax.get_ylim()


def xticks(ticks=None, labels=None, *, minor=False, **kwargs):
    """Places and labels of the x axis' ticks, set if any are given."""
    ax = _figure_for('xticks', (ticks, labels), kwargs, ticks is not None or labels is not None or bool(kwargs)).gca()
    return _ticks(ax, ax.xaxis, ticks, labels, minor, kwargs)


def yticks(ticks=None, labels=None, *, minor=False, **kwargs):
    """Places and labels of the y axis' ticks, set if any are given."""
    ax = _figure_for('yticks', (ticks, labels), kwargs, ticks is not None or labels is not None or bool(kwargs)).gca()
    return _ticks(ax, ax.yaxis, ticks, labels, minor, kwargs)


def _ticks(ax, one, ticks, labels, minor, properties):
    if ticks is None:
        if labels is not None:
            raise TypeError('xticks(): Parameter \'labels\' can\'t be set without setting \'ticks\'')
        locs = one.get_ticklocs()
    else:
        one.set_ticks(ticks, minor=minor)
        locs = one.get_ticklocs()
    if labels is not None:
        return locs, one.set_ticklabels(labels, **properties)
    one._label_properties(properties)
    return locs, one.get_ticklabels()


def suptitle(t, **kwargs):
    return _figure_for('suptitle', (t,), kwargs).suptitle(t, **kwargs)


def figlegend(*args, **kwargs):
    return _figure_for('figlegend', args, kwargs).legend(*args, **kwargs)


def tight_layout(*, pad=1.08, h_pad=None, w_pad=None, rect=None):
    """The labels of figures never overlap here; there is nothing to do."""
    if not _words('tight_layout', False):
        gcf().tight_layout()


def subplots_adjust(left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
    """Where axes stand follows from their labels here; what is given is not used."""
    if not _words('subplots_adjust', False):
        gcf()


def savefig(*args, **kwargs):
    """Writes the current figure as a file in the learner's folder."""
    return _figure_for('savefig', args, kwargs, False).savefig(*args, **kwargs)


def colorbar(mappable=None, cax=None, ax=None, **kwargs):
    """The scale of a picture's colours beside it."""
    fig = gcf() if mappable is None else (getattr(mappable, 'axes', None) or gca()).figure
    if mappable is None:
        mappable = gci()
        if mappable is None:
            raise RuntimeError('No mappable was found to use for colorbar creation. First define a mappable such as an '
                               'image (with imshow) or a contour set (with contourf).')
    return fig.colorbar(mappable, cax=cax, ax=ax, **kwargs)


def gci():
    return gcf()._current_image


sci = lambda im: gca()._sci(im)


def clim(vmin=None, vmax=None):
    image = gci()
    if image is None:
        raise RuntimeError('You must first define an image, e.g., with imshow')
    image.set_clim(vmin, vmax)


def set_cmap(cmap):
    matplotlib.rcParams['image.cmap'] = get_cmap(cmap).name
    if _open and gci() is not None:
        gci().set_cmap(cmap)


def _cmap_setter(name):
    def call():
        set_cmap(name)
    call.__name__ = name
    return call


for _name in ('viridis', 'plasma', 'inferno', 'magma', 'gray', 'hot', 'cool', 'jet', 'hsv', 'spring', 'summer', 'autumn',
              'winter', 'bone', 'copper', 'pink'):
    globals()[_name] = _cmap_setter(_name)


# drawing

def _drawing(name):
    @functools.wraps(getattr(Axes, name))
    def call(*args, **kwargs):
        try:
            return getattr(gca(), name)(*args, **kwargs)
        except TypeError as error:
            raise _named(error, name, name) from None
    return call


for _name in ('plot', 'scatter', 'bar', 'barh', 'hist', 'hist2d', 'imshow', 'matshow', 'spy', 'pie', 'boxplot', 'step',
              'fill', 'fill_between', 'fill_betweenx', 'axhline', 'axvline', 'axline', 'axhspan', 'axvspan', 'hlines',
              'vlines', 'text', 'annotate', 'errorbar', 'stem', 'stackplot', 'loglog', 'semilogx', 'semilogy', 'contour',
              'contourf', 'clabel', 'quiver', 'quiverkey', 'arrow', 'pcolormesh', 'pcolor', 'bar_label', 'table'):
    globals()[_name] = _drawing(_name)


def matshow(A, fignum=None, **kwargs):
    """An array as a picture in a figure of its own."""
    from matplotlib.figure import figaspect
    if fignum is None or not isinstance(fignum, int) or fignum > 0:
        figure(fignum, figsize=figaspect(A))
    return gca().matshow(A, **kwargs)


def figtext(x, y, s, fontdict=None, **kwargs):
    return gcf().text(x, y, s, fontdict, **kwargs)


def box(on=None):
    gca().set_frame_on(True if on is None else on)


# what needs a window

def ion():
    matplotlib.rcParams['interactive'] = True


def ioff():
    matplotlib.rcParams['interactive'] = False


def isinteractive():
    return matplotlib.rcParams['interactive']


def draw():
    pass


def draw_if_interactive(*args, **kwargs):
    pass


def pause(interval):
    """Shows the open figures, and waits."""
    import time
    for fig in [_open[n] for n in sorted(_open)]:
        _output(fig)
    time.sleep(min(float(interval), 60.0))


def switch_backend(newbackend):
    matplotlib.use(newbackend)


def colormaps():
    return list(cm.names())


def __getattr__(name):
    message = f"module 'matplotlib.pyplot' has no attribute {name!r}"
    if name in ELSEWHERE:
        message += f': matplotlib has it, this package does not; try {ELSEWHERE[name]}'
    raise AttributeError(message)
