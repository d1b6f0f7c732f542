"""Colour bars."""
from matplotlib._host import asarray


class Colorbar:
    """The scale of a picture's colours, in axes of its own."""

    def __init__(self, ax, mappable, orientation='vertical', label='', ticks=None, format=None, **kwargs):
        import numpy
        self.ax, self.mappable, self.orientation = ax, mappable, orientation
        mappable.autoscale_None()
        norm = mappable.norm
        low = 0.0 if norm.vmin is None else float(norm.vmin)
        high = 1.0 if norm.vmax is None else float(norm.vmax)
        if low == high:
            low, high = low - 0.1, high + 0.1
        self.vmin, self.vmax = low, high
        self.cmap, self.norm = mappable.cmap, norm
        upright = orientation == 'vertical'
        levels = getattr(mappable, 'levels', None)
        if levels is not None:
            self._layers(mappable, upright)
        else:
            steps = numpy.linspace(0.0, 1.0, 256)
            ramp = steps.reshape(256, 1) if upright else steps.reshape(1, 256)
            extent = (0, 1, low, high) if upright else (low, high, 0, 1)
            from matplotlib.colors import Normalize
            image = ax.imshow(ramp, cmap=mappable.cmap, norm=Normalize(0, 1), aspect='auto', origin='lower',
                              extent=extent, interpolation='bilinear', alpha=getattr(mappable, '_p', {}).get('alpha'))
            if norm._log:
                (ax.set_yscale if upright else ax.set_xscale)('log')
                self._log_steps(ax, upright, low, high)
        self._axis = ax.yaxis if upright else ax.xaxis
        other = ax.xaxis if upright else ax.yaxis
        other.set_ticks([])
        (ax.set_ylim if upright else ax.set_xlim)(low, high)
        (ax.set_xlim if upright else ax.set_ylim)(0, 1)
        if upright:
            ax.yaxis.far = True
        if levels is not None and len(levels) <= 12 and ticks is None:
            self._axis.set_ticks(levels)
        if ticks is not None:
            self.set_ticks(ticks)
        if format is not None:
            from matplotlib.ticker import FormatStrFormatter
            self._axis.set_major_formatter(FormatStrFormatter(format) if isinstance(format, str) and '%' in format
                                           else format)
        if label:
            self.set_label(label)

    def _layers(self, mappable, upright):
        from matplotlib.patches import Rectangle
        values = mappable.levels.tolist()
        self.vmin, self.vmax = values[0], values[-1]
        paint = mappable.to_rgba(mappable._A)
        if mappable.filled:
            for i, (a, b) in enumerate(zip(values, values[1:])):
                place = ((0, a), 1, b - a) if upright else ((a, 0), b - a, 1)
                self.ax._add(Rectangle(*place, facecolor=mappable.cmap(mappable.norm_value((a + b) / 2)),
                                       edgecolor='none'))
        else:
            for value in values:
                draw = self.ax.axhline if upright else self.ax.axvline
                draw(value, color=mappable.cmap(mappable.norm_value(value)))

    def _log_steps(self, ax, upright, low, high):
        from matplotlib.patches import Rectangle
        ax._artists.clear()
        for i in range(128):
            a, b = (low * (high / low) ** (k / 128) for k in (i, i + 1))
            place = ((0, a), 1, b - a) if upright else ((a, 0), b - a, 1)
            ax._add(Rectangle(*place, facecolor=self.cmap((i + 0.5) / 128), edgecolor='none'))

    def set_label(self, label, **kwargs):
        self._axis.set_label_text(label, **kwargs)

    def set_ticks(self, ticks, labels=None, **kwargs):
        self._axis.set_ticks(ticks, labels)

    def get_ticks(self):
        return self._axis.get_ticklocs()

    def set_ticklabels(self, ticklabels, **kwargs):
        self._axis.set_ticklabels(ticklabels)

    def remove(self):
        self.ax.remove()

    def minorticks_on(self):
        self._axis.tick['minor'] = True

    def set_alpha(self, alpha):
        pass

    @property
    def outline(self):
        return self.ax.spines['left']
