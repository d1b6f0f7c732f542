"""Bars, histograms, pies and boxes."""
import builtins

from matplotlib import colors
from matplotlib._host import asarray, check_in_list, floats, host, is_text, number_array
from matplotlib.axes._base import AxesBase
from matplotlib.axes._lines import _at_least_1d, _has, _values
from matplotlib.container import BarContainer, SilentList
from matplotlib.patches import Polygon, Rectangle, Wedge


class BarPlots(AxesBase):
    """bar, barh, hist, pie, boxplot."""

    def bar(self, x, height, width=0.8, bottom=None, *, align='center', data=None, **kwargs):
        if data is not None:
            x, height = [data[v] if isinstance(v, str) and _has(data, v) else v for v in (x, height)]
        return self._bars(x, height, width, bottom, align, 'vertical', kwargs)

    def barh(self, y, width, height=0.8, left=None, *, align='center', data=None, **kwargs):
        if data is not None:
            y, width = [data[v] if isinstance(v, str) and _has(data, v) else v for v in (y, width)]
        return self._bars(y, width, height, left, align, 'horizontal', kwargs)

    def _bars(self, at, length, thickness, base, align, orientation, kwargs):
        check_in_list(['center', 'edge'], align=align)
        upright = orientation == 'vertical'
        along, across = (self.xaxis, self.yaxis) if upright else (self.yaxis, self.xaxis)
        log = kwargs.pop('log', False)
        if log:
            across.set_scale('log')
        places = _list(along._convert(_values(at)))
        lengths = _list(across._convert(_values(length)))
        widths = _list(asarray(_values(thickness)))
        bases = _list(asarray(0 if base is None else _values(base)))
        sizes = [len(v) for v in (places, lengths, widths, bases)]
        count = 0 if 0 in sizes else max(sizes)
        for i, values in enumerate((places, lengths, widths, bases)):
            if count and len(values) not in (1, count):
                other = next(j for j, v in enumerate((places, lengths, widths, bases)) if len(v) not in (1, len(values)))
                first, second = sorted((i, other))
                shapes = [(len(v),) for v in (places, lengths, widths, bases)]
                raise ValueError('shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between '
                                 f'arg {first} with shape {shapes[first]} and arg {second} with shape '
                                 f'{shapes[second]}.')
        places, lengths, widths, bases = [v * count if len(v) == 1 else v[:count]
                                          for v in (places, lengths, widths, bases)]
        faces = _each(kwargs.pop('color', None) or kwargs.pop('facecolor', kwargs.pop('fc', None))
                      or self._fill_cycle.next(), count)
        edges = _each(kwargs.pop('edgecolor', kwargs.pop('ec', None)), count)
        line_width = _each(kwargs.pop('linewidth', kwargs.pop('lw', None)), count)
        names = kwargs.pop('tick_label', None)
        errors = {k: kwargs.pop(k, None) for k in ('xerr', 'yerr')}
        ecolor, capsize = kwargs.pop('ecolor', 'black'), kwargs.pop('capsize', 0)
        kwargs.pop('error_kw', None)
        label = kwargs.pop('label', '')
        labels = list(label) if isinstance(label, (list, tuple)) else [None] * count
        bars = []
        for i in range(count):
            start = places[i] - widths[i] / 2 if align == 'center' else places[i]
            corner = (start, bases[i]) if upright else (bases[i], start)
            size = (widths[i], lengths[i]) if upright else (lengths[i], widths[i])
            bar = Rectangle(corner, *size, facecolor=faces[i], edgecolor=edges[i], linewidth=line_width[i],
                            label=labels[i] or '_nolegend_', **kwargs)
            bar._kind = 'bar'
            (bar.sticky_edges.y if upright else bar.sticky_edges.x).append(bases[i])
            bars.append(bar)
        self._add_bars(bars)
        if names is not None:
            along.set_ticks(places)
            along.set_ticklabels([names] if isinstance(names, str) else names)
        whisker = None
        if errors['xerr'] is not None or errors['yerr'] is not None:
            ends = [b + l for b, l in zip(bases, lengths)]
            xs, ys = (places, ends) if upright else (ends, places)
            if align == 'edge':
                middle = [p + w / 2 for p, w in zip(places, widths)]
                xs, ys = (middle, ends) if upright else (ends, middle)
            whisker = self.errorbar(xs, ys, fmt='none', ecolor=ecolor, capsize=capsize, **errors)
        container = BarContainer(tuple(bars), whisker, datavalues=asarray(lengths), orientation=orientation,
                                 label=label if isinstance(label, str) else '_nolegend_')
        self.containers.append(container)
        return container

    def _add_bars(self, bars):
        """Adds many bars; their extents count at once."""
        if not bars:
            return
        for bar in bars:
            self._add(bar, limits=False)
        xs = [v for bar in bars for v in (bar._xy[0], bar._xy[0] + bar._w)]
        ys = [v for bar in bars for v in (bar._xy[1], bar._xy[1] + bar._h)]
        parts = []
        for values in (xs, ys):
            found = host.extent(floats(values))
            parts.append((found.low(), found.high(), found.positive()))
        self._limits.append((bars[0], *parts))
        self._stale()

    def bar_label(self, container, labels=None, *, fmt='%g', label_type='edge', padding=0, **kwargs):
        made = []
        upright = container.orientation == 'vertical'
        for i, bar in enumerate(container):
            value = container.datavalues.tolist()[i]
            text = str(labels[i]) if labels is not None else (fmt % value if '%' in fmt else fmt.format(value))
            x, y = bar._xy
            if label_type == 'center':
                at, align = (x + bar._w / 2, y + bar._h / 2), {'ha': 'center', 'va': 'center'}
                offset = (0, 0)
            elif upright:
                at = (x + bar._w / 2, y + bar._h)
                align = {'ha': 'center', 'va': 'bottom' if value >= 0 else 'top'}
                offset = (0, (padding + 2) * (1 if value >= 0 else -1))
            else:
                at = (x + bar._w, y + bar._h / 2)
                align = {'va': 'center', 'ha': 'left' if value >= 0 else 'right'}
                offset = ((padding + 3) * (1 if value >= 0 else -1), 0)
            made.append(self.annotate(text, at, xytext=offset, textcoords='offset points', **{**align, **kwargs}))
        return made

    def hist(self, x, bins=None, range=None, density=False, weights=None, cumulative=False, bottom=None,
             histtype='bar', align='mid', orientation='vertical', rwidth=None, log=False, color=None, label=None,
             stacked=False, *, data=None, **kwargs):
        import numpy
        check_in_list(['bar', 'barstacked', 'step', 'stepfilled'], histtype=histtype)
        check_in_list(['left', 'mid', 'right'], align=align)
        check_in_list(['horizontal', 'vertical'], orientation=orientation)
        if data is not None and isinstance(x, str):
            x = data[x]
        sets = _data_sets(self.xaxis if orientation == 'vertical' else self.yaxis, x)
        stacked = stacked or histtype == 'barstacked'
        bins = 10 if bins is None else bins
        edges = _edges(sets, bins, range)
        weight_sets = _weights(weights, sets)
        counts = [number_array(host.histogram(floats(s), floats(edges), w if w is None else floats(w)))
                  for s, w in zip(sets, weight_sets)]
        widths = edges[1:] - edges[:-1]
        if stacked:
            for i in _numbers(1, len(counts)):
                counts[i] = counts[i] + counts[i - 1]
        if density:
            if stacked:
                total = float(counts[-1].sum())
                counts = [c / widths / total for c in counts]
            else:
                counts = [c / widths / float(c.sum()) for c in counts]
        if cumulative:
            counts = [numpy.cumsum(c * widths if density else c) for c in counts]
        if log:
            (self.set_yscale if orientation == 'vertical' else self.set_xscale)('log')
        palette = [self._lines_cycle.next() for _ in sets] if color is None else (
            [color] if colors.is_color_like(color) else list(color))
        if len(palette) != len(sets):
            raise ValueError(f"The 'color' keyword argument must have one color per dataset, but {len(sets)} datasets "
                             f'and {len(palette)} colors were provided')
        names = [label] if label is None or isinstance(label, str) else [str(l) for l in label]
        names = names + [None] * (len(sets) - len(names))
        if histtype in ('step', 'stepfilled'):
            patches = self._steps(counts, edges, palette, names, histtype == 'stepfilled', orientation, bottom, kwargs)
        else:
            patches = self._hist_bars(counts, edges, widths, palette, names, stacked, align, orientation, rwidth,
                                      bottom, kwargs)
        if len(sets) == 1:
            return counts[0], edges, patches[0]
        return numpy.stack(counts), edges, SilentList('BarContainer', patches)

    def _hist_bars(self, counts, edges, widths, palette, names, stacked, align, orientation, rwidth, bottom, kwargs):
        count = len(counts)
        share = (0.8 if count > 1 and not stacked else 1.0) if rwidth is None else min(max(rwidth, 0), 1)
        width = share * widths if stacked or count == 1 else share * widths / count
        offset = 0.5 * (1 - share) * widths
        if align == 'left':
            offset = offset - 0.5 * widths
        elif align == 'right':
            offset = offset + 0.5 * widths
        made = []
        draw = self.bar if orientation == 'vertical' else self.barh
        base_name = 'bottom' if orientation == 'vertical' else 'left'
        for i, heights in enumerate(counts):
            below = counts[i - 1] if stacked and i else None
            start = edges[:-1] + offset + (0 if stacked or count == 1 else i * width)
            base = bottom if below is None else below + (0 if bottom is None else bottom)
            made.append(draw(start, heights if below is None else heights - below, width, align='edge',
                             color=palette[i], **{base_name: base}, label=names[i] or '', **kwargs))
        return made

    def _steps(self, counts, edges, palette, names, filled, orientation, bottom, kwargs):
        import numpy
        base = 0.0 if bottom is None else float(bottom)
        made = []
        places = edges.tolist()
        for i, heights in enumerate(counts):
            xs, ys = [places[0]], [base]
            for j, height in enumerate(heights.tolist()):
                xs += [places[j], places[j + 1]]
                ys += [height + base, height + base]
            xs.append(places[-1])
            ys.append(base)
            xs, ys = (xs, ys) if orientation == 'vertical' else (ys, xs)
            style = dict(kwargs)
            if filled:
                style.setdefault('facecolor', palette[i])
            else:
                style.update({'fill': False, 'edgecolor': style.pop('edgecolor', None) or palette[i]})
                style.setdefault('linewidth', style.pop('lw', 1.0))
            shape = Polygon(numpy.asarray([xs, ys]).T, closed=filled, label=names[i] or '', **style)
            shape._kind = 'bar'
            (shape.sticky_edges.y if orientation == 'vertical' else shape.sticky_edges.x).append(base)
            made.append([self._add(shape)])
        return made

    def hist2d(self, x, y, bins=10, range=None, density=False, weights=None, cmin=None, cmax=None, *, data=None,
               **kwargs):
        import numpy
        xs, ys = asarray(x).astype('float64').reshape(-1), asarray(y).astype('float64').reshape(-1)
        pair = list(bins) if isinstance(bins, (list, tuple)) and len(bins) == 2 else [bins, bins]
        ranges = range or [None, None]
        xedges, yedges = _edges([xs], pair[0], ranges[0]), _edges([ys], pair[1], ranges[1])
        columns = len(yedges) - 1
        rows = []
        below = xs >= xedges[0]
        for i in _numbers(0, len(xedges) - 1):
            last = i == len(xedges) - 2
            inside = (xs >= xedges[i]) & ((xs <= xedges[i + 1]) if last else (xs < xedges[i + 1]))
            rows.append(number_array(host.histogram(floats(ys[inside]), floats(yedges), None)))
        table = numpy.stack(rows)
        if density:
            table = table / float(table.sum()) / numpy.outer(xedges[1:] - xedges[:-1], yedges[1:] - yedges[:-1])
        mesh = self.pcolormesh(xedges, yedges, table.T, **kwargs)
        return table, xedges, yedges, mesh

    def pie(self, x, explode=None, labels=None, colors=None, autopct=None, pctdistance=0.6, shadow=False,
            labeldistance=1.1, startangle=0, radius=1, counterclock=True, wedgeprops=None, textprops=None,
            center=(0, 0), frame=False, rotatelabels=False, *, normalize=True, data=None):
        import math
        values = asarray(x).astype('float64').reshape(-1).tolist()
        if any(v < 0 for v in values):
            raise ValueError("Wedge sizes 'x' must be non negative values")
        total = sum(values)
        shares = [v / total for v in values] if normalize else values
        names = [''] * len(values) if labels is None else list(labels)
        if len(names) != len(values):
            raise ValueError("'label' must be of length 'x'")
        out = [0.0] * len(values) if explode is None else list(explode)
        if len(out) != len(values):
            raise ValueError("'explode' must be of length 'x'")
        palette = list(colors) if colors is not None else None
        angle = startangle / 360
        slices, texts, percents = [], [], []
        for i, share in enumerate(shares):
            end = angle + share if counterclock else angle - share
            middle = 2 * math.pi * (angle + end) / 2
            cx = center[0] + out[i] * math.cos(middle)
            cy = center[1] + out[i] * math.sin(middle)
            face = palette[i % len(palette)] if palette else self._fill_cycle.next()
            wedge = Wedge((cx, cy), radius, 360 * min(angle, end), 360 * max(angle, end), facecolor=face,
                          label=str(names[i]), **(wedgeprops or {}))
            self._add(wedge)
            slices.append(wedge)
            if labeldistance is not None:
                tx, ty = (labeldistance * radius * f(middle) for f in (math.cos, math.sin))
                texts.append(self.text(cx + tx, cy + ty, str(names[i]), ha='left' if tx > 0 else 'right', va='center',
                                       **(textprops or {})))
            if autopct is not None:
                px, py = (pctdistance * radius * f(middle) for f in (math.cos, math.sin))
                percent = autopct % (100 * share) if isinstance(autopct, str) else autopct(100 * share)
                percents.append(self.text(cx + px, cy + py, percent, ha='center', va='center', **(textprops or {})))
            angle = end
        if not frame:
            self._axis_on = False
            self.set_xlim(-1.25 * radius + center[0], 1.25 * radius + center[0])
            self.set_ylim(-1.25 * radius + center[1], 1.25 * radius + center[1])
        self._aspect = 1.0
        return (slices, texts) if autopct is None else (slices, texts, percents)

    def boxplot(self, x, notch=None, sym=None, vert=True, whis=1.5, positions=None, widths=None, patch_artist=False,
                labels=None, showfliers=True, showmeans=False, *, data=None):
        import numpy
        array = x if isinstance(x, (list, tuple)) else asarray(x)
        if isinstance(array, (list, tuple)):
            sets = [array] if not hasattr(array[0], '__len__') else list(array)
        else:
            sets = [array] if array.ndim == 1 else [array[:, i] for i in _numbers(0, array.shape[1])]
        places = list(positions) if positions is not None else list(_numbers(1, len(sets) + 1))
        width = widths if isinstance(widths, (int, float)) else min(0.5, max(0.15, 0.15 * (max(places) - min(places))))
        made = {name: [] for name in ('whiskers', 'caps', 'boxes', 'medians', 'fliers', 'means')}
        for place, values in zip(places, sets):
            values = numpy.sort(asarray(values).astype('float64').reshape(-1))
            q1, median, q3 = (float(numpy.percentile(values, q)) for q in (25, 50, 75))
            inside = values[(values >= q1 - whis * (q3 - q1)) & (values <= q3 + whis * (q3 - q1))]
            low, high = (float(inside[0]), float(inside[-1])) if len(inside) else (q1, q3)
            self._box(made, place, width, (low, q1, median, q3, high), vert, patch_artist)
            if showfliers:
                outside = [v for v in values.tolist() if v < low or v > high]
                pair = ([place] * len(outside), outside) if vert else (outside, [place] * len(outside))
                made['fliers'] += self.plot(*pair, sym or 'o', mfc='none', color='k', label='_nolegend_')
            if showmeans:
                pair = ([place], [float(values.mean())]) if vert else ([float(values.mean())], [place])
                made['means'] += self.plot(*pair, 'C2^', label='_nolegend_')
        axis = self.xaxis if vert else self.yaxis
        axis.set_ticks(places)
        axis.set_ticklabels([str(l) for l in labels] if labels is not None else [f'{p:g}' for p in places])
        (self.set_xlim if vert else self.set_ylim)(min(places) - 0.5, max(places) + 0.5)
        return made

    def _box(self, made, place, width, five, vert, filled):
        low, q1, median, q3, high = five
        a, b = place - width / 2, place + width / 2

        def line(xs, ys, color):
            pair = (xs, ys) if vert else (ys, xs)
            return self.plot(*pair, '-', color=color, linewidth=1.0, label='_nolegend_')[0]

        if filled:
            corner = (a, q1) if vert else (q1, a)
            size = (width, q3 - q1) if vert else (q3 - q1, width)
            made['boxes'].append(self._add(Rectangle(corner, *size, facecolor='C0', edgecolor='black')))
        else:
            made['boxes'].append(line([a, b, b, a, a], [q1, q1, q3, q3, q1], 'k'))
        made['whiskers'] += [line([place, place], [q1, low], 'k'), line([place, place], [q3, high], 'k')]
        for end in (low, high):
            made['caps'].append(line([place - width / 4, place + width / 4], [end, end], 'k'))
        made['medians'].append(line([a, b], [median, median], 'C1'))


def _numbers(start, stop):
    return builtins.range(start, stop)


def _list(array):
    array = asarray(array)
    return array.reshape(-1).tolist()


def _each(value, count):
    """One value for each bar."""
    if hasattr(value, 'tolist') and getattr(value, 'ndim', 0) == 2:
        value = value.tolist()
    if value is None or isinstance(value, (str, int, float)) or colors.is_color_like(value):
        return [value] * count
    listed = list(value)
    return [listed[i % len(listed)] for i in _numbers(0, count)]


def _data_sets(axis, x):
    if is_text(x):
        return [axis._convert(x).astype('float64')]
    if hasattr(x, 'detach') or hasattr(x, '_h') or hasattr(x, 'values') and hasattr(x, 'index'):
        array = asarray(_values(x))
        if array.ndim <= 1:
            return [array.reshape(-1)]
        return [array[:, i] for i in _numbers(0, array.shape[1])]
    listed = list(x) if hasattr(x, '__iter__') else [x]
    if listed and (isinstance(listed[0], (list, tuple)) or getattr(listed[0], 'ndim', 0) >= 1):
        return [asarray(_values(v)).reshape(-1) for v in listed]
    return [asarray(listed).reshape(-1)]


def _weights(weights, sets):
    if weights is None:
        return [None] * len(sets)
    array = asarray(weights) if not isinstance(weights, (list, tuple)) or not hasattr(weights[0], '__len__') else None
    rows = [array] if array is not None and array.ndim == 1 else [asarray(w) for w in weights]
    for w, s in zip(rows, sets):
        if w.size != s.size:
            raise ValueError("weights should have the same shape as x")
    return rows


def _edges(sets, bins, limits):
    import numpy
    if not isinstance(bins, (int, str)) and hasattr(bins, '__iter__'):
        return asarray(bins).astype('float64')
    found = [host.extent(floats(s)) for s in sets if s.size]
    if limits is not None:
        low, high = float(limits[0]), float(limits[1])
        if low > high:
            raise ValueError('max must be larger than min in range parameter.')
    elif not found:
        low, high = 0.0, 1.0
    else:
        low, high = min(f.low() for f in found), max(f.high() for f in found)
        if low > high:
            raise ValueError('autodetected range of [nan, nan] is not finite')
    if low == high:
        low, high = low - 0.5, high + 0.5
    if isinstance(bins, str):
        return numpy.histogram_bin_edges(numpy.concatenate([s.astype('float64') for s in sets]), bins, (low, high))
    if bins < 1:
        raise ValueError('`bins` must be positive, when an integer')
    return numpy.linspace(low, high, int(bins) + 1)
