"""Legends."""
from matplotlib import colors
from matplotlib._host import check_in_list
from matplotlib.artist import Artist
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.container import BarContainer, ErrorbarContainer, SilentList
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text, points

PLACES = ('best', 'upper right', 'upper left', 'lower left', 'lower right', 'right', 'center left', 'center right',
          'lower center', 'upper center', 'center')


class Legend(Artist):
    """What the lines and areas mean."""

    zorder = 5

    def __init__(self, parent, handles, labels, loc=None, fontsize=None, title=None, ncol=1, ncols=None, frameon=True,
                 bbox_to_anchor=None, title_fontsize=None, prop=None, **kwargs):
        super().__init__()
        known = ('numpoints', 'scatterpoints', 'markerscale', 'markerfirst', 'borderpad', 'labelspacing',
                 'handlelength', 'handleheight', 'handletextpad', 'borderaxespad', 'columnspacing', 'mode', 'fancybox',
                 'shadow', 'framealpha', 'edgecolor', 'facecolor', 'bbox_transform', 'labelcolor', 'scatteryoffsets',
                 'handler_map', 'title_fontproperties', 'alignment', 'borderaxespad')
        for name in kwargs:
            if name not in known:
                raise TypeError(f'__init__() got an unexpected keyword argument {name!r}')
        self.axes = parent
        if isinstance(loc, int):
            if not 0 <= loc <= 10:
                raise ValueError(f'Unrecognized location {loc!r}. Valid locations are ' + ', '.join(PLACES))
            loc = PLACES[loc]
        self._anchor = bbox_to_anchor
        if isinstance(loc, tuple):
            self._anchor, loc = loc, 'lower left'
        loc = 'best' if loc is None else loc
        check_in_list(PLACES, loc=loc)
        self._loc = loc
        self.legendHandles = self.legend_handles = list(handles)
        if prop and 'size' in prop:
            fontsize = prop['size']
        self._fontsize = points(fontsize)
        self.texts = [Text(0, 0, label, fontsize=self._fontsize) for label in labels]
        self._title = Text(0, 0, title or '')
        self._columns = ncols or ncol
        self._frame = frameon
        opacity = kwargs.get('framealpha')
        if opacity is None:
            opacity = 1.0 if kwargs.get('shadow') else 0.8
            self._opacity = None if not kwargs.get('shadow') else 1.0
        else:
            self._opacity = float(opacity)
        face, edge = kwargs.get('facecolor'), kwargs.get('edgecolor')
        self._face = None if face in (None, 'inherit') else colors.check_color(face, 'facecolor')
        self._edge = None if edge in (None, 'inherit') else colors.check_color(edge, 'edgecolor')
        self._patch = Patch(facecolor=self._face or 'white', edgecolor=self._edge or '0.8', alpha=float(opacity))

    def get_texts(self):
        return SilentList('Text', self.texts)

    def get_lines(self):
        return SilentList('Line2D', [h for h in self.legendHandles if isinstance(h, Line2D)])

    def get_patches(self):
        return SilentList('Patch', [h for h in self.legendHandles if isinstance(h, Patch)])

    def get_title(self):
        return self._title

    def set_title(self, title, prop=None):
        self._title.set_text(title)

    def get_frame_on(self):
        return self._frame

    def set_frame_on(self, b):
        self._frame = b

    def get_frame(self):
        return self._patch

    def set_bbox_to_anchor(self, bbox, transform=None):
        self._anchor = bbox

    def remove(self):
        if self.axes is not None:
            self.axes.legend_ = None

    def _build(self, builder, sink):
        legend = builder.legend(self._title.get_text(), self._loc, int(self._columns), self._fontsize, bool(self._frame))
        changed = self._patch.get_alpha()
        if self._opacity is not None or self._face is not None or self._edge is not None or changed != 0.8:
            legend.frame(float(1.0 if changed is None else changed), 0 if self._face is None else colors.argb(self._face),
                         0 if self._edge is None else colors.argb(self._edge))
        if self._anchor is not None:
            anchor = [float(v) for v in self._anchor]
            legend.anchor(anchor)
        for handle, text in zip(self.legendHandles, self.texts):
            line, marker, area = _sample(handle, sink)
            legend.entry(text.get_text(), line, marker, area)


def _sample(handle, sink):
    """How a handle looks: (line, marker, area)."""
    if isinstance(handle, ErrorbarContainer):
        handle = handle[0]
    if isinstance(handle, (BarContainer, tuple, list)) and len(handle):
        handle = next((h for h in handle if h is not None), None)
    if isinstance(handle, Line2D):
        return handle._stroke(sink), handle._marker(sink), 0
    if isinstance(handle, PathCollection):
        face = handle.get_facecolor()
        first = colors.argb(face[len(face) // 2].tolist()) if len(face) else 0
        size = float(sum(handle._diameters().tolist()[:50]) / max(1, min(50, len(handle._diameters()))))
        return None, sink.marker(handle._shape, min(size, 12.0), first, first, 1.0 if handle._shape in 'x+' else 0.0), 0
    if isinstance(handle, LineCollection):
        return sink.stroke(colors.argb(handle.get_color()[0].tolist()), float(handle.get_linewidth()[0]), []), None, 0
    if isinstance(handle, Patch):
        return None, None, colors.argb(handle.get_facecolor())
    if hasattr(handle, 'get_facecolor'):
        face = handle.get_facecolor()
        return None, None, colors.argb(face[0].tolist()) if len(face) else 0
    return None, None, 0
