"""Plots: everything that can be drawn in axes."""
from matplotlib.axes._bars import BarPlots
from matplotlib.axes._fields import FieldPlots
from matplotlib.axes._lines import LinePlots


class Axes(LinePlots, BarPlots, FieldPlots):
    """Axes in a figure."""

    def __getattr__(self, name):
        try:
            return super().__getattr__(name)
        except AttributeError:
            pass
        message = f'{type(self).__name__!r} object has no attribute {name!r}'
        if not name.startswith('_'):
            import difflib
            close = difflib.get_close_matches(name, [n for n in dir(type(self)) if not n.startswith('_')], 1)
            if close:
                message += f'. Did you mean: {close[0]!r}?'
        raise AttributeError(message)

    def twinx(self):
        return self._figure.twin(self, 'x')

    def twiny(self):
        return self._figure.twin(self, 'y')

    def inset_axes(self, bounds, **kwargs):
        from matplotlib.figure import _Inset
        inset = Axes(self._figure, _Inset(self, tuple(float(v) for v in bounds)))
        self._figure._axes.append(inset)
        return inset

    # to the Java side

    def _build(self, builder, make):
        sink = builder.artists()
        for name in ('left', 'center', 'right'):
            title = self._titles[name]
            builder.title(title.get_text(), title._lettering(make))
        x = self.xaxis._build(builder, sink, make)
        y = self.yaxis._build(builder, sink, make)
        builder.axes(x, y)
        from matplotlib import colors
        face = 0 if self._face is None else colors.argb(self._face)
        sides = [self.spines[n].get_visible() for n in ('left', 'bottom', 'right', 'top')]
        aspect = 0.0 if self._aspect == 'auto' else float(self._aspect)
        builder.look(self._axis_on, face, sides, aspect)
        from matplotlib.text import Text
        for artist in self._artists:
            if artist.get_visible():
                if isinstance(artist, Text):
                    artist._draw(sink, make)
                else:
                    artist._draw(sink)
        if self.legend_ is not None and self.legend_.get_visible() and self.legend_.texts:
            self.legend_._build(builder, sink)


class AxesSubplot(Axes):
    """Axes in a cell of a grid."""


class Subplot(AxesSubplot):
    pass
