"""Plots, with the names and the behaviour of matplotlib's pyplot and axes; drawn as SVG."""
__version__ = '3.6.3'


# The settings that change a figure here.
_EFFECTIVE = frozenset([
    'figure.figsize', 'figure.dpi', 'figure.facecolor', 'axes.grid', 'axes.facecolor', 'axes.prop_cycle',
    'axes.spines.top', 'axes.spines.right', 'axes.spines.left', 'axes.spines.bottom', 'font.size', 'image.cmap',
    'image.interpolation', 'image.origin', 'image.aspect', 'lines.linewidth', 'lines.linestyle', 'lines.marker',
    'lines.markersize', 'backend', 'interactive', 'figure.max_open_warning', 'figure.raise_window'])


class RcParams(dict):
    """Settings; unknown names raise a KeyError, and one that changes nothing here says so."""

    def __setitem__(self, key, value):
        if key not in _DEFAULTS and not _is_setting(key):
            raise KeyError(f'{key} is not a valid rc parameter (see rcParams.keys() for a list of valid parameters)')
        value = _checked_setting(key, value)
        if key not in _EFFECTIVE and value != _DEFAULTS.get(key):
            import warnings
            warnings.warn(f'the setting {key} has no effect here', stacklevel=2)
        dict.__setitem__(self, key, value)

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def copy(self):
        made = RcParams()
        dict.update(made, self)
        return made


def _is_setting(key):
    from matplotlib._rc_names import NAMES  # asked for by few sessions
    return key in NAMES


def _checked_setting(key, value):
    """The value with the type that the setting has."""
    default = _DEFAULTS.get(key)
    if type(default) is bool:
        word = value.lower() if isinstance(value, str) else value
        if word in ('t', 'y', 'yes', 'on', 'true', '1', 1, True):
            return True
        if word in ('f', 'n', 'no', 'off', 'false', '0', 0, False):
            return False
        raise ValueError(f'Key {key}: Cannot convert {value!r} to bool')
    if type(default) is float:
        try:
            return float(value)
        except (TypeError, ValueError):
            raise ValueError(f'Key {key}: Could not convert {value!r} to float') from None
    if key == 'figure.figsize':
        if not hasattr(value, '__iter__'):
            raise ValueError(f'Key {key}: Expected str or other non-set iterable, but got {value}')
        lengths = [float(length) for length in (value.split(',') if isinstance(value, str) else value)]
        if len(lengths) != 2:
            raise ValueError(f'Key {key}: Expected exactly 2 values, but got {len(lengths)} values: {value}')
        return lengths
    return value


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
    'axes.spines.top': True, 'axes.spines.right': True, 'axes.spines.left': True, 'axes.spines.bottom': True,
    'axes.xmargin': 0.05, 'axes.ymargin': 0.05,
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
rcParams = RcParams()
dict.update(rcParams, _DEFAULTS)
rcParamsDefault = rcParams.copy()


_SHORT = {'lw': 'linewidth', 'ls': 'linestyle', 'c': 'color', 'fc': 'facecolor', 'ec': 'edgecolor',
          'mew': 'markeredgewidth', 'aa': 'antialiased'}


def rc(group, **kwargs):
    for one in [group] if isinstance(group, str) else group:
        for name, value in kwargs.items():
            name = _SHORT.get(name, name)
            try:
                rcParams[f'{one}.{name}'] = value
            except KeyError:
                raise KeyError(f'Unrecognized key "{one}.{name}" for group "{one}" and name "{name}"') from None


def rcdefaults():
    dict.clear(rcParams)
    dict.update(rcParams, _DEFAULTS)


class rc_context:
    """Settings for a while."""

    def __init__(self, rc=None, fname=None):
        if fname is not None:
            raise NotImplementedError('rc_context(): the option fname is not available here; pass a dictionary')
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
