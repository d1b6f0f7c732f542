"""The four lines around a plot."""
from matplotlib.artist import Artist


class Spine(Artist):
    """One of them."""

    _defaults = {'color': None, 'linewidth': None, 'edgecolor': None, 'linestyle': '-', 'position': None,
                 'bounds': None, 'facecolor': None}
    _aliases = {'lw': 'linewidth', 'ec': 'edgecolor', 'ls': 'linestyle'}

    def __init__(self, axes, name):
        super().__init__()
        self.axes = axes
        self.spine_type = name

    def set_visible(self, b):
        self._p['visible'] = bool(b)

    def set_bounds(self, low=None, high=None):
        self._p['bounds'] = (low, high)

    def set_position(self, position):
        self._p['position'] = position

    def set_color(self, c):
        self._p['color'] = c
        if c == 'none':
            self._p['visible'] = False


class Spines(dict):
    """Them all, by name: left, right, bottom, top."""

    def __init__(self, axes):
        super().__init__((name, Spine(axes, name)) for name in ('left', 'right', 'bottom', 'top'))

    def __getitem__(self, key):
        if isinstance(key, (list, tuple)):
            return _Several([dict.__getitem__(self, k) for k in key])
        if isinstance(key, slice):
            return _Several(list(self.values()))
        return dict.__getitem__(self, key)

    def __getattr__(self, name):
        try:
            return dict.__getitem__(self, name)
        except KeyError:
            raise AttributeError(f"'Spines' object does not contain a {name!r} spine") from None


class _Several:
    def __init__(self, spines):
        self._spines = spines

    def __getattr__(self, name):
        def call(*args, **kwargs):
            for spine in self._spines:
                getattr(spine, name)(*args, **kwargs)
        return call
