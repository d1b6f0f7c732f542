"""frame.plot: pandas' way to call matplotlib."""
import numpy
from pandas import _text
from pandas._index import RangeIndex

_KINDS = ('line', 'bar', 'barh', 'hist', 'box', 'kde', 'density', 'area', 'pie', 'scatter', 'hexbin')
_HERE = ('line', 'bar', 'barh', 'hist', 'area', 'pie', 'scatter')


class _Options:
    """What a call of plot asks for besides its data; the rest goes to matplotlib's artists."""

    def __init__(self, ax=None, subplots=False, sharex=None, sharey=False, layout=None, figsize=None, use_index=True,
                 title=None, grid=None, legend=True, style=None, logx=False, logy=False, loglog=False, xticks=None,
                 yticks=None, xlim=None, ylim=None, xlabel=None, ylabel=None, rot=None, fontsize=None, colormap=None,
                 cmap=None, secondary_y=False, stacked=False, sort_columns=False, table=False, mark_right=True,
                 include_bool=False, color=None, colors=None, **rest):
        if secondary_y:
            raise ValueError('secondary_y is not available here; use ax.twinx()')
        if table or include_bool:
            raise NotImplementedError('plot(): the options table and include_bool are not available here')
        self.ax, self.subplots, self.layout, self.figsize = ax, subplots, layout, figsize
        self.sharex, self.sharey = sharex, sharey
        self.use_index, self.title, self.grid, self.legend, self.style = use_index, title, grid, legend, style
        self.logx, self.logy = logx or loglog, logy or loglog
        self.xticks, self.yticks, self.xlim, self.ylim = xticks, yticks, xlim, ylim
        self.xlabel, self.ylabel, self.rot, self.fontsize = xlabel, ylabel, rot, fontsize
        self.colormap, self.stacked, self.color = colormap or cmap, stacked, color if color is not None else colors
        self.rest = rest

    def colour(self, i, n, label):
        if self.color is None:
            if self.colormap is None:
                return None
            from matplotlib import cm
            table = cm.get_cmap(self.colormap) if isinstance(self.colormap, str) else self.colormap
            return table(i / max(n - 1, 1))
        if isinstance(self.color, dict):
            return self.color.get(label)
        if isinstance(self.color, (list, tuple)) and not (len(self.color) in (3, 4) and
                                                          isinstance(self.color[0], float)):
            return self.color[i % len(self.color)]
        return self.color


def _figure(options, n):
    import matplotlib.pyplot as plt
    if not options.subplots:
        if options.ax is None:
            figure = plt.figure(figsize=options.figsize)
            return figure, [figure.add_subplot(111)] * n
        figure = options.ax.get_figure()
        if options.figsize is not None:
            figure.set_size_inches(options.figsize)
        return figure, [options.ax] * n
    if options.ax is not None:
        axes = numpy.asarray(options.ax, dtype=object).ravel()
        return axes[0].get_figure(), list(axes)
    rows, columns = options.layout or (n, 1)
    if rows == -1:
        rows = -(-n // columns)
    if columns == -1:
        columns = -(-n // rows)
    figure, axes = plt.subplots(rows, columns, figsize=options.figsize, squeeze=False,
                                sharex=options.sharex is not False, sharey=options.sharey)
    flat = list(axes.ravel())
    for extra in flat[n:]:
        extra.set_visible(False)
    return figure, flat[:n]


def _adorn(figure, axes, options, labels, handles=True, default_x=None):
    seen = []
    for i, ax in enumerate(axes):
        if any([ax is other for other in seen]):
            continue
        seen.append(ax)
        if options.yticks is not None:
            ax.set_yticks(options.yticks)
        if options.xticks is not None:
            ax.set_xticks(options.xticks)
        if options.ylim is not None:
            ax.set_ylim(options.ylim)
        if options.xlim is not None:
            ax.set_xlim(options.xlim)
        if options.ylabel is not None:
            ax.set_ylabel(_text.thing(options.ylabel))
        if options.xlabel is not None:
            ax.set_xlabel(_text.thing(options.xlabel))
        elif default_x:
            ax.set_xlabel(default_x)
        if options.logx:
            ax.set_xscale('log')
        if options.logy:
            ax.set_yscale('log')
        if options.grid is not None:
            ax.grid(options.grid)
        if options.rot is not None:
            ax.tick_params(axis='x', labelrotation=options.rot)
        if options.fontsize is not None:
            ax.tick_params(labelsize=options.fontsize)
        if options.legend and handles:
            ax.legend(loc='best')
    if options.title is not None:
        if options.subplots:
            if isinstance(options.title, (list, tuple)):
                for ax, title in zip(axes, options.title):
                    ax.set_title(title)
            else:
                figure.suptitle(options.title)
        else:
            axes[0].set_title(options.title)


def _result(axes, options):
    if not options.subplots:
        return axes[0]
    array = numpy.empty(len(axes), dtype=object)
    for i, ax in enumerate(axes):
        array[i] = ax
    return array.reshape(options.layout) if options.layout and -1 not in options.layout else array


def _numeric(frame):
    from pandas._values import inferred
    pairs = [(label, inferred(series.values)) for label, series in frame.items()]
    pairs = [(label, values) for label, values in pairs if values.dtype.kind in 'iuf']
    if not pairs:
        raise TypeError('no numeric data to plot')
    return pairs


def _positions(frame, options):
    """Where the rows stand on the x axis, and their names where these are words."""
    index = frame.index
    if not options.use_index:
        return numpy.arange(len(frame)), None
    if index.dtype.kind in 'iuf':
        return index.values, None
    return numpy.arange(len(frame)), [_text.thing(label) for label in index]


def _index_name(frame):
    return None if frame.index.name is None else _text.thing(frame.index.name)


def line(frame, options, area=False):
    pairs = _numeric(frame)
    figure, axes = _figure(options, len(pairs))
    x, names = _positions(frame, options)
    below = None
    for i, (label, values) in enumerate(pairs):
        ax = axes[i]
        colour = options.colour(i, len(pairs), label)
        settings = dict(options.rest) if colour is None else dict(options.rest, color=colour)
        style = options.style if not isinstance(options.style, (list, dict)) else \
            options.style.get(label) if isinstance(options.style, dict) else options.style[i]
        y = values if below is None else below + values
        args = (x, y) if style is None else (x, y, style)
        drawn = ax.plot(*args, label=_text.thing(label), **settings)
        if area:
            ax.fill_between(x, 0 if below is None else below, y, color=drawn[0].get_color(),
                            alpha=options.rest.get('alpha', 0.5 if not options.stacked else None))
        if options.stacked or area and options.stacked is not False:
            below = y
    if names is not None and options.xticks is None:
        for ax in axes[:1] if not options.subplots else axes:
            ax.set_xticks(x)
            ax.set_xticklabels(names)
    if area and len(x):
        axes[0].set_xlim(x[0], x[-1])
    _adorn(figure, axes, options, pairs, default_x=_index_name(frame))
    return _result(axes, options)


def bar(frame, options, horizontal=False):
    pairs = _numeric(frame)
    figure, axes = _figure(options, len(pairs))
    places = numpy.arange(len(frame))
    full = options.rest.pop('width', 0.5)
    n = 1 if options.stacked or options.subplots else len(pairs)
    above, beneath = numpy.zeros(len(frame)), numpy.zeros(len(frame))
    for i, (label, values) in enumerate(pairs):
        settings = dict(options.rest)
        settings.setdefault('color', options.colour(i, len(pairs), label) or f'C{i}')
        values = numpy.nan_to_num(values.astype(float))
        if options.stacked:
            start = numpy.where(values >= 0, above, beneath)
            above, beneath = above + numpy.maximum(values, 0), beneath + numpy.minimum(values, 0)
            at = places
        else:
            start = None
            at = places + (0 if options.subplots else (i + 0.5) * full / n - full / 2)
        draw = axes[i].barh if horizontal else axes[i].bar
        extra = {} if start is None else {'left' if horizontal else 'bottom': start}
        draw(at, values, full / n, label=_text.thing(label), **extra, **settings)
    names = [_text.thing(label) for label in (frame.index if options.use_index else range(len(frame)))]
    for ax in axes if options.subplots else axes[:1]:
        if horizontal:
            ax.set_yticks(places)
            ax.set_yticklabels(names)
            ax.set_ylim(-full / 2 - 0.25, len(frame) - 1 + full / 2 + 0.25)
        else:
            ax.set_xticks(places)
            ax.set_xticklabels(names, rotation=90 if options.rot is None else options.rot)
            ax.set_xlim(-full / 2 - 0.25, len(frame) - 1 + full / 2 + 0.25)
    _adorn(figure, axes, options, pairs, default_x=None if horizontal else _index_name(frame))
    return _result(axes, options)


def histogram(frame, options):
    pairs = _numeric(frame)
    figure, axes = _figure(options, len(pairs))
    bins = options.rest.pop('bins', 10)
    if isinstance(bins, int):
        kept = numpy.concatenate([v[~numpy.isnan(v.astype(float))].astype(float) for _, v in pairs])
        bins = numpy.histogram(kept, bins, options.rest.get('range'))[1]
    for i, (label, values) in enumerate(pairs):
        colour = options.colour(i, len(pairs), label)
        settings = dict(options.rest) if colour is None else dict(options.rest, color=colour)
        axes[i].hist(values[~numpy.isnan(values.astype(float))], bins=bins, label=_text.thing(label), **settings)
    for ax in axes:
        ax.set_ylabel('Frequency')
    _adorn(figure, axes, options, pairs)
    return _result(axes, options)


def scatter(frame, options):
    x, y = options.rest.pop('x', None), options.rest.pop('y', None)
    if x is None or y is None:
        raise ValueError('scatter requires an x and y column')
    x, y = [frame.columns[k] if isinstance(k, int) and k not in frame.columns else k for k in (x, y)]
    figure, axes = _figure(options, 1)
    settings = dict(options.rest)
    for name in ('c', 's'):
        if isinstance(settings.get(name), (str, int)) and settings[name] in frame.columns:
            settings[name] = frame[settings[name]].values
    if options.color is not None:
        settings['color'] = options.color
    if options.colormap is not None:
        settings['cmap'] = options.colormap
    label = settings.pop('label', None)
    axes[0].scatter(frame[x].values, frame[y].values, label=label, **settings)
    if options.xlabel is None:
        axes[0].set_xlabel(_text.thing(x))
    if options.ylabel is None:
        axes[0].set_ylabel(_text.thing(y))
    _adorn(figure, axes, options, None, handles=label is not None)
    return axes[0]


def pie(frame, options):
    y = options.rest.pop('y', None)
    if y is None and not options.subplots and frame.shape[1] > 1:
        raise ValueError("pie requires either y column or 'subplots=True'")
    series = [(y, frame[y])] if y is not None else list(frame.items())
    figure, axes = _figure(options, len(series))
    labels = options.rest.pop('labels', [_text.thing(label) for label in frame.index])
    for ax, (label, values) in zip(axes, series):
        ax.pie(values.values, labels=labels, **options.rest)
        ax.set_ylabel(_text.thing(label))
    _adorn(figure, axes, options, None)
    return _result(axes, options)


def _draw(kind, frame, options):
    if kind == 'line':
        return line(frame, options)
    if kind == 'area':
        return line(frame, options, area=True)
    if kind in ('bar', 'barh'):
        return bar(frame, options, kind == 'barh')
    if kind == 'hist':
        return histogram(frame, options)
    if kind == 'pie':
        return pie(frame, options)
    if kind == 'scatter':
        return scatter(frame, options)
    if kind in _KINDS:
        raise ValueError(f'plots of the kind {kind} are not available here; these are: {", ".join(_HERE)}')
    raise ValueError(f'{kind} is not a valid plot kind Valid plot kinds: {_KINDS}')


class FramePlot:
    """frame.plot(…) and frame.plot.line(…), …"""

    def __init__(self, frame):
        self._frame = frame

    def __call__(self, x=None, y=None, kind='line', **settings):
        frame = self._frame
        if kind in ('scatter', 'pie'):
            settings.update({k: v for k, v in (('x', x), ('y', y)) if v is not None})
            return _draw(kind, frame, _Options(**settings))
        labels = settings.pop('label', None)
        x, y = [self._label(k) for k in (x, y)]
        if x is not None:
            frame = frame.set_index(x)
        if y is not None:
            chosen = y if isinstance(y, list) else [y]
            frame = frame[chosen]
            if labels is not None:
                names = labels if isinstance(labels, list) else [labels]
                frame = frame.rename(columns=dict(zip(chosen, names)))
            elif not isinstance(y, list) and 'legend' not in settings:
                settings['legend'] = True
        return _draw(kind, frame, _Options(**settings))

    def _label(self, key):
        columns = self._frame.columns
        if isinstance(key, list):
            return [self._label(k) for k in key]
        return columns[key] if isinstance(key, int) and key not in columns else key

    def line(self, x=None, y=None, **settings):
        return self(x, y, 'line', **settings)

    def bar(self, x=None, y=None, **settings):
        return self(x, y, 'bar', **settings)

    def barh(self, x=None, y=None, **settings):
        return self(x, y, 'barh', **settings)

    def area(self, x=None, y=None, **settings):
        return self(x, y, 'area', **settings)

    def hist(self, by=None, bins=10, **settings):
        if by is not None:
            raise NotImplementedError(f'plot.hist(): the option by={by!r} is not available here; use groupby')
        return self(kind='hist', bins=bins, **settings)

    def scatter(self, x, y, s=None, c=None, **settings):
        settings.update({k: v for k, v in (('s', s), ('c', c)) if v is not None})
        return self(x, y, 'scatter', **settings)

    def pie(self, **settings):
        return self(kind='pie', **settings)


class SeriesPlot:
    """series.plot(…) and series.plot.line(…), …"""

    def __init__(self, series):
        self._series = series

    def __call__(self, kind='line', **settings):
        if kind == 'scatter':
            raise ValueError('plot kind scatter can only be used for data frames' if False else
                             f'plot kind {kind} cannot be used for Series')
        settings.setdefault('legend', False)
        label = settings.pop('label', None)
        if settings.get('ax') is None and not settings.get('subplots') and settings.get('figsize') is None:
            import matplotlib.pyplot as plt
            if plt.get_fignums():
                settings['ax'] = plt.gca()
        frame = self._series.to_frame()
        name = label if label is not None else 'None' if self._series.name is None else self._series.name
        frame.columns = [name]
        return _draw(kind, frame, _Options(**settings))

    def line(self, **settings):
        return self('line', **settings)

    def bar(self, **settings):
        return self('bar', **settings)

    def barh(self, **settings):
        return self('barh', **settings)

    def area(self, **settings):
        return self('area', **settings)

    def hist(self, bins=10, **settings):
        return self('hist', bins=bins, **settings)

    def pie(self, **settings):
        return self('pie', **settings)


def hist(frame, bins, figsize, **settings):
    """A histogram of each column in a grid of axes."""
    import matplotlib.pyplot as plt
    pairs = _numeric(frame)
    n = len(pairs)
    columns = 1 if n == 1 else 2 if n <= 4 else 3 if n <= 9 else 4
    rows = -(-n // columns)
    figure, axes = plt.subplots(rows, columns, figsize=figsize, squeeze=False)
    flat = list(axes.ravel())
    for ax, (label, values) in zip(flat, pairs):
        ax.hist(values[~numpy.isnan(values.astype(float))], bins=bins, **settings)
        ax.set_title(_text.thing(label))
        ax.grid(True)
    for extra in flat[n:]:
        extra.set_visible(False)
    return axes
