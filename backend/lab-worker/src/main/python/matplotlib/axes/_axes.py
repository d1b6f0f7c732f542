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
        if name in ELSEWHERE:
            message += f': matplotlib has it, this package does not; try {ELSEWHERE[name]}'
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


# What matplotlib has and this package has not, with what comes close to it
ELSEWHERE = {'streamplot': 'quiver', 'violinplot': 'boxplot', 'hexbin': 'hist2d', 'tripcolor': 'scatter',
             'tricontour': 'contour', 'tricontourf': 'contourf', 'triplot': 'plot', 'barbs': 'quiver', 'polar': 'plot',
             'specgram': 'imshow', 'psd': 'plot', 'csd': 'plot', 'cohere': 'plot', 'magnitude_spectrum': 'plot',
             'angle_spectrum': 'plot', 'phase_spectrum': 'plot', 'acorr': 'stem', 'xcorr': 'stem', 'eventplot': 'vlines',
             'broken_barh': 'barh', 'plot_date': 'plot', 'stairs': 'step', 'plot_surface': 'contourf',
             'ecdf': 'hist with cumulative=True', 'plotfile': 'plot', 'ginput': 'print', 'connect': 'print',
             'secondary_xaxis': 'twiny', 'secondary_yaxis': 'twinx', 'indicate_inset': 'inset_axes'}

# Errors about arguments name the class that learners know
for _base in (Axes, *Axes.__mro__):
    for _name, _method in list(vars(_base).items()):
        if _base.__module__.startswith('matplotlib.axes') and hasattr(_method, '__qualname__') and hasattr(
                _method, '__code__'):
            _method.__qualname__ = 'Axes.' + _name


class AxesSubplot(Axes):
    """Axes in a cell of a grid."""


class Subplot(AxesSubplot):
    pass
