"""What axes have besides what is drawn in them: limits, titles, ticks, legend, looks."""
import math

import matplotlib
from matplotlib import colors
from matplotlib._host import check_in_list, floats, host, is_text
from matplotlib.artist import Artist
from matplotlib.axis import XAxis, YAxis
from matplotlib.container import Container
from matplotlib.legend import Legend
from matplotlib.spines import Spines
from matplotlib.text import Annotation, Text

CYCLE = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b', '#e377c2', '#7f7f7f', '#bcbd22', '#17becf']


class Space:
    """Stands for matplotlib's transforms: what coordinates count."""

    def __init__(self, space):
        self.space = space


class _Cycle:
    """Colours, one after the other."""

    def __init__(self, colors_):
        self.colors = list(colors_)
        self.at = 0

    def next(self):
        color = self.colors[self.at % len(self.colors)]
        self.at += 1
        return color

    get_next_color = next


def _cycle():
    return _Cycle(matplotlib.rcParams['axes.prop_cycle'].colors)


class AxesBase(Artist):
    """Axes without plotting."""

    name = 'rectilinear'
    _defaults = {'title': '', 'xlabel': '', 'ylabel': '', 'xlim': None, 'ylim': None, 'xticks': None, 'yticks': None,
                 'xticklabels': None, 'yticklabels': None, 'xscale': 'linear', 'yscale': 'linear', 'aspect': 'auto',
                 'facecolor': None, 'position': None, 'axisbelow': None, 'adjustable': 'box', 'anchor': 'C',
                 'box_aspect': None, 'frame_on': True}

    def __init__(self, fig, placement):
        super().__init__()
        self._figure = fig
        self._placement = placement
        self.axes = self
        self.use_sticky_edges = True
        self._margins = [0.05, 0.05]
        self._over = None
        self._share = {'x': None, 'y': None}
        self.xaxis = XAxis(self)
        self.yaxis = YAxis(self)
        self.cla()

    @property
    def figure(self):
        return self._figure

    def cla(self):
        """Empties the axes."""
        self._artists = []
        self._limits = []
        self.containers = []
        self.legend_ = None
        self._titles = {'left': Text(0.0, 1.0, '', ha='left'), 'center': Text(0.5, 1.0, '', ha='center'),
                        'right': Text(1.0, 1.0, '', ha='right')}
        for title in self._titles.values():
            title._space = 'axes'
            title.axes = self
            title._p['fontsize'] = 12.0
            title._p['verticalalignment'] = 'baseline'
        self.spines = Spines(self)
        self._lines_cycle = self._get_lines = _cycle()
        self._fill_cycle = self._get_patches_for_fill = _cycle()
        self._axis_on = True
        self._aspect = 'auto'
        self._face = None
        self._image = None
        shared_x, shared_y = self.xaxis.view, self.yaxis.view
        for old in (self.xaxis, self.yaxis):
            if self in old.view.axes:
                old.view.axes.remove(self)
        self.xaxis, self.yaxis = XAxis(self), YAxis(self)
        self._follow_settings()
        if matplotlib.rcParams['axes.grid']:
            self.xaxis.grid_on = self.yaxis.grid_on = True
        if shared_x.axes:
            self._join('x', shared_x)
        if shared_y.axes:
            self._join('y', shared_y)

    clear = cla

    def _join(self, which, view):
        axis = self.xaxis if which == 'x' else self.yaxis
        axis.view.axes.remove(self)
        axis.view = view
        view.axes.append(self)

    def sharex(self, other):
        self._join('x', other.xaxis.view)

    def sharey(self, other):
        self._join('y', other.yaxis.view)

    # artists

    def _add(self, artist, limits=True, stale=True):
        artist.axes = self
        self._artists.append(artist)
        if limits:
            self._count(artist)
            if stale:
                self._stale('xy' if stale is True else stale)
        return artist

    def _stale(self, which='xy'):
        """What is drawn has changed: limits that follow it are to be found anew."""
        self.xaxis.view.stale |= 'x' in which
        self.yaxis.view.stale |= 'y' in which

    def _count(self, artist):
        extent = artist._extent()
        if extent is None:
            return
        x, y = extent
        if x is not None and y is not None and len(x) == len(y):
            points = host.extents(floats(x), floats(y))
            parts = [points.x(), points.y()]
        else:
            parts = [None if values is None else host.extent(floats(values)) for values in extent]
        none = (math.inf, -math.inf, math.inf)
        self._limits.append((artist, *[none if p is None else (p.low(), p.high(), p.positive()) for p in parts]))

    def _data_limits(self, which):
        low, high, positive = math.inf, -math.inf, math.inf
        at = 1 if which == 'x' else 2
        for row in self._limits:
            a, b, c = row[at]
            low, high, positive = min(low, a), max(high, b), min(positive, c)
        return low, high, positive

    def _sticky(self, which):
        return [v for artist in self._artists for v in getattr(artist.sticky_edges, which)]

    def _forget(self, artist):
        for artists in (self._artists,):
            for i, each in enumerate(artists):
                if each is artist:
                    del artists[i]
                    self._limits = [row for row in self._limits if row[0] is not artist]
                    return True
        return False

    def _kind(self, classes, what):
        return ArtistList(self, [a for a in self._artists if isinstance(a, classes)], what=what)

    @property
    def lines(self):
        from matplotlib.lines import Line2D
        return self._kind(Line2D, 'lines')

    @property
    def images(self):
        from matplotlib.image import AxesImage
        return self._kind(AxesImage, 'images')

    @property
    def patches(self):
        from matplotlib.patches import Patch
        return self._kind(Patch, 'patches')

    @property
    def texts(self):
        return self._kind(Text, 'texts')

    @property
    def collections(self):
        from matplotlib.collections import Collection
        return self._kind(Collection, 'collections')

    artists = property(lambda self: ArtistList(self, [], what='artists'))

    def get_lines(self):
        return ArtistList(self, list(self.lines), 'Line2D')

    def get_images(self):
        return ArtistList(self, list(self.images))

    def get_children(self):
        return [*self._artists, *self.spines.values(), self.xaxis, self.yaxis, *self._titles.values()]

    def has_data(self):
        return bool(self._limits)

    def relim(self, visible_only=False):
        artists = [a for a in self._artists if not visible_only or a.get_visible()]
        counted = {id(row[0]) for row in self._limits}
        self._limits = []
        for artist in artists:
            if id(artist) in counted:
                self._count(artist)
        self._stale()

    def autoscale_view(self, tight=None, scalex=True, scaley=True):
        self._stale()

    def autoscale(self, enable=True, axis='both', tight=None):
        for one in self._axes_named(axis):
            if enable is not None:
                one.view.autoscale = bool(enable)
                one.view.stale = True
            if tight:
                self._margins[0 if one is self.xaxis else 1] = 0

    def margins(self, *margins, x=None, y=None, tight=True):
        if len(margins) == 1:
            x = y = margins[0]
        elif len(margins) == 2:
            x, y = margins
        if x is None and y is None:
            return tuple(self._margins)
        if x is not None:
            self.set_xmargin(x)
        if y is not None:
            self.set_ymargin(y)

    def set_xmargin(self, m):
        self._margins[0] = m
        self._stale()

    def set_ymargin(self, m):
        self._margins[1] = m
        self._stale()

    def _axes_named(self, axis):
        check_in_list(['x', 'y', 'both'], axis=axis)
        return [self.xaxis, self.yaxis] if axis == 'both' else [self.xaxis if axis == 'x' else self.yaxis]

    # limits and scales

    def get_xlim(self):
        return self.xaxis.get_view_interval()

    def get_ylim(self):
        return self.yaxis.get_view_interval()

    def set_xlim(self, left=None, right=None, emit=True, auto=False, *, xmin=None, xmax=None):
        left, right = _pair(left, right, xmin, xmax, 'left', 'right', 'xmin', 'xmax')
        return self.xaxis.set_limits(left, right, auto)

    def set_ylim(self, bottom=None, top=None, emit=True, auto=False, *, ymin=None, ymax=None):
        bottom, top = _pair(bottom, top, ymin, ymax, 'bottom', 'top', 'ymin', 'ymax')
        return self.yaxis.set_limits(bottom, top, auto)

    def get_xbound(self):
        return tuple(sorted(self.get_xlim()))

    def get_ybound(self):
        return tuple(sorted(self.get_ylim()))

    def set_xbound(self, lower=None, upper=None):
        lower, upper = lower if upper is None and hasattr(lower, '__iter__') else (lower, upper)
        self.set_xlim(lower, upper, auto=None)

    def set_ybound(self, lower=None, upper=None):
        lower, upper = lower if upper is None and hasattr(lower, '__iter__') else (lower, upper)
        self.set_ylim(lower, upper, auto=None)

    def invert_xaxis(self):
        self.xaxis.set_inverted(not self.xaxis.get_inverted())

    def invert_yaxis(self):
        self.yaxis.set_inverted(not self.yaxis.get_inverted())

    def xaxis_inverted(self):
        return self.xaxis.get_inverted()

    def yaxis_inverted(self):
        return self.yaxis.get_inverted()

    def set_xscale(self, value, **kwargs):
        self.xaxis.set_scale(value, **kwargs)

    def set_yscale(self, value, **kwargs):
        self.yaxis.set_scale(value, **kwargs)

    def get_xscale(self):
        return self.xaxis.get_scale()

    def get_yscale(self):
        return self.yaxis.get_scale()

    def get_autoscale_on(self):
        return self.xaxis.view.autoscale and self.yaxis.view.autoscale

    def get_autoscalex_on(self):
        return self.xaxis.view.autoscale

    def get_autoscaley_on(self):
        return self.yaxis.view.autoscale

    def set_autoscale_on(self, b):
        self.xaxis.view.autoscale = self.yaxis.view.autoscale = b

    def set_autoscalex_on(self, b):
        self.xaxis.view.autoscale = b

    def set_autoscaley_on(self, b):
        self.yaxis.view.autoscale = b

    @property
    def viewLim(self):
        return _Limits(self.get_xlim(), self.get_ylim())

    @property
    def dataLim(self):
        return _Limits(self._data_limits('x')[:2], self._data_limits('y')[:2])

    # ticks

    def get_xaxis(self):
        return self.xaxis

    def get_yaxis(self):
        return self.yaxis

    def get_xticks(self, *, minor=False):
        return self.xaxis.get_ticklocs(minor)

    def get_yticks(self, *, minor=False):
        return self.yaxis.get_ticklocs(minor)

    def set_xticks(self, ticks, labels=None, *, minor=False, **kwargs):
        return self.xaxis.set_ticks(ticks, labels, minor, **kwargs)

    def set_yticks(self, ticks, labels=None, *, minor=False, **kwargs):
        return self.yaxis.set_ticks(ticks, labels, minor, **kwargs)

    def get_xticklabels(self, minor=False, which=None):
        return self.xaxis.get_ticklabels(minor)

    def get_yticklabels(self, minor=False, which=None):
        return self.yaxis.get_ticklabels(minor)

    get_xmajorticklabels = get_xticklabels
    get_ymajorticklabels = get_yticklabels

    def set_xticklabels(self, labels, *, fontdict=None, minor=False, **kwargs):
        return self.xaxis.set_ticklabels(labels, minor, **{**(fontdict or {}), **kwargs})

    def set_yticklabels(self, labels, *, fontdict=None, minor=False, **kwargs):
        return self.yaxis.set_ticklabels(labels, minor, **{**(fontdict or {}), **kwargs})

    def tick_params(self, axis='both', **kwargs):
        which = kwargs.pop('which', 'major')
        if which == 'minor':
            return
        x_only = {'bottom', 'top', 'labelbottom', 'labeltop'}
        y_only = {'left', 'right', 'labelleft', 'labelright'}
        for one in self._axes_named(axis):
            other = y_only if one is self.xaxis else x_only
            one.set_tick_params(**{k: v for k, v in kwargs.items() if k not in other})

    def locator_params(self, axis='both', tight=None, **kwargs):
        from matplotlib.ticker import MaxNLocator
        for one in self._axes_named(axis):
            one.set_major_locator(MaxNLocator(**kwargs))

    def ticklabel_format(self, **kwargs):
        pass

    def minorticks_on(self):
        self.xaxis.tick['minor'] = self.yaxis.tick['minor'] = True

    def minorticks_off(self):
        self.xaxis.tick['minor'] = self.yaxis.tick['minor'] = False

    def grid(self, visible=None, which='major', axis='both', **kwargs):
        if 'b' in kwargs:
            visible = kwargs.pop('b')
        check_in_list(['major', 'minor', 'both'], which=which)
        for one in self._axes_named(axis):
            one.grid(visible, which, **kwargs)

    def set_axisbelow(self, b):
        self._p['axisbelow'] = b

    # words

    def set_title(self, label, fontdict=None, loc=None, pad=None, *, y=None, **kwargs):
        loc = (loc or 'center').lower()
        check_in_list(['left', 'center', 'right'], loc=loc)
        title = self._titles[loc]
        title.set_text(label)
        title._set({**(fontdict or {}), **kwargs})
        return title

    def get_title(self, loc='center'):
        return self._titles[loc.lower()].get_text()

    @property
    def title(self):
        return self._titles['center']

    def set_xlabel(self, xlabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
        return self.xaxis.set_label_text(xlabel, fontdict, **kwargs)

    def set_ylabel(self, ylabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
        return self.yaxis.set_label_text(ylabel, fontdict, **kwargs)

    def get_xlabel(self):
        return self.xaxis.get_label_text()

    def get_ylabel(self):
        return self.yaxis.get_label_text()

    def text(self, x, y, s, fontdict=None, **kwargs):
        transform = kwargs.pop('transform', None)
        text = Text(x, y, s, **{**(fontdict or {}), **kwargs})
        if transform is not None:
            text._space = getattr(transform, 'space', 'data')
        text.axes = self
        return self._add(text, limits=False)

    def annotate(self, text, xy, xytext=None, xycoords='data', textcoords=None, arrowprops=None, annotation_clip=None,
                 **kwargs):
        note = Annotation(text, xy, xytext, xycoords, textcoords, arrowprops, annotation_clip, **kwargs)
        return self._add(note, limits=False)

    # legend

    def get_legend_handles_labels(self, legend_handler_map=None):
        from matplotlib.collections import Collection
        from matplotlib.lines import Line2D
        from matplotlib.patches import Patch
        handles, labels = [], []
        in_containers = {id(p) for c in self.containers for p in c if not isinstance(p, (tuple, list))}
        candidates = [a for a in self._artists if isinstance(a, (Line2D, Patch, Collection))]
        for handle in candidates + list(self.containers):
            if id(handle) in in_containers and not handle.get_label():
                continue
            label = handle.get_label()
            if label and not label.startswith('_'):
                handles.append(handle)
                labels.append(label)
        return handles, labels

    def legend(self, *args, handles=None, labels=None, **kwargs):
        if args and len(args) > 2:
            raise TypeError(f'Invalid arguments to legend.')
        if len(args) == 2:
            handles, labels = args
        elif len(args) == 1:
            labels = args[0]
            if handles is None:
                handles = self.get_legend_handles_labels()[0] or [
                    a for a in self._artists if hasattr(a, '_stroke') or hasattr(a, '_paint')]
                if not self.get_legend_handles_labels()[0] and self.containers:
                    handles = list(self.containers)
        if handles is None and labels is None:
            handles, labels = self.get_legend_handles_labels()
            if not handles:
                import sys
                sys.stderr.write('No artists with labels found to put in legend.  Note that artists whose label start '
                                 'with an underscore are ignored when legend() is called with no argument.\n')
        elif labels is None:
            labels = [h.get_label() for h in handles]
        elif handles is None:
            handles = self.get_legend_handles_labels()[0]
        pairs = list(zip(handles, [labels] if isinstance(labels, str) else labels))
        self.legend_ = Legend(self, [h for h, _ in pairs], [str(l) for _, l in pairs], **kwargs)
        return self.legend_

    def get_legend(self):
        return self.legend_

    # looks

    def axis(self, *args, emit=True, **kwargs):
        if len(args) == 1 and isinstance(args[0], (str, bool)):
            word = {True: 'on', False: 'off'}.get(args[0], args[0]).lower()
            if word == 'off':
                self._axis_on = False
            elif word == 'on':
                self._axis_on = True
            elif word in ('equal', 'tight', 'scaled', 'auto', 'image', 'square'):
                self.set_autoscale_on(word != 'scaled')
                self._stale()
                self._aspect = 'auto'
                if word in ('equal', 'scaled', 'image'):
                    self._aspect = 1.0
                if word == 'square':
                    self._square()
            else:
                raise ValueError(f"Unrecognized string {args[0]!r} to axis; try 'on' or 'off'")
        elif args:
            limits = args[0] if len(args) == 1 else args
            if len(limits) != 4:
                raise TypeError('the first argument to axis() must be an interable of the form [xmin, xmax, ymin, '
                                'ymax]')
            self.set_xlim(limits[0], limits[1])
            self.set_ylim(limits[2], limits[3])
        if 'xmin' in kwargs or 'xmax' in kwargs:
            self.set_xlim(kwargs.get('xmin'), kwargs.get('xmax'))
        if 'ymin' in kwargs or 'ymax' in kwargs:
            self.set_ylim(kwargs.get('ymin'), kwargs.get('ymax'))
        return self.get_xlim() + self.get_ylim()

    def _square(self):
        (x0, x1), (y0, y1) = self.get_xlim(), self.get_ylim()
        edge = max(abs(x1 - x0), abs(y1 - y0))
        self.set_xlim(x0, x0 + edge)
        self.set_ylim(y0, y0 + edge)
        self._aspect = 1.0

    def set_axis_off(self):
        self._axis_on = False

    def set_axis_on(self):
        self._axis_on = True

    def set_aspect(self, aspect, adjustable=None, anchor=None, share=False):
        if aspect == 'equal':
            aspect = 1.0
        self._aspect = aspect if aspect == 'auto' else float(aspect)

    def get_aspect(self):
        return self._aspect

    def set_box_aspect(self, aspect=None):
        self._p['box_aspect'] = aspect

    def _follow_settings(self):
        settings = matplotlib.rcParams
        if settings['axes.facecolor'] != 'white':
            self.set_facecolor(settings['axes.facecolor'])
        for side in ('left', 'right', 'top', 'bottom'):
            if not settings['axes.spines.' + side]:
                self.spines[side].set_visible(False)

    def set_facecolor(self, color):
        self._face = None if color is None else colors.to_rgba(color)

    set_fc = set_facecolor

    def get_facecolor(self):
        return (1.0, 1.0, 1.0, 1.0) if self._face is None else self._face

    def set_frame_on(self, b):
        for spine in self.spines.values():
            spine.set_visible(b)

    def label_outer(self):
        spec = self.get_subplotspec()
        if spec is not None:
            if not spec.is_last_row():
                self.xaxis.tick['labels'] = False
                self.set_xlabel('')
            if not spec.is_first_col():
                self.yaxis.tick['labels'] = False
                self.set_ylabel('')

    def get_subplotspec(self):
        return self._placement if hasattr(self._placement, 'row') else None

    def get_gridspec(self):
        spec = self.get_subplotspec()
        return None if spec is None else spec.get_gridspec()

    def get_position(self, original=False):
        from matplotlib.figure import nominal_position
        return nominal_position(self)

    def set_position(self, pos, which='both'):
        bounds = getattr(pos, 'bounds', pos)
        self._placement = tuple(float(v) for v in bounds)

    def _nominal_size(self):
        position = self.get_position()
        return position.width, position.height

    transData = property(lambda self: Space('data'))
    transAxes = property(lambda self: Space('axes'))

    def get_xaxis_transform(self, which='grid'):
        return Space('x_data')

    def get_yaxis_transform(self, which='grid'):
        return Space('y_data')

    def set(self, **properties):
        results = []
        for name, value in properties.items():
            setter = getattr(type(self), 'set_' + name, None)
            if setter is None:
                from matplotlib._host import unknown_keyword
                raise unknown_keyword(type(self).__name__, name)
            if name in ('xlim', 'ylim') and hasattr(value, '__len__'):
                results.append(setter(self, *value))
            else:
                results.append(setter(self, value))
        return results

    def remove(self):
        self._figure.delaxes(self)

    # images and colour bars

    def _sci(self, mappable):
        self._image = mappable
        self._figure._current_image = mappable

    def __repr__(self):
        parts = []
        if self.get_label():
            parts.append(f'label={self.get_label()!r}')
        titles = {loc: self.get_title(loc) for loc in ('left', 'center', 'right') if self.get_title(loc)}
        if titles:
            parts.append(f'title={titles}')
        for name in 'xy':
            label = (self.get_xlabel if name == 'x' else self.get_ylabel)()
            if label:
                parts.append(f'{name}label={label!r}')
        return f'<{type(self).__name__}: ' + ', '.join(parts) + '>'


class ArtistList:
    """The artists of one kind in some axes."""

    def __init__(self, axes, items, name=None, what='artists'):
        self._axes, self._items, self._name, self._what = axes, items, name, what

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __getitem__(self, key):
        return self._items[key]

    def __eq__(self, other):
        return list(self._items) == list(other)

    __hash__ = None

    def __add__(self, other):
        return list(self._items) + list(other)

    def __radd__(self, other):
        return list(other) + list(self._items)

    def index(self, item):
        return self._items.index(item)

    def pop(self, index=-1):
        item = self._items.pop(index)
        item.remove()
        return item

    def __repr__(self):
        if self._name:
            return f'<a list of {len(self)} {self._name} objects>'
        return f'<Axes.ArtistList of {len(self)} {self._what}>'


class _Limits:
    def __init__(self, x, y):
        self.intervalx, self.intervaly = x, y
        self.x0, self.x1, self.y0, self.y1 = x[0], x[1], y[0], y[1]
        self.xmin, self.xmax, self.ymin, self.ymax = min(x), max(x), min(y), max(y)
        self.width, self.height = x[1] - x[0], y[1] - y[0]
        self.bounds = (self.x0, self.y0, self.width, self.height)


def _pair(first, last, least, most, name, other, low, high):
    if last is None and first is not None and not isinstance(first, str) and hasattr(first, '__iter__'):
        first, last = first
    elif last is None and isinstance(first, str):
        first, last = first
    if least is not None:
        if first is not None:
            raise TypeError(f"Cannot pass both '{name}' and '{low}'")
        first = least
    if most is not None:
        if last is not None:
            raise TypeError(f"Cannot pass both '{other}' and '{high}'")
        last = most
    return first, last
