"""Plots, with the names and the behaviour of matplotlib's pyplot and axes; drawn as SVG."""
__version__ = '3.6.3'


class RcParams(dict):
    """Settings; unknown names raise a KeyError."""

    def __setitem__(self, key, value):
        if key not in self and not key.split('.')[0] in _GROUPS:
            raise KeyError(f'{key} is not a valid rc parameter (see rcParams.keys() for a list of valid parameters)')
        if key == 'figure.figsize':
            value = [float(length) for length in value]
        dict.__setitem__(self, key, value)

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def copy(self):
        return RcParams(self)


_GROUPS = {'axes', 'figure', 'font', 'lines', 'image', 'xtick', 'ytick', 'legend', 'grid', 'savefig', 'text', 'patch',
           'scatter', 'hist', 'errorbar', 'boxplot', 'animation', 'mathtext', 'svg', 'pdf', 'ps', 'agg', 'date',
           'toolbar', 'backend', 'interactive', 'contour', 'markers', 'polaraxes', 'pcolor', 'hatch', 'path', 'keymap',
           'axes3d', 'webagg', 'tk', 'docstring', 'timezone'}


class _PropCycle:
    """The colours of successive lines."""

    def __init__(self, colors):
        self.colors = list(colors)

    def by_key(self):
        return {'color': list(self.colors)}

    def __iter__(self):
        return iter([{'color': c} for c in self.colors])

    def __len__(self):
        return len(self.colors)


def cycler(*args, **kwargs):
    """A cycle of colours."""
    colors = kwargs.get('color', args[1] if len(args) == 2 else args[0] if args else [])
    return _PropCycle(colors)


_DEFAULTS = {
    'figure.figsize': [6.4, 4.8], 'figure.dpi': 100.0, 'figure.facecolor': 'white', 'figure.max_open_warning': 20,
    'figure.autolayout': False, 'figure.titlesize': 'large', 'axes.titlesize': 'large', 'axes.labelsize': 'medium',
    'axes.grid': False, 'axes.facecolor': 'white', 'axes.edgecolor': 'black', 'axes.linewidth': 0.8,
    'axes.spines.top': True, 'axes.spines.right': True, 'axes.xmargin': 0.05, 'axes.ymargin': 0.05,
    'axes.prop_cycle': _PropCycle(['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b', '#e377c2',
                                   '#7f7f7f', '#bcbd22', '#17becf']),
    'font.size': 10.0, 'font.family': ['sans-serif'], 'font.sans-serif': ['DejaVu Sans'], 'lines.linewidth': 1.5,
    'lines.markersize': 6.0, 'lines.linestyle': '-', 'lines.marker': 'None', 'image.cmap': 'viridis',
    'image.interpolation': 'antialiased', 'image.origin': 'upper', 'image.aspect': 'equal', 'xtick.labelsize': 'medium',
    'ytick.labelsize': 'medium', 'legend.fontsize': 'medium', 'legend.loc': 'best', 'legend.frameon': True,
    'grid.color': '#b0b0b0', 'grid.linestyle': '-', 'grid.linewidth': 0.8, 'grid.alpha': 1.0, 'savefig.dpi': 'figure',
    'savefig.format': 'png', 'hist.bins': 10, 'scatter.marker': 'o', 'backend': 'inline', 'interactive': True,
    'axes.unicode_minus': True, 'axes.titleweight': 'normal', 'axes.labelweight': 'normal', 'patch.linewidth': 1.0,
}
rcParams = RcParams(_DEFAULTS)
rcParamsDefault = RcParams(_DEFAULTS)


def rc(group, **kwargs):
    for one in [group] if isinstance(group, str) else group:
        for name, value in kwargs.items():
            rcParams[f'{one}.{name}'] = value


def rcdefaults():
    dict.clear(rcParams)
    dict.update(rcParams, _DEFAULTS)


class rc_context:
    """Settings for a while."""

    def __init__(self, rc=None, fname=None):
        self._new = rc or {}

    def __enter__(self):
        self._old = dict(rcParams)
        rcParams.update(self._new)

    def __exit__(self, *error):
        dict.clear(rcParams)
        dict.update(rcParams, self._old)


def use(backend, *, force=True):
    """There is one way to show figures here; the name is taken note of."""
    rcParams['backend'] = backend


def get_backend():
    return rcParams['backend']


def interactive(b):
    rcParams['interactive'] = b


def is_interactive():
    return rcParams['interactive']


def set_loglevel(level):
    pass


def __getattr__(name):
    if name == 'colormaps':
        from matplotlib.cm import ColormapRegistry
        globals()['colormaps'] = found = ColormapRegistry()
        return found
    if not name.startswith('_'):
        import importlib
        try:
            return importlib.import_module('matplotlib.' + name)
        except ModuleNotFoundError:
            pass
    raise AttributeError(f"module 'matplotlib' has no attribute {name!r}")
