"""Plots of points and lines."""
from matplotlib import colors
from matplotlib._host import asarray, check_in_list, floats, is_text
from matplotlib.axes._base import AxesBase
from matplotlib.collections import LineCollection, PathCollection, PolyCollection
from matplotlib.container import ErrorbarContainer, StemContainer
from matplotlib.lines import MARKERS, Line2D, check_marker
from matplotlib.patches import Polygon, Rectangle


def parse_format(fmt):
    """'r--o' as (line style, marker, colour)."""
    if colors.is_color_like(fmt) and not (len(fmt) == 1 and fmt.isdigit()):
        return None, None, fmt
    style = marker = color = None
    at = 0
    while at < len(fmt):
        two = fmt[at:at + 2]
        c = fmt[at]
        if two in ('--', '-.'):
            if style is not None:
                raise ValueError(f'{fmt!r} is not a valid format string (two linestyle symbols)')
            style = two
            at += 2
        elif c in '-:' or c == ' ':
            if style is not None:
                raise ValueError(f'{fmt!r} is not a valid format string (two linestyle symbols)')
            style = c
            at += 1
        elif c in MARKERS:
            if marker is not None:
                raise ValueError(f'{fmt!r} is not a valid format string (two marker symbols)')
            marker = c
            at += 1
        elif c in 'bgrcmykw':
            if color is not None:
                raise ValueError(f'{fmt!r} is not a valid format string (two color symbols)')
            color = c
            at += 1
        elif c == 'C' and at + 1 < len(fmt) and fmt[at + 1].isdigit():
            color = two
            at += 2
        else:
            raise ValueError(f'{fmt!r} is not a valid format string (unrecognized character {c!r})')
    return style, marker, color


class LinePlots(AxesBase):
    """plot, scatter, fill_between and their kin."""

    def plot(self, *args, scalex=True, scaley=True, data=None, **kwargs):
        import numpy
        if 'x' in kwargs and 'y' in kwargs and not args:
            raise TypeError("plot got an unexpected keyword argument 'x'")
        args = list(args)
        if data is not None:
            args = [data[a] if isinstance(a, str) and _has(data, a) else a for a in args]
            if 'label' not in kwargs and data is not None and isinstance(args[-1], str) is False:
                pass
        made = []
        while args:
            group, args = args[:2], args[2:]
            if args and isinstance(args[0], str) and not is_text(group[1]):
                group.append(args[0])
                args = args[1:]
            made.extend(self._lines(group, kwargs))
        return made

    def _lines(self, group, kwargs):
        fmt = None
        if len(group) > 1 and isinstance(group[-1], str):
            fmt = group[-1]
            group = group[:-1]
        style, marker, color = parse_format(fmt) if fmt is not None else (None, None, None)
        if len(group) == 2:
            x = self.xaxis._convert(_values(group[0]))
            y = self.yaxis._convert(_values(group[1]))
            x, y = _at_least_1d(x), _at_least_1d(y)
        else:
            source = group[0]
            index = getattr(source, 'index', None)
            y = _at_least_1d(self.yaxis._convert(_values(source)))
            if index is not None and not callable(index) and hasattr(source, 'values'):
                x = _at_least_1d(self.xaxis._convert(_values(index)))
            else:
                import numpy
                x = numpy.arange(y.shape[0], dtype='float64')
        if y.dtype.kind not in 'biuf' or x.dtype.kind not in 'biuf':
            raise TypeError(f'only numbers can be drawn, not values of dtype {y.dtype}')
        if x.shape[0] != y.shape[0]:
            raise ValueError(f'x and y must have same first dimension, but have shapes {_shape(x)} and {_shape(y)}')
        if x.ndim > 2 or y.ndim > 2:
            raise ValueError(f'x and y can be no greater than 2D, but have shapes {_shape(x)} and {_shape(y)}')
        xs = [x] if x.ndim == 1 else [x[:, i] for i in range(x.shape[1])]
        ys = [y] if y.ndim == 1 else [y[:, i] for i in range(y.shape[1])]
        if len(xs) > 1 and len(ys) > 1 and len(xs) != len(ys):
            raise ValueError(f'x has {len(xs)} columns but y has {len(ys)} columns')
        count = max(len(xs), len(ys))
        return [self._line(xs[i % len(xs)], ys[i % len(ys)], style, marker, color, kwargs, i, count)
                for i in range(count)]

    def _line(self, x, y, style, marker, color, kwargs, i, count):
        properties = {Line2D._known() and Line2D._all_aliases.get(k, k): v for k, v in kwargs.items()}
        label = properties.get('label')
        if count > 1 and isinstance(label, (list, tuple)):
            if len(label) != count:
                raise ValueError(f'label must be iterable and have the same length as input data, but found '
                                 f'{len(label)} and {count}')
            properties['label'] = label[i]
        if properties.get('label') is None:
            properties['label'] = f'_child{len(self._artists)}'
        if properties.get('color') is None:
            properties['color'] = color if color is not None else self._lines_cycle.next()
        if style is not None or marker is not None:
            properties.setdefault('linestyle', style if style is not None else 'None')
            properties.setdefault('marker', marker if marker is not None else 'None')
        transform = properties.pop('transform', None)
        line = Line2D(x, y, **properties)
        if transform is not None:
            line._space = getattr(transform, 'space', 'data')
            return self._add(line, limits=line._space in ('data', 'x_data', 'y_data'))
        return self._add(line)

    def step(self, x, y, *args, where='pre', data=None, **kwargs):
        check_in_list(['pre', 'post', 'mid'], where=where)
        return self.plot(x, y, *args, drawstyle='steps-' + where, **kwargs)

    def loglog(self, *args, **kwargs):
        self._log_scales(kwargs, 'xy')
        return self.plot(*args, **kwargs)

    def semilogx(self, *args, **kwargs):
        self._log_scales(kwargs, 'x')
        return self.plot(*args, **kwargs)

    def semilogy(self, *args, **kwargs):
        self._log_scales(kwargs, 'y')
        return self.plot(*args, **kwargs)

    def _log_scales(self, kwargs, which):
        base = kwargs.pop('base', 10)
        for name in ('subs', 'nonpositive'):
            kwargs.pop(name, None)
        if 'x' in which:
            self.set_xscale('log', base=base)
        if 'y' in which:
            self.set_yscale('log', base=base)

    def scatter(self, x, y, s=None, c=None, marker=None, cmap=None, norm=None, vmin=None, vmax=None, alpha=None,
                linewidths=None, *, edgecolors=None, plotnonfinite=False, data=None, **kwargs):
        if data is not None:
            x, y, s, c = [data[v] if isinstance(v, str) and _has(data, v) else v for v in (x, y, s, c)]
        x = _at_least_1d(self.xaxis._convert(_values(x))).reshape(-1)
        y = _at_least_1d(self.yaxis._convert(_values(y))).reshape(-1)
        if x.shape != y.shape:
            raise ValueError('x and y must be the same size')
        sizes = asarray([36.0] if s is None else s).reshape(-1)
        if len(sizes) not in (1, x.size):
            raise ValueError('s must be a scalar, or float array-like with the same size as x and y')
        numbers, face = self._scatter_colors(c, kwargs, x)
        shape = check_marker(marker) or 'o'
        properties = {'alpha': alpha, 'label': kwargs.pop('label', None), 'facecolor': face, 'edgecolor': edgecolors,
                      'linewidth': linewidths if linewidths is not None else kwargs.pop('linewidth', None)}
        for name in ('edgecolor', 'facecolors', 'lw'):
            if name in kwargs:
                properties[{'facecolors': 'facecolor', 'lw': 'linewidth'}.get(name, name)] = kwargs.pop(name)
        if properties['linewidth'] is None:
            properties['linewidth'] = 1.5
        points = PathCollection(x, y, sizes, shape, norm=norm, cmap=cmap,
                                **{k: v for k, v in properties.items() if v is not None}, **kwargs)
        if numbers is not None:
            points.set_array(numbers)
            points.set_clim(vmin, vmax)
            points.autoscale_None()
            self._sci(points)
        return self._add(points)

    def _scatter_colors(self, c, kwargs, x):
        """(numbers for the colour map, or None; colours, or None)"""
        if 'color' in kwargs:
            color = kwargs.pop('color')
            if c is not None:
                raise ValueError("Supply a 'c' argument or a 'color' kwarg but not both; they differ but their "
                                 'functionalities overlap.')
            return None, color
        if c is None:
            return None, kwargs.pop('facecolors', None) or kwargs.pop('facecolor', None) or self._fill_cycle.next()
        if isinstance(c, str):
            colors.to_rgba(c)
            return None, c
        if is_text(c):
            listed = list(c)
            for one in listed:
                colors.to_rgba(one)
            if len(listed) not in (1, x.size):
                raise ValueError(f"'c' argument has {len(listed)} elements, which is inconsistent with 'x' and 'y' with "
                                 f'size {x.size}.')
            return None, listed
        if isinstance(c, (list, tuple)) and c and isinstance(c[0], (list, tuple, str)):
            return None, list(c)
        array = asarray(c)
        if array.ndim == 2 and array.shape[-1] in (3, 4) and array.shape[0] in (1, x.size):
            return None, array
        if array.size == x.size:
            return array.reshape(-1), None
        if array.ndim == 1 and array.size in (3, 4) and colors.is_color_like(tuple(array.tolist())):
            return None, tuple(array.tolist())
        raise ValueError(f"'c' argument has {array.shape[0] if array.ndim else 1} elements, which is inconsistent with "
                         f"'x' and 'y' with size {x.size}.")

    # areas

    def fill_between(self, x, y1, y2=0, where=None, interpolate=False, step=None, *, data=None, **kwargs):
        x = _at_least_1d(self.xaxis._convert(_values(x)))
        y1, y2 = self.yaxis._convert(_values(y1)), self.yaxis._convert(_values(y2))
        return self._add(self._between(x, y1, y2, where, step, False, kwargs))

    def fill_betweenx(self, y, x1, x2=0, where=None, step=None, interpolate=False, *, data=None, **kwargs):
        y = _at_least_1d(self.yaxis._convert(_values(y)))
        x1, x2 = self.xaxis._convert(_values(x1)), self.xaxis._convert(_values(x2))
        return self._add(self._between(y, x1, x2, where, step, True, kwargs))

    def _between(self, along, one, two, where, step, turned, kwargs):
        count = along.shape[0]
        t = along.astype('float64').tolist()
        lists = []
        for values in (one, two):
            values = asarray(values)
            if values.ndim and values.shape[0] not in (1, count):
                raise ValueError(f'operands could not be broadcast together with shapes ({count},) '
                                 f'({values.shape[0]},) ')
            flat = values.astype('float64').reshape(-1).tolist()
            lists.append(flat * count if len(flat) == 1 else flat)
        keep = [True] * count if where is None else [bool(v) for v in asarray(where).tolist()]
        if len(keep) != count:
            raise ValueError(f'where size ({len(keep)}) does not match x size ({count})')
        xs, ys = [], []
        start = None
        for i in range(count + 1):
            good = i < count and keep[i] and not _nan(t[i], lists[0][i], lists[1][i])
            if good and start is None:
                start = i
            if not good and start is not None:
                if i - start > 1 or count == 1:
                    ts, a, b = t[start:i], lists[0][start:i], lists[1][start:i]
                    if step is not None:
                        ts, a, b = _stepped(ts, a, b, step)
                    xs += ts + ts[::-1] + [float('nan')]
                    ys += a + b[::-1] + [float('nan')]
                start = None
        if not any(k in kwargs for k in ('color', 'facecolor', 'facecolors', 'fc')):
            kwargs = {**kwargs, 'facecolor': self._fill_cycle.next()}
        x, y = (ys, xs) if turned else (xs, ys)
        return PolyCollection(asarray(x or [float('nan')]), asarray(y or [float('nan')]), **kwargs)

    def fill(self, *args, data=None, **kwargs):
        made = []
        args = list(args)
        while args:
            if len(args) == 1 or isinstance(args[1], str):
                raise TypeError('fill() needs x and y')
            x, y = asarray(args[0]).reshape(-1), asarray(args[1]).reshape(-1)
            args = args[2:]
            color = None
            if args and isinstance(args[0], str):
                color = parse_format(args[0])[2]
                args = args[1:]
            properties = dict(kwargs)
            if not any(k in properties for k in ('color', 'facecolor', 'fc')):
                properties['facecolor'] = color or self._fill_cycle.next()
            import numpy
            made.append(self._add(Polygon(numpy.stack([x.astype('float64'), y.astype('float64')], axis=1),
                                          **properties)))
        return made

    def stackplot(self, x, *args, labels=(), colors=None, baseline='zero', data=None, **kwargs):
        import numpy
        rows = numpy.cumsum(numpy.asarray([asarray(a).astype('float64').tolist() for a in
                                           (args if len(args) > 1 or asarray(args[0]).ndim == 1 else args[0])]), axis=0)
        made = []
        ground = rows[0] * 0
        for i in range(rows.shape[0]):
            label = labels[i] if i < len(labels) else None
            color = colors[i % len(colors)] if colors is not None else self._fill_cycle.next()
            made.append(self.fill_between(x, ground, rows[i], facecolor=color, label=label, **kwargs))
            made[-1].sticky_edges.y.append(0)
            ground = rows[i]
        return made

    # rules

    def axhline(self, y=0, xmin=0, xmax=1, **kwargs):
        return self._rule([xmin, xmax], [self.yaxis._number(y)] * 2, 'y_data', kwargs)

    def axvline(self, x=0, ymin=0, ymax=1, **kwargs):
        return self._rule([self.xaxis._number(x)] * 2, [ymin, ymax], 'x_data', kwargs)

    def _rule(self, x, y, space, kwargs):
        kwargs.setdefault('label', f'_child{len(self._artists)}')
        line = Line2D(x, y, **kwargs)
        line._space = space
        low, high = (self.get_ylim if space == 'y_data' else self.get_xlim)()
        value = (y if space == 'y_data' else x)[0]
        outside = value < min(low, high) or value > max(low, high)
        return self._add(line, stale=outside and ('y' if space == 'y_data' else 'x'))

    def axline(self, xy1, xy2=None, *, slope=None, **kwargs):
        x0, y0 = float(xy1[0]), float(xy1[1])
        if slope is None:
            if xy2 is None:
                raise TypeError("Exactly one of 'xy2' and 'slope' must be given")
            dx, dy = float(xy2[0]) - x0, float(xy2[1]) - y0
        else:
            dx, dy = 1.0, float(slope)
        low, high = self.get_xlim()
        reach = 1e3 * max(abs(high - low), abs(x0 - low), abs(x0 - high), 1e-9) / max(abs(dx), 1e-12)
        kwargs.setdefault('color', self._lines_cycle.next() if 'c' not in kwargs else kwargs.pop('c'))
        line = Line2D([x0 - reach * dx, x0 + reach * dx], [y0 - reach * dy, y0 + reach * dy],
                      **{'label': f'_child{len(self._artists)}', **kwargs})
        self._add(line, limits=False)
        self._limits.append((line, *[(v, v, v if v > 0 else float('inf')) for v in (x0, y0)]))
        self._stale()
        return line

    def axhspan(self, ymin, ymax, xmin=0, xmax=1, **kwargs):
        low, high = self.yaxis._number(ymin), self.yaxis._number(ymax)
        return self._span(xmin, low, xmax - xmin, high - low, 'y_data', kwargs)

    def axvspan(self, xmin, xmax, ymin=0, ymax=1, **kwargs):
        low, high = self.xaxis._number(xmin), self.xaxis._number(xmax)
        return self._span(low, ymin, high - low, ymax - ymin, 'x_data', kwargs)

    def _span(self, x, y, width, height, space, kwargs):
        span = Rectangle((x, y), width, height, **kwargs)
        span._space, span._kind = space, 'span'
        return self._add(span, stale='x' if space == 'x_data' else 'y')

    def hlines(self, y, xmin, xmax, colors=None, linestyles='solid', label='', *, data=None, **kwargs):
        ys, lows, highs = _alike(y, xmin, xmax)
        return self._segments([[(a, v), (b, v)] for v, a, b in zip(ys, lows, highs)], colors, linestyles, label, kwargs)

    def vlines(self, x, ymin, ymax, colors=None, linestyles='solid', label='', *, data=None, **kwargs):
        xs, lows, highs = _alike(x, ymin, ymax)
        return self._segments([[(v, a), (v, b)] for v, a, b in zip(xs, lows, highs)], colors, linestyles, label, kwargs)

    def _segments(self, segments, color, styles, label, kwargs):
        color = kwargs.pop('color', color)
        properties = {'edgecolor': 'C0' if color is None else color, 'linestyle': styles, 'label': label}
        return self._add(LineCollection(segments, **{**properties, **kwargs}))

    def add_line(self, line):
        return self._add(line)

    def add_patch(self, p):
        return self._add(p)

    def add_collection(self, collection, autolim=True):
        return self._add(collection, limits=autolim)

    def add_artist(self, a):
        from matplotlib.legend import Legend
        if isinstance(a, Legend):
            self.legend_ = self.legend_ or a
            return a
        return self._add(a, limits=False)

    # points with bars and stems

    def errorbar(self, x, y, yerr=None, xerr=None, fmt='', ecolor=None, elinewidth=None, capsize=None, barsabove=False,
                 lolims=False, uplims=False, xlolims=False, xuplims=False, errorevery=1, capthick=None, *, data=None,
                 **kwargs):
        label = kwargs.pop('label', None)
        x = _at_least_1d(self.xaxis._convert(_values(x))).astype('float64')
        y = _at_least_1d(self.yaxis._convert(_values(y))).astype('float64')
        line = None
        if fmt.lower() != 'none':
            line = self.plot(x, y, *([fmt] if fmt else []), **kwargs)[0]
            color = line.get_color()
        else:
            color = kwargs.get('color') or self._lines_cycle.next()
        ecolor = ecolor or color
        width = elinewidth or 1.5
        bars, caps = [], []
        for err, vertical in ((xerr, False), (yerr, True)):
            if err is None:
                continue
            low, high = _errors(err, y if vertical else x)
            ends = list(zip(x.tolist(), y.tolist(), low, high))
            segments = [[(px, py - a), (px, py + b)] if vertical else [(px - a, py), (px + b, py)]
                        for px, py, a, b in ends]
            bars.append(self._add(LineCollection(segments, edgecolor=ecolor, linewidth=width,
                                                 alpha=kwargs.get('alpha'))))
            if capsize:
                for sign in (0, 1):
                    tips = [s[sign] for s in segments]
                    caps.append(self._add(Line2D([t[0] for t in tips], [t[1] for t in tips], linestyle='None',
                                                 marker='_' if vertical else '|', color=ecolor,
                                                 markersize=2 * capsize, markeredgewidth=capthick or 1.0,
                                                 label='_cap')))
        container = ErrorbarContainer((line, tuple(caps), tuple(bars)), xerr is not None, yerr is not None, label)
        if label is not None:
            self.containers.append(container)
            container.set_label(label)
        return container

    def stem(self, *args, linefmt=None, markerfmt=None, basefmt=None, bottom=0, label=None, use_line_collection=True,
             orientation='vertical', data=None):
        y = asarray(args[-1] if len(args) < 3 else args[1]).reshape(-1)
        import numpy
        x = numpy.arange(y.shape[0]) if len(args) == 1 else asarray(args[0]).reshape(-1)
        color = parse_format(linefmt)[2] if linefmt else None
        color = color or self._lines_cycle.next()
        stems = self.vlines(x, bottom, y, colors=color)
        heads = self.plot(x, y, markerfmt or 'o', color=color, label='_nolegend_')[0]
        ground = self.plot([x.min(), x.max()], [bottom, bottom], basefmt or 'C3-', label='_nolegend_')[0]
        container = StemContainer((heads, stems, ground), label)
        self.containers.append(container)
        return container


def _values(values):
    """Arrays as they are; tables and series by their values."""
    if hasattr(values, 'values') and not callable(values.values) and hasattr(values, 'index'):
        return values.values if not is_text(values) else list(values)
    return values


def _has(data, name):
    try:
        data[name]
    except (KeyError, IndexError, TypeError, ValueError):
        return False
    return True


def _at_least_1d(array):
    return array.reshape(1) if array.ndim == 0 else array


def _shape(array):
    return tuple(int(n) for n in array.shape)


def _nan(*values):
    return any(v != v for v in values)


def _alike(*values):
    lists = [asarray(v).astype('float64').reshape(-1).tolist() for v in values]
    count = max(len(l) for l in lists)
    return [l * count if len(l) == 1 else l for l in lists]


def _errors(err, values):
    array = asarray(err).astype('float64')
    count = values.shape[0]
    if array.ndim == 2 and array.shape[0] == 2:
        return array[0].tolist(), array[1].tolist()
    flat = array.reshape(-1).tolist()
    flat = flat * count if len(flat) == 1 else flat
    if len(flat) != count:
        raise ValueError(f"'yerr' (shape: ({len(flat)},)) must be a scalar or a 1D or (2, n) array-like whose shape "
                         f"matches 'y' (shape: ({count},))")
    if any(v < 0 for v in flat):
        raise ValueError("'yerr' must not contain negative values")
    return flat, flat


def _stepped(t, a, b, step):
    from matplotlib.lines import _stairs
    xs, first = _stairs(asarray(t), asarray(a), 'steps-' + step)
    _, second = _stairs(asarray(t), asarray(b), 'steps-' + step)
    return xs, first, second
