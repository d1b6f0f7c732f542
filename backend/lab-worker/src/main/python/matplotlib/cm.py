"""Colour maps by name."""
from matplotlib._host import asarray, check_in_list, floats, host
from matplotlib.colors import Colormap, Normalize

_maps = {}
_names = []


def names():
    if not _names:
        _names.extend(host.colorMapNames().split('\n'))
    return _names


def get_cmap(name=None, lut=None, called='cmap'):
    """The colour map with this name, or the default one."""
    if isinstance(name, Colormap):
        return name
    if name is None:
        import matplotlib
        name = matplotlib.rcParams['image.cmap']
    found = _maps.get(name)
    if found is None:
        java = host.colorMap(name) if isinstance(name, str) else None
        if java is None:
            check_in_list(sorted(set(names()) | set(_maps)), **{called: name})
        found = _maps[name] = Colormap(name, java)
    return found if lut is None else found.resampled(lut)


def register_cmap(name=None, cmap=None, *, override_builtin=False):
    _maps[name or cmap.name] = cmap


class ColormapRegistry:
    """matplotlib.colormaps: all colour maps by name."""

    def __getitem__(self, name):
        try:
            return get_cmap(name)
        except ValueError:
            raise KeyError(f'{name!r} is not a known colormap name') from None

    def __iter__(self):
        return iter(names())

    def __len__(self):
        return len(names())

    def __contains__(self, name):
        return name in names() or name in _maps

    def __call__(self):
        return list(names())

    def keys(self):
        return list(names())

    def get_cmap(self, cmap):
        return get_cmap(cmap)

    def register(self, cmap, *, name=None, force=False):
        register_cmap(name, cmap)


def __getattr__(name):
    if not name.startswith('__') and host.colorMap(name) is not None:
        return get_cmap(name)
    raise AttributeError(f"module 'matplotlib.cm' has no attribute {name!r}")


class ScalarMappable:
    """Numbers shown by colours."""

    def __init__(self, norm=None, cmap=None):
        self.cmap = get_cmap(cmap)
        self.norm = norm if isinstance(norm, Normalize) else _norm(norm)
        self._A = None
        self.colorbar = None

    def get_cmap(self):
        return self.cmap

    def set_cmap(self, cmap):
        self.cmap = get_cmap(cmap)

    def set_array(self, A):
        self._A = None if A is None else asarray(A)

    def get_array(self):
        return self._A

    def get_clim(self):
        return self.norm.vmin, self.norm.vmax

    def set_clim(self, vmin=None, vmax=None):
        if vmax is None and isinstance(vmin, (tuple, list)):
            vmin, vmax = vmin
        if vmin is not None:
            self.norm.vmin = vmin
        if vmax is not None:
            self.norm.vmax = vmax

    def set_norm(self, norm):
        self.norm = norm if isinstance(norm, Normalize) else _norm(norm)

    def autoscale(self):
        self.norm.autoscale(self._A)

    def autoscale_None(self):
        if self._A is not None:
            self.norm.autoscale_None(self._A)

    def changed(self):
        pass

    def to_rgba(self, x, alpha=None, bytes=False, norm=True):
        return self.cmap(self.norm(x) if norm else x, alpha=alpha, bytes=bytes)

    def coloring(self):
        self.autoscale_None()
        return self.norm.coloring(self.cmap)

    def java_colors(self, alpha):
        return host.colors(floats(self._A), self.coloring(), 1.0 if alpha is None else float(alpha))


def _norm(norm):
    from matplotlib.colors import LogNorm
    if norm is None or norm == 'linear':
        return Normalize()
    if norm == 'log':
        return LogNorm()
    raise ValueError(f"Invalid norm str name; the following values are supported: 'linear', 'log'")
