"""What all drawn things have in common: named properties with get_… and set_… methods."""
from matplotlib._host import unknown_keyword


class Artist:
    """Something in a figure."""

    zorder = 0

    # name of a property -> its value by default; names of subclasses add to those of their bases
    _defaults = {'alpha': None, 'visible': True, 'zorder': None, 'label': '', 'clip_on': True, 'gid': None,
                 'url': None, 'picker': None, 'animated': False, 'rasterized': None, 'snap': None, 'transform': None,
                 'in_layout': True, 'clip_path': None, 'clip_box': None, 'path_effects': None, 'figure': None}
    _aliases = {}

    def __init__(self):
        self.axes = None
        self._p = {}
        self.sticky_edges = _Sticky()

    @classmethod
    def _known(cls):
        known = cls.__dict__.get('_all_defaults')
        if known is None:
            known = {}
            aliases = {}
            for base in reversed(cls.__mro__):
                known.update(base.__dict__.get('_defaults', {}))
                aliases.update(base.__dict__.get('_aliases', {}))
            cls._all_defaults = known
            cls._all_aliases = aliases
        return known

    def _get(self, name):
        value = self._p.get(name)
        return self._known()[name] if value is None else value

    def set(self, **properties):
        """Sets properties by name."""
        self._set(properties)
        return [None] * len(properties)

    update = _update = lambda self, properties: self.set(**properties)

    def _set(self, properties, owner=None):
        known = self._known()
        for name, value in properties.items():
            name = self._all_aliases.get(name, name)
            setter = getattr(type(self), 'set_' + name, None)
            if setter is not None:
                setter(self, value)
            elif name in known:
                self._p[name] = value
            else:
                raise unknown_keyword(owner or type(self).__name__, name)

    def __getattr__(self, name):
        if name[:4] in ('get_', 'set_'):
            known = type(self)._known()
            key = type(self)._all_aliases.get(name[4:], name[4:])
            if key in known:
                if name[0] == 'g':
                    own = getattr(type(self), 'get_' + key, None)
                    return (lambda: own(self)) if own else lambda: self._get(key)
                return lambda value: self._set({key: value})
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

    def get_zorder(self):
        value = self._p.get('zorder')
        return type(self).zorder if value is None else value

    def set_label(self, s):
        self._p['label'] = None if s is None else str(s)

    def get_label(self):
        return self._p.get('label', '')

    def get_figure(self):
        return self.figure

    @property
    def figure(self):
        return None if self.axes is None else self.axes.figure

    def remove(self):
        """Takes it out of its axes."""
        if self.axes is None or not self.axes._forget(self):
            raise ValueError('list.remove(x): x not in list')
        self.axes = None

    def get_visible(self):
        return self._p.get('visible', True)

    def draw(self, renderer=None):
        pass

    def get_children(self):
        return []

    def _extent(self):
        """The data it covers: (x values, y values) that count for the limits, or None."""
        return None


class _Sticky:
    """Values at which the limits stop instead of keeping a margin."""

    def __init__(self):
        self.x = []
        self.y = []


def setp(obj, *args, **kwargs):
    """Sets properties of one or several artists."""
    objects = list(obj) if hasattr(obj, '__iter__') else [obj]
    properties = dict(zip(args[::2], args[1::2]), **kwargs)
    for each in objects:
        each.set(**properties)


def getp(obj, property=None):
    return getattr(obj, 'get_' + property)()
