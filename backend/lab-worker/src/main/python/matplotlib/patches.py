"""Filled shapes."""
from matplotlib import colors
from matplotlib._host import asarray, floats
from matplotlib.artist import Artist
from matplotlib.lines import dashes_of, style_name


class Patch(Artist):
    """A filled shape with an edge."""

    zorder = 1
    _defaults = {'facecolor': None, 'edgecolor': None, 'linewidth': None, 'linestyle': '-', 'fill': True,
                 'hatch': None, 'antialiased': True, 'joinstyle': 'miter', 'capstyle': 'butt', 'color': None}
    _aliases = {'fc': 'facecolor', 'ec': 'edgecolor', 'lw': 'linewidth', 'ls': 'linestyle', 'aa': 'antialiased'}

    def __init__(self, **properties):
        super().__init__()
        self._space = 'data'
        self._kind = 'other'
        if 'color' in properties:
            self.set_color(properties.pop('color'))
        self._set(properties)

    def set_color(self, c):
        if c is not None:
            self._p['facecolor'] = self._p['edgecolor'] = colors.to_rgba(c)

    def set_facecolor(self, color):
        if color is not None:
            colors.to_rgba(color)
        self._p['facecolor'] = color

    def set_edgecolor(self, color):
        if color is not None:
            colors.to_rgba(color)
        self._p['edgecolor'] = color

    def set_linestyle(self, ls):
        self._p['linestyle'] = style_name(ls)

    def set_hatch(self, hatch):
        if hatch is not None:
            import warnings
            warnings.warn(f'{type(self).__name__}: the option hatch has no effect here', stacklevel=4)
        self._p['hatch'] = hatch

    def set_linewidth(self, w):
        self._p['linewidth'] = None if w is None else float(w)

    def get_facecolor(self):
        if not self._get('fill'):
            return colors.to_rgba(self._p.get('facecolor') or 'C0')[:3] + (0.0,)
        face = self._p.get('facecolor')
        return colors.to_rgba('C0' if face is None else face, self._get('alpha'))

    def get_edgecolor(self):
        edge = self._p.get('edgecolor')
        if edge is None:
            return (0.0, 0.0, 0.0, 1.0) if not self._get('fill') or self._p.get('linewidth') else (0.0, 0.0, 0.0, 0.0)
        return colors.to_rgba(edge, None if edge == 'none' else self._get('alpha'))

    def get_linewidth(self):
        width = self._p.get('linewidth')
        return 1.0 if width is None else width

    def _paint(self, sink):
        """Its face and its edge for the Java side."""
        face = colors.argb(self.get_facecolor()) if self._get('fill') else 0
        dashes = dashes_of(self._get('linestyle'))
        edge = colors.argb(self.get_edgecolor())
        return face, sink.stroke(edge, 0.0 if dashes is None else self.get_linewidth(), dashes or [])

    def _points(self):
        """Its corners: (xs, ys)."""
        raise NotImplementedError

    def _extent(self):
        xs, ys = self._points()
        return (None if self._space in ('y_data', 'axes') else xs, None if self._space in ('x_data', 'axes') else ys)

    def set_transform(self, t):
        self._space = getattr(t, 'space', 'data')

    def _draw(self, sink):
        face, edge = self._paint(sink)
        xs, ys = self._points()
        sink.polygon(floats(xs), floats(ys), self._closed(), face, edge, self._space, self._kind,
                     float(self.get_zorder()), self.get_label())

    def _closed(self):
        return True


class Rectangle(Patch):
    """A rectangle from its lower left corner."""

    def __init__(self, xy, width, height, angle=0.0, **properties):
        self._xy, self._w, self._h, self.angle = xy, width, height, angle
        properties.pop('rotation_point', None)
        super().__init__(**properties)

    def __str__(self):
        return (f'Rectangle(xy=({self._xy[0]:g}, {self._xy[1]:g}), width={self._w:g}, height={self._h:g}, '
                f'angle={self.angle:g})')

    def get_x(self):
        return self._xy[0]

    def get_y(self):
        return self._xy[1]

    def get_xy(self):
        return self._xy

    def get_width(self):
        return self._w

    def get_height(self):
        return self._h

    def set_x(self, x):
        self._xy = (x, self._xy[1])

    def set_y(self, y):
        self._xy = (self._xy[0], y)

    def set_xy(self, xy):
        self._xy = xy

    def set_width(self, w):
        self._w = w

    def set_height(self, h):
        self._h = h

    def _points(self):
        x, y, w, h = float(self._xy[0]), float(self._xy[1]), float(self._w), float(self._h)
        corners = [(0, 0), (w, 0), (w, h), (0, h)]
        if self.angle:
            import math
            c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
            corners = [(a * c - b * s, a * s + b * c) for a, b in corners]
        return [x + a for a, _ in corners], [y + b for _, b in corners]

    def _draw(self, sink):
        if self.angle:
            return super()._draw(sink)
        face, edge = self._paint(sink)
        sink.rectangle(float(self._xy[0]), float(self._xy[1]), float(self._w), float(self._h), face, edge, self._space,
                       self._kind, float(self.get_zorder()), self.get_label())


class Polygon(Patch):
    """A polygon through given corners."""

    def __init__(self, xy, closed=True, **properties):
        self._corners = asarray(xy).astype('float64')
        self._close = closed
        super().__init__(**properties)

    def get_xy(self):
        return self._corners

    def _points(self):
        return self._corners[:, 0], self._corners[:, 1]

    def _closed(self):
        return self._close


class Wedge(Patch):
    """A slice of a disc."""

    def __init__(self, center, r, theta1, theta2, width=None, **properties):
        self.center, self.r, self.theta1, self.theta2, self.width = center, r, theta1, theta2, width
        super().__init__(**properties)
        self._kind = 'wedge'

    def _points(self):
        x, y, r = float(self.center[0]), float(self.center[1]), float(self.r)
        return [x - r, x + r], [y - r, y + r]

    def _draw(self, sink):
        face, edge = self._paint(sink)
        hole = 0.0 if self.width is None else max(0.0, 1 - self.width / self.r)
        end = self.theta2 if self.theta2 >= self.theta1 else self.theta2 + 360
        sink.wedge(float(self.center[0]), float(self.center[1]), float(self.r), float(self.r), float(hole),
                   float(self.theta1), float(end), face, edge, self._space, self._kind, float(self.get_zorder()),
                   self.get_label())


class Ellipse(Patch):
    """An ellipse with horizontal and vertical axes."""

    def __init__(self, xy, width, height, angle=0, **properties):
        self.center, self._w, self._h, self.angle = xy, width, height, angle
        super().__init__(**properties)

    def get_center(self):
        return self.center

    def _points(self):
        x, y = float(self.center[0]), float(self.center[1])
        return [x - self._w / 2, x + self._w / 2], [y - self._h / 2, y + self._h / 2]

    def _draw(self, sink):
        face, edge = self._paint(sink)
        if self.angle:
            import math
            c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
            turns = [2 * math.pi * i / 90 for i in range(90)]
            xs = [self.center[0] + self._w / 2 * math.cos(t) * c - self._h / 2 * math.sin(t) * s for t in turns]
            ys = [self.center[1] + self._w / 2 * math.cos(t) * s + self._h / 2 * math.sin(t) * c for t in turns]
            sink.polygon(floats(xs), floats(ys), True, face, edge, self._space, self._kind, float(self.get_zorder()),
                         self.get_label())
            return
        sink.wedge(float(self.center[0]), float(self.center[1]), self._w / 2.0, self._h / 2.0, 0.0, 0.0, 360.0, face,
                   edge, self._space, self._kind, float(self.get_zorder()), self.get_label())


class Circle(Ellipse):
    """A circle, round where the axes have equal units."""

    def __init__(self, xy, radius=5, **properties):
        super().__init__(xy, radius * 2, radius * 2, **properties)
        self.radius = radius

    def get_radius(self):
        return self._w / 2

    def set_radius(self, radius):
        self._w = self._h = 2 * radius


