"""The x and the y axis: limits, scale, ticks, label."""
import math

from matplotlib import colors
from matplotlib._host import asarray, check_in_list, floats, host, is_text, number_array
from matplotlib.lines import dashes_of
from matplotlib.text import Text, points
from matplotlib.ticker import (AutoLocator, FixedFormatter, FixedLocator, Formatter, FuncFormatter, Locator,
                               LogLocator, NullLocator, ScalarFormatter, StrMethodFormatter)

SCALES = ('linear', 'log', 'symlog', 'asinh', 'logit', 'function', 'functionlog')


class View:
    """Limits and scale; axes that share an axis share this."""

    def __init__(self):
        self.limits = (0.0, 1.0)
        self.autoscale = True
        self.stale = False
        self.scale = 'linear'
        self.base = 10.0
        self.threshold = 2.0
        self.inverted = False
        self.axes = []


def nonsingular(low, high, expander, tiny=1e-15):
    """Widens limits between which nothing could be drawn."""
    if not math.isfinite(low) or not math.isfinite(high):
        return -expander, expander
    swapped = high < low
    if swapped:
        low, high = high, low
    largest = max(abs(low), abs(high))
    if largest < (1e6 / tiny) * 2.2250738585072014e-308:
        low, high = -expander, expander
    elif high - low <= largest * tiny:
        if high == 0 and low == 0:
            low, high = -expander, expander
        else:
            low -= expander * abs(low)
            high += expander * abs(high)
    return (high, low) if swapped else (low, high)


class Axis:
    """One of the two axes of a plot."""

    def __init__(self, axes, name):
        self.axes = axes
        self.axis_name = name
        self.view = View()
        self.view.axes.append(axes)
        self.label = Text(*((0.5, 0) if name == 'x' else (0, 0.5)), '')
        self.label._space = 'axes'
        self.label.axes = axes
        self.label.labelpad = 4.0
        self.categories = None
        self.locator = AutoLocator()
        self.formatter = ScalarFormatter()
        self.locator.axis = self.formatter.axis = self
        self._own_formatter = False
        self.tick = {'labelsize': None, 'rotation': 0.0, 'ticks': True, 'labels': True, 'minor': False, 'color': None,
                     'labelcolor': None}
        self.grid_on = False
        self.grid_style = {}
        self.minor_grid = False
        self.far = False
        self.visible = True

    # numbers

    def _convert(self, values):
        """Values as numbers; texts become categories 0, 1, 2, …"""
        if not is_text(values):
            if hasattr(values, '__iter__') and not hasattr(values, '_h') and not hasattr(values, 'dtype'):
                values = list(values)
                if values and hasattr(values[0], 'toordinal'):
                    return asarray([_days(v) for v in values])
            return asarray(values)
        single = isinstance(values, str)
        names = [values] if single else [str(v) for v in values]
        if self.categories is None:
            self.categories = {}
        for name in names:
            self.categories.setdefault(name, len(self.categories))
        numbers = asarray([self.categories[name] for name in names])
        return numbers[0] if single else numbers

    def _number(self, value):
        return float(self._convert(value))

    def convert_units(self, x):
        return self._convert(x)

    # limits

    def get_view_interval(self):
        view = self.view
        if view.stale:
            view.stale = False
            if view.autoscale:
                view.limits = self._autoscaled()
        return view.limits

    def set_view_interval(self, vmin, vmax, ignore=False):
        low, high = self.get_view_interval()
        if not ignore:
            if low <= high:
                vmin, vmax = min(low, vmin), max(high, vmax)
            else:
                vmin, vmax = max(low, vmin, vmax), min(high, vmin, vmax)
        self.view.limits = (float(vmin), float(vmax))
        self.view.autoscale = False

    get_data_interval = lambda self: self._data()[:2]

    def _data(self):
        low, high, positive = math.inf, -math.inf, math.inf
        for axes in self.view.axes:
            a, b, c = axes._data_limits(self.axis_name)
            low, high, positive = min(low, a), max(high, b), min(positive, c)
        return low, high, positive

    def _smallest_positive(self):
        positive = self._data()[2]
        return positive if math.isfinite(positive) else 1e-300

    get_minpos = _smallest_positive

    def _autoscaled(self):
        low, high, positive = self._data()
        log = self.view.scale == 'log'
        view_margin = self.axes._margins[0 if self.axis_name == 'x' else 1]
        if low > high:
            low, high = (1.0, 10.0) if log else (-math.inf, math.inf)
        if log:
            if low <= 0:
                low = positive if math.isfinite(positive) else 1.0
            if high <= 0:
                low, high = 1.0, 10.0
            if low == high:
                exponent = math.log10(low)
                low, high = 10 ** math.floor(exponent - 1e-9), 10 ** math.ceil(exponent + 1e-9)
        else:
            low, high = nonsingular(low, high, 0.05)
        low, high = self._with_margin(low, high, view_margin)
        return (high, low) if self.view.inverted else (low, high)

    def _with_margin(self, low, high, margin):
        stops = sorted(float(s) for axes in self.view.axes for s in axes._sticky(self.axis_name))
        slack = 1e-5 * abs(high - low)
        below = [s for s in stops if s < low + slack]
        above = [s for s in stops if s >= high - slack]
        forward, backward = _transform(self.view)
        start, end = forward(low), forward(high)
        if math.isfinite(start) and math.isfinite(end):
            reach = (end - start) * margin
            low, high = backward(start - reach), backward(end + reach)
        if below and margin and self.axes.use_sticky_edges:
            low = max(low, below[-1])
        if above and margin and self.axes.use_sticky_edges:
            high = min(high, above[0])
        return low, high

    def set_limits(self, first, last, auto=False):
        low, high = self.get_view_interval()
        low = low if first is None else self._limit(first)
        high = high if last is None else self._limit(last)
        if self.view.scale == 'log':
            old = self.get_view_interval()
            low = old[0] if low <= 0 else low
            high = old[1] if high <= 0 else high
        low, high = nonsingular(low, high, 0.05)
        if auto is not None:
            self.view.autoscale = bool(auto)
        self.view.stale = False
        self.view.limits = (low, high)
        self.view.inverted = low > high
        return low, high

    def _limit(self, value):
        number = self._number(value)
        if not math.isfinite(number):
            raise ValueError('Axis limits cannot be NaN or Inf')
        return number

    def set_inverted(self, inverted):
        low, high = self.get_view_interval()
        keep = self.view.autoscale
        self.view.inverted = bool(inverted)
        low, high = min(low, high), max(low, high)
        self.view.limits = (high, low) if inverted else (low, high)
        self.view.autoscale = keep

    def get_inverted(self):
        low, high = self.get_view_interval()
        return high < low

    # scale

    def set_scale(self, value, base=10, linthresh=2, **kwargs):
        check_in_list(SCALES, scale=value)
        if value in ('asinh', 'function', 'functionlog'):
            raise NotImplementedError(f"the scale {value!r} is not available here; use 'linear', 'log', 'symlog' or "
                                      "'logit'")
        view = self.view
        for name in ('basex', 'basey', 'linthreshx', 'linthreshy'):
            kwargs.pop(name, None)
        view.scale, view.base, view.threshold = value, float(base), float(linthresh)
        self.locator = LogLocator(view.base) if value == 'log' else AutoLocator()
        self.formatter = ScalarFormatter()
        self._own_formatter = False
        self.locator.axis = self.formatter.axis = self
        if value == 'log' and not view.autoscale and min(view.limits) <= 0:
            view.autoscale = True
        view.stale = True

    def get_scale(self):
        return self.view.scale

    # ticks

    def get_tick_space(self):
        size = self.axes.figure.get_size_inches()
        share = self.axes._nominal_size()
        length = float(size[0 if self.axis_name == 'x' else 1]) * share[0 if self.axis_name == 'x' else 1] * 72
        return int(math.floor(length / (10.0 * (3 if self.axis_name == 'x' else 2))))

    def get_ticklocs(self, minor=False):
        if minor:
            return asarray([]).astype('float64')
        if self.categories is not None and isinstance(self.locator, AutoLocator):
            return asarray(list(self.categories.values()))
        found = self.locator()
        return asarray(found)

    get_majorticklocs = get_ticklocs

    def set_ticks(self, ticks, labels=None, minor=False, **properties):
        values = self._convert(ticks)
        if minor:
            self.tick['minor'] = len(values) > 0
            return []
        if len(values):
            low, high = host.extent(floats(values)).low(), host.extent(floats(values)).high()
            before = self.get_view_interval()
            if low < min(before) or high > max(before):
                self.set_view_interval(low, high)
        self.locator = FixedLocator(values.astype('float64') if len(values) else [])
        self.locator.axis = self
        if labels is None and properties:
            raise ValueError('Incorrect use of keyword argument ' + repr(next(iter(properties)))
                             + '. Keyword arguments other than \'minor\' modify the text labels and can only be used '
                               'if \'labels\' are passed as well.')
        if labels is not None:
            return self.set_ticklabels(labels, **properties)
        return []

    def set_ticklabels(self, ticklabels, minor=False, **properties):
        texts = [t.get_text() if isinstance(t, Text) else str(t) for t in ticklabels]
        if isinstance(self.locator, FixedLocator):
            count = len(self.locator.locs)
            if count != len(texts) and texts:
                raise ValueError(f'The number of FixedLocator locations ({count}), usually from a call to set_ticks, '
                                 f'does not match the number of ticklabels ({len(texts)}).')
        else:
            self.locator = FixedLocator(self.get_ticklocs())
            self.locator.axis = self
        self.formatter = FixedFormatter(texts)
        self._own_formatter = True
        self._label_properties(properties)
        return self.get_ticklabels()

    def _label_properties(self, properties):
        for name, value in properties.items():
            if name in ('rotation',):
                self.tick['rotation'] = {'vertical': 90.0, 'horizontal': 0.0}.get(value, value)
            elif name in ('fontsize', 'size'):
                self.tick['labelsize'] = points(value)
            elif name == 'fontdict' and value:
                self._label_properties(value)

    def get_ticklabels(self, minor=False, which=None):
        locs = self.get_ticklocs()
        names = self._texts(locs)
        labels = [_TickLabel(self, *((float(v), 0) if self.axis_name == 'x' else (0, float(v))), text)
                  for v, text in zip(locs.tolist(), names)]
        return labels

    get_majorticklabels = get_ticklabels

    def _texts(self, locs):
        if self.categories is not None and not self._own_formatter:
            by_place = {place: name for name, place in self.categories.items()}
            return [by_place.get(v, '') for v in locs.tolist()]
        return [str(t) for t in self.formatter.format_ticks(locs.tolist())]

    def set_major_locator(self, locator):
        self.locator = locator
        locator.axis = self

    def set_minor_locator(self, locator):
        self.tick['minor'] = not isinstance(locator, NullLocator)

    def set_major_formatter(self, formatter):
        if isinstance(formatter, str):
            formatter = StrMethodFormatter(formatter)
        elif not isinstance(formatter, Formatter) and callable(formatter):
            formatter = FuncFormatter(formatter)
        self.formatter = formatter
        formatter.axis = self
        self._own_formatter = not isinstance(formatter, ScalarFormatter)

    def set_minor_formatter(self, formatter):
        pass

    def get_major_locator(self):
        return self.locator

    def get_major_formatter(self):
        return self.formatter

    def set_tick_params(self, **params):
        known = {'labelsize', 'labelrotation', 'rotation', 'color', 'colors', 'labelcolor', 'length', 'width', 'pad',
                 'direction', 'size', 'zorder', 'tickdir', 'reset', 'which', 'grid_color', 'grid_alpha',
                 'grid_linewidth', 'grid_linestyle', 'left', 'right', 'top', 'bottom', 'labelleft', 'labelright',
                 'labeltop', 'labelbottom', 'labelfontfamily'}
        for name, value in params.items():
            if name not in known:
                raise ValueError(f'keyword {name} is not recognized; valid keywords are {sorted(known)}')
        if params.get('labelsize') is not None:
            self.tick['labelsize'] = points(params['labelsize'])
        if 'labelrotation' in params or 'rotation' in params:
            self.tick['rotation'] = float(params.get('labelrotation', params.get('rotation')))
        both = params.get('colors')
        for key, name in (('color', 'color'), ('labelcolor', 'labelcolor')):
            color = params.get(name, both)
            if color is not None:
                self.tick[key] = colors.check_color(color, name)
        near, other = ('bottom', 'top') if self.axis_name == 'x' else ('left', 'right')
        if params.get('label' + other) and not params.get('label' + near, True) or params.get(other) and (
                not params.get(near, True)):
            self.far = True
        if near in params or other in params:
            self.tick['ticks'] = bool(params.get(near, self.tick['ticks'] and not self.far)) or bool(params.get(other))
        if 'label' + near in params or 'label' + other in params:
            self.tick['labels'] = (bool(params.get('label' + near, self.tick['labels'] and not self.far))
                                   or bool(params.get('label' + other)))
        if params.get('length') == 0 or params.get('size') == 0:
            self.tick['ticks'] = False
        for name in ('color', 'alpha', 'linewidth', 'linestyle'):
            if 'grid_' + name in params:
                self.grid_style[name] = params['grid_' + name]

    def tick_top(self):
        self.far = True

    def tick_bottom(self):
        self.far = False

    tick_right, tick_left = tick_top, tick_bottom

    def set_ticks_position(self, position):
        check_in_list(['top', 'bottom', 'both', 'default', 'none', 'left', 'right'], position=position)
        if position == 'none':
            self.tick['ticks'] = False
        else:
            self.far = position in ('top', 'right')

    def set_label_position(self, position):
        self.far = position in ('top', 'right')

    def set_visible(self, b):
        self.visible = bool(b)

    def get_visible(self):
        return self.visible

    def set_label_text(self, label, fontdict=None, **kwargs):
        self.label.set_text(label)
        self.label._set({**(fontdict or {}), **kwargs})
        return self.label

    def get_label(self):
        return self.label

    def get_label_text(self):
        return self.label.get_text()

    def grid(self, visible=None, which='major', **style):
        if style:
            visible = True if visible is None else visible
        on = (not self.grid_on) if visible is None else bool(visible)
        if which in ('major', 'both'):
            self.grid_on = on
        if which in ('minor', 'both'):
            self.minor_grid = on
        aliases = {'c': 'color', 'ls': 'linestyle', 'lw': 'linewidth'}
        self.grid_style.update({aliases.get(k, k): v for k, v in style.items()})

    # to the Java side

    def _stroke(self, sink):
        style = self.grid_style
        color = style.get('color')
        alpha = style.get('alpha')
        packed = 0 if color is None else colors.argb(color, alpha)
        dashes = dashes_of(style.get('linestyle', '-')) or []
        return sink.stroke(packed, float(style.get('linewidth', 0.8)), dashes)

    def _build(self, builder, sink, make):
        low, high = self.get_view_interval()
        axis = builder.axis(low, high)
        view = self.view
        axis.scale(view.scale, view.base, view.threshold)
        if self.label.get_text():
            axis.label(self.label.get_text(), self.label._lettering(make))
        automatic = isinstance(self.locator, AutoLocator) and self.categories is None or (
            isinstance(self.locator, LogLocator) and view.scale == 'log')
        if not automatic or self._own_formatter:
            locs = self.get_ticklocs()
            if len(locs) > 2000:
                raise RuntimeError(f'Locator attempting to generate {len(locs)} ticks: that exceeds 2000; use larger '
                                   'steps')
            axis.ticks(floats(locs))
            if self._own_formatter or self.categories is not None:
                axis.labels(self._texts(locs))
        tick = self.tick
        size = points(tick['labelsize'])
        shown = self.visible
        axis.look(tick['ticks'] and shown, tick['labels'] and shown, size, float(tick['rotation']),
                  bool(tick['minor']), self._stroke(sink) if self.grid_on and shown else None,
                  self._stroke(sink) if self.minor_grid and shown else None, self.far,
                  colors.argb(tick['color']), colors.argb(tick['labelcolor']))
        return axis


class XAxis(Axis):
    def __init__(self, axes):
        super().__init__(axes, 'x')


class YAxis(Axis):
    def __init__(self, axes):
        super().__init__(axes, 'y')


class _TickLabel(Text):
    """The label of a tick; what is set on it holds for all labels of its axis."""

    def __init__(self, axis, x, y, text):
        self._axis = axis
        super().__init__(x, y, text)

    def set_rotation(self, s):
        super().set_rotation(s)
        self._axis.tick['rotation'] = self._p['rotation']

    def set_fontsize(self, fontsize):
        super().set_fontsize(fontsize)
        self._axis.tick['labelsize'] = self._p['fontsize']

    def set_visible(self, b):
        self._p['visible'] = b
        if not b:
            self._axis.tick['labels'] = False


def _transform(view):
    if view.scale == 'log':
        base = math.log(view.base)
        return (lambda v: math.log(v) / base if v > 0 else math.nan), (lambda p: view.base ** p)
    if view.scale == 'symlog':
        scale = view.base / (view.base - 1)
        base = math.log(view.base)

        def forward(v):
            size = abs(v)
            if size <= view.threshold:
                return v * scale
            return math.copysign(view.threshold * (scale + math.log(size / view.threshold) / base), v)

        def backward(p):
            size = abs(p)
            if size <= view.threshold * scale:
                return p / scale
            return math.copysign(view.threshold * view.base ** (size / view.threshold - scale), p)

        return forward, backward
    if view.scale == 'logit':
        return (lambda v: math.log10(v / (1 - v)) if 0 < v < 1 else math.nan), (lambda p: 1 / (1 + 10 ** -p))
    return (lambda v: v), (lambda p: p)


def _days(moment):
    """A date as days since 1970."""
    days = moment.toordinal() - 719163
    if hasattr(moment, 'hour'):
        days += (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86400
    return float(days)


from _ganbook.options import refuse as _refuse
from matplotlib import _refused

_refuse('Axis', Axis, _refused.AXIS)
_refuse('Axis', Axis, _refused.AXIS_LOOKS, looks=True)
