"""Artists that belong together."""


class SilentList(list):
    """A list that says only how long it is."""

    def __init__(self, type, seq=()):
        super().__init__(seq)
        self.type = type

    def __repr__(self):
        return f'<a list of {len(self)} {self.type} objects>'


class Container(tuple):
    """A tuple of artists with a label."""

    def __new__(cls, *args, **kwargs):
        return tuple.__new__(cls, args[0])

    def __init__(self, items, label=None):
        self._label = label

    def get_label(self):
        return self._label

    def set_label(self, s):
        self._label = None if s is None else str(s)

    def get_children(self):
        return list(self)

    def remove(self):
        for item in self:
            if item is not None:
                for each in item if isinstance(item, (list, tuple)) else [item]:
                    each.remove()

    def __repr__(self):
        return f'<{type(self).__name__} object of {len(self)} artists>'


class BarContainer(Container):
    """The bars of a bar chart or histogram."""

    def __new__(cls, patches, errorbar=None, **kwargs):
        return tuple.__new__(cls, patches)

    def __init__(self, patches, errorbar=None, *, datavalues=None, orientation=None, label=None):
        super().__init__(patches, label)
        self.patches = patches
        self.errorbar = errorbar
        self.datavalues = datavalues
        self.orientation = orientation


class ErrorbarContainer(Container):
    """The line, the caps and the bars of an error bar plot."""

    def __init__(self, lines, has_xerr=False, has_yerr=False, label=None):
        super().__init__(lines, label)
        self.lines = lines
        self.has_xerr = has_xerr
        self.has_yerr = has_yerr


class StemContainer(Container):
    """The markers, the stems and the ground line of a stem plot."""

    def __init__(self, items, label=None):
        super().__init__(items, label)
        self.markerline, self.stemlines, self.baseline = items
