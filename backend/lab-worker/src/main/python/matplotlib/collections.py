"""Many things drawn alike: points, areas, separate lines, grids of cells."""
from matplotlib import colors
from matplotlib._host import asarray, floats, host
from matplotlib.artist import Artist
from matplotlib.cm import ScalarMappable
from matplotlib.lines import dashes_of, style_name


class Collection(Artist, ScalarMappable):
    """What collections share: colours from a list, or from numbers through a colour map."""

    zorder = 1
    _defaults = {'facecolor': None, 'edgecolor': None, 'linewidth': None, 'linestyle': '-', 'antialiased': True,
                 'hatch': None, 'color': None, 'urls': None, 'offset_transform': None, 'capstyle': None}
    _aliases = {'facecolors': 'facecolor', 'edgecolors': 'edgecolor', 'linewidths': 'linewidth',
                'linestyles': 'linestyle', 'fc': 'facecolor', 'ec': 'edgecolor', 'lw': 'linewidth',
                'ls': 'linestyle', 'dashes': 'linestyle', 'antialiaseds': 'antialiased', 'colors': 'color',
                'aa': 'antialiased'}

    def __init__(self, norm=None, cmap=None, **properties):
        Artist.__init__(self)
        ScalarMappable.__init__(self, norm, cmap)
        self._space = 'data'
        if properties.get('color') is not None:
            color = properties.pop('color')
            properties.setdefault('facecolor', color)
            properties.setdefault('edgecolor', color)
        self._set(properties)

    def set_color(self, c):
        self._p['facecolor'] = self._p['edgecolor'] = c

    def get_facecolor(self):
        face = self._get('facecolor')
        if self._A is not None and face is None:
            return self.to_rgba(self._A, alpha=self._get('alpha'))
        return colors.to_rgba_array('C0' if face is None else face, self._get('alpha'))

    def get_edgecolor(self):
        edge = self._get('edgecolor')
        return self.get_facecolor() if edge is None or isinstance(edge, str) and edge == 'face' else (
            colors.to_rgba_array(edge, self._get('alpha')))

    get_facecolors = get_facecolor
    get_edgecolors = get_edgecolor

    def get_linewidth(self):
        width = self._get('linewidth')
        return [1.0 if width is None else width] if not isinstance(width, (list, tuple)) else list(width)

    def set_linestyle(self, ls):
        self._p['linestyle'] = ls if isinstance(ls, list) else style_name(ls)

    def _packed(self, color):
        """Java's list of one or many colours."""
        alpha = self._get('alpha')
        if color is None or isinstance(color, str) and color.lower() == 'none':
            return host.colorList([])
        if colors.is_color_like(color) and not (hasattr(color, 'ndim') and color.ndim > 1):
            return host.colorList([colors.argb(color, alpha)])
        if hasattr(color, 'ndim') and color.ndim == 2:
            return host.colorRows(floats(color), 1.0 if alpha is None else float(alpha))
        return host.colorList([colors.argb(c, alpha) for c in color])


class PathCollection(Collection):
    """The points of a scatter plot."""

    def __init__(self, x, y, sizes, marker, **properties):
        self._x, self._y, self._sizes, self._shape = x, y, sizes, marker
        super().__init__(**properties)

    def get_offsets(self):
        import numpy
        return numpy.stack([self._x.astype('float64'), self._y.astype('float64')], axis=1)

    def set_offsets(self, offsets):
        offsets = asarray(offsets)
        self._x, self._y = offsets[:, 0], offsets[:, 1]

    def get_sizes(self):
        return asarray(self._sizes).reshape(-1)

    def set_sizes(self, sizes, dpi=None):
        self._sizes = asarray(sizes)

    def _extent(self):
        return self._x, self._y

    def _diameters(self):
        import numpy
        return numpy.sqrt(asarray(self._sizes).astype('float64').reshape(-1))

    def _faces(self):
        if self._A is not None:
            return self.java_colors(self._get('alpha'))
        face = self._get('facecolor')
        return self._packed('C0' if face is None else face)

    def _edges(self, faces):
        edge = self._get('edgecolor')
        return faces if edge is None or isinstance(edge, str) and edge == 'face' else self._packed(edge)

    def _width(self):
        return float(self.get_linewidth()[0])

    def legend_elements(self, prop='colors', num='auto', **kwargs):
        from matplotlib.lines import Line2D
        values = sorted(set(self._A.tolist()))[:12] if self._A is not None else []
        handles = [Line2D([], [], linestyle='None', marker='o', color=self.cmap(self.norm(v))) for v in values]
        return handles, [f'$\\mathdefault{{{v:g}}}$' for v in values]

    def _draw(self, sink):
        faces = self._faces()
        sink.scatter(floats(self._x), floats(self._y), floats(self._diameters()), faces, self._edges(faces),
                     self._width(), self._shape, float(self.get_zorder()), self.get_label())


class PolyCollection(Collection):
    """An area between lines."""

    def __init__(self, x, y, kind='between', **properties):
        self._x, self._y, self._kind = x, y, kind
        super().__init__(**properties)

    def _extent(self):
        return self._x, self._y

    def _draw(self, sink):
        alpha = self._get('alpha')
        face = self._get('facecolor')
        edge = self._get('edgecolor')
        packed = colors.argb('C0' if face is None else _first(face), alpha)
        line = 0 if edge is None or isinstance(edge, str) and edge in ('none', 'face') else (
            colors.argb(_first(edge), alpha))
        dashes = dashes_of(self._get('linestyle'))
        stroke = sink.stroke(line, 0.0 if dashes is None else float(self.get_linewidth()[0]), dashes or [])
        sink.polygon(floats(self._x), floats(self._y), True, packed, stroke, self._space, self._kind,
                     float(self.get_zorder()), self.get_label())


def _first(color):
    return color if colors.is_color_like(color) else color[0]


class LineCollection(Collection):
    """Separate lines."""

    zorder = 2

    def __init__(self, segments, **properties):
        self._segments = segments
        super().__init__(**properties)

    def get_segments(self):
        return [asarray(s) for s in self._segments]

    def set_segments(self, segments):
        self._segments = segments

    def get_color(self):
        color = self._get('edgecolor')
        return colors.to_rgba_array('C0' if color is None else color, self._get('alpha'))

    def _extent(self):
        points = [p for s in self._segments for p in asarray(s).tolist()]
        if not points:
            return None
        return (None if self._space == 'y_data' else [p[0] for p in points],
                None if self._space == 'x_data' else [p[1] for p in points])

    def _draw(self, sink):
        xs, ys = [], []
        for segment in self._segments:
            for px, py in asarray(segment).tolist():
                xs.append(float(px))
                ys.append(float(py))
            xs.append(float('nan'))
            ys.append(float('nan'))
        alpha = self._get('alpha')
        color = self._get('edgecolor')
        widths = self.get_linewidth() if self._get('linewidth') is not None else [1.5]
        styles = self._get('linestyle')
        styles = styles if isinstance(styles, list) else [styles]
        if self._A is not None:
            packed = [colors.argb(c) for c in self.to_rgba(self._A, alpha=alpha).tolist()]
        elif color is None or colors.is_color_like(color):
            packed = [colors.argb('C0' if color is None else color, alpha)]
        else:
            packed = [colors.argb(c, alpha) for c in color]
        count = max(len(packed), len(widths), len(styles))
        strokes = [sink.stroke(packed[i % len(packed)], float(widths[i % len(widths)]),
                               dashes_of(styles[i % len(styles)]) or []) for i in range(count)]
        sink.segments(floats(xs), floats(ys), strokes, self._space, float(self.get_zorder()), self.get_label())


class PatchCollection(Collection):
    """Several patches."""

    def __init__(self, patches, match_original=False, **properties):
        self._patches = list(patches)
        super().__init__(**properties)

    def _extent(self):
        pairs = [p._points() for p in self._patches]
        return [float(v) for p in pairs for v in p[0]], [float(v) for p in pairs for v in p[1]]

    def _draw(self, sink):
        rows = self.to_rgba(self._A).tolist() if self._A is not None else None
        for i, patch in enumerate(self._patches):
            if rows is not None:
                patch.set_facecolor(rows[i])
            elif self._get('facecolor') is not None:
                patch.set_facecolor(self._get('facecolor'))
            if self._get('alpha') is not None:
                patch.set_alpha(self._get('alpha'))
            patch._draw(sink)


class QuadMesh(Collection):
    """A grid of coloured cells."""

    def __init__(self, x, y, C, **properties):
        super().__init__(**properties)
        self._x, self._y = x, y
        self.set_array(C)

    def _extent(self):
        return self._x, self._y

    def _draw(self, sink):
        alpha = self._get('alpha')
        rows, columns = self._A.shape
        xs, ys = self._x.astype('float64'), self._y.astype('float64')
        order = float(self.get_zorder())
        if xs.ndim == 1 and _even(xs) and _even(ys):
            sink.image(floats(self._A), self.coloring(), 1.0 if alpha is None else float(alpha), float(xs[0]),
                       float(xs[-1]), float(ys[-1]), float(ys[0]), False, 0.4)
            return
        paint = self.to_rgba(self._A.reshape(-1), alpha=alpha).tolist()
        none = sink.stroke(0, 0.0, [])
        across, down = xs.tolist(), ys.tolist()
        for i in range(rows):
            for j in range(columns):
                packed = colors.argb(paint[i * columns + j])
                if xs.ndim == 1:
                    sink.rectangle(across[j], down[i], across[j + 1] - across[j], down[i + 1] - down[i], packed, none,
                                   'data', 'other', order, '')
                else:
                    corners = [(i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j)]
                    sink.polygon(floats([across[a][b] for a, b in corners]), floats([down[a][b] for a, b in corners]),
                                 True, packed, none, 'data', 'other', order, '')


def _even(values):
    steps = values[1:] - values[:-1]
    return float(abs(steps - steps[0]).max()) <= 1e-9 * abs(float(values[-1] - values[0]))


from _ganbook.options import refuse as _refuse
from matplotlib import _refused

_refuse('PathCollection', PathCollection, _refused.POINTS)
