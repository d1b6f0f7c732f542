"""Fields of arrows."""
from matplotlib import colors
from matplotlib._host import asarray, check_in_list, floats, host
from matplotlib.collections import Collection


class Quiver(Collection):
    """Arrows at places."""

    def __init__(self, args, kwargs):
        import numpy
        if len(args) not in (2, 3, 4, 5):
            raise TypeError(f'quiver() takes from 2 to 5 positional arguments but {len(args)} were given')
        C = None
        if len(args) in (3, 5):
            C, args = args[-1], args[:-1]
        u, v = asarray(args[-2]).astype('float64'), asarray(args[-1]).astype('float64')
        if len(args) == 4:
            x, y = asarray(args[0]).astype('float64'), asarray(args[1]).astype('float64')
            if u.ndim == 2 and x.ndim == 1 and len(x) == u.shape[1] and len(y) == u.shape[0]:
                x, y = numpy.meshgrid(x, y)
        else:
            rows, columns = u.shape if u.ndim == 2 else (1, u.shape[0])
            x, y = numpy.meshgrid(numpy.arange(columns).astype('float64'), numpy.arange(rows).astype('float64'))
        self._x, self._y, self._u, self._v = (a.reshape(-1) for a in (x, y, u, v))
        if self._x.size != self._u.size or self._u.size != self._v.size:
            raise ValueError(f'Argument U has a size {self._u.size} which does not match {self._x.size}, the number of '
                             'arrow positions')
        self.scale = kwargs.pop('scale', None)
        self.units = kwargs.pop('units', 'width')
        self.angles = kwargs.pop('angles', 'uv')
        self.scale_units = kwargs.pop('scale_units', None)
        self.width = kwargs.pop('width', None)
        self.pivot = kwargs.pop('pivot', 'tail')
        check_in_list(['tail', 'middle', 'mid', 'tip'], pivot=self.pivot)
        for name in ('headwidth', 'headlength', 'headaxislength', 'minshaft', 'minlength'):
            kwargs.pop(name, None)
        super().__init__(**kwargs)
        if C is not None:
            self.set_array(asarray(C).reshape(-1))
            self.autoscale_None()

    @property
    def U(self):
        return self._u

    @property
    def V(self):
        return self._v

    def set_UVC(self, U, V, C=None):
        self._u, self._v = asarray(U).astype('float64').reshape(-1), asarray(V).astype('float64').reshape(-1)

    def _extent(self):
        if self.angles == 'xy' and self.scale_units == 'xy' and self.scale:
            import numpy
            return (numpy.concatenate([self._x, self._x + self._u / self.scale]),
                    numpy.concatenate([self._y, self._y + self._v / self.scale]))
        return self._x, self._y

    def _draw(self, sink):
        if self._A is not None:
            paint = self.java_colors(self._get('alpha'))
        else:
            face = self._get('facecolor')
            paint = self._packed('black' if face is None else face)
        in_data = self.angles == 'xy' and self.scale_units in ('xy', 'x', 'y')
        scale = 0.0 if self.scale is None else float(self.scale)
        if in_data and not scale:
            scale = 1.0
        sink.quiver(floats(self._x), floats(self._y), floats(self._u), floats(self._v), paint, scale, in_data,
                    0.0 if self.width is None else float(self.width), self.pivot, float(self.get_zorder()))


from _ganbook.options import refuse as _refuse
from matplotlib import _refused

_refuse('Quiver', Quiver, _refused.ARROWS)
