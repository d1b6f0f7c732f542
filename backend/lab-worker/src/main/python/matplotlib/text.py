"""Texts and annotations."""
from matplotlib import colors
from matplotlib._host import check_in_list
from matplotlib.artist import Artist

_SIZES = {'xx-small': 0.579, 'x-small': 0.694, 'small': 0.833, 'medium': 1.0, 'large': 1.2, 'x-large': 1.44,
          'xx-large': 1.728, 'larger': 1.2, 'smaller': 0.833}


def points(size):
    """A font size in points; names are relative to the default size."""
    if size is None:
        return 10.0
    if isinstance(size, str):
        if size not in _SIZES:
            try:
                return float(size)
            except ValueError:
                raise ValueError(f'Font size {size!r} is not a known name; use points or one of '
                                 + ', '.join(_SIZES)) from None
        import matplotlib
        return _SIZES[size] * float(matplotlib.rcParams['font.size'])
    return float(size)


class Text(Artist):
    """A text at a place."""

    zorder = 3
    _defaults = {'text': '', 'color': None, 'fontsize': None, 'fontweight': 'normal', 'fontstyle': 'normal',
                 'fontfamily': None, 'rotation': 0, 'horizontalalignment': 'left', 'verticalalignment': 'baseline',
                 'bbox': None, 'backgroundcolor': None, 'linespacing': 1.2, 'wrap': False, 'fontproperties': None,
                 'fontvariant': 'normal', 'fontstretch': 'normal', 'rotation_mode': None, 'multialignment': None,
                 'usetex': False, 'math_fontfamily': None, 'parse_math': True, 'transform_rotates_text': False,
                 'position': None}
    _aliases = {'c': 'color', 'size': 'fontsize', 'weight': 'fontweight', 'style': 'fontstyle', 'family': 'fontfamily',
                'ha': 'horizontalalignment', 'va': 'verticalalignment', 'fontname': 'fontfamily',
                'name': 'fontfamily', 'font': 'fontproperties', 'font_properties': 'fontproperties',
                'ma': 'multialignment', 'variant': 'fontvariant', 'stretch': 'fontstretch'}

    def __init__(self, x=0, y=0, text='', **properties):
        super().__init__()
        self._x, self._y = x, y
        self._space = 'data'
        self._p['clip_on'] = False
        fontdict = properties.pop('fontdict', None)
        self.set_text(text)
        self._set({**(fontdict or {}), **properties})

    def set_text(self, s):
        self._p['text'] = '' if s is None else str(s)

    def get_text(self):
        return self._p['text']

    def set_color(self, color):
        if not (isinstance(color, str) and color == 'auto'):
            colors.check_color(color)
        self._p['color'] = color

    def get_color(self):
        return self._p.get('color') or 'black'

    def set_fontsize(self, fontsize):
        self._p['fontsize'] = points(fontsize)

    def get_fontsize(self):
        return points(self._p.get('fontsize'))

    def set_fontproperties(self, fp):
        if isinstance(fp, dict):
            self._set(fp)

    def set_horizontalalignment(self, align):
        check_in_list(['center', 'right', 'left'], align=align)
        self._p['horizontalalignment'] = align

    def set_verticalalignment(self, align):
        check_in_list(['top', 'bottom', 'center', 'baseline', 'center_baseline'], align=align)
        self._p['verticalalignment'] = align

    def set_rotation(self, s):
        angles = {'horizontal': 0.0, 'vertical': 90.0, None: 0.0}
        self._p['rotation'] = angles[s] if s in angles else float(s)

    def set_x(self, x):
        self._x = x

    def set_y(self, y):
        self._y = y

    def set_position(self, xy):
        self._x, self._y = xy

    def get_position(self):
        return self._x, self._y

    def get_unitless_position(self):
        return float(self._x), float(self._y)

    def set_transform(self, t):
        self._space = getattr(t, 'space', 'data')

    def __repr__(self):
        return f'Text({self._x}, {self._y}, {self.get_text()!r})'

    def _lettering(self, make, size=None):
        weight = self._get('fontweight')
        bold = weight in ('bold', 'semibold', 'demibold', 'heavy', 'extra bold', 'black') or (
            isinstance(weight, int) and weight >= 600)
        family = self._get('fontfamily')
        family = family[0] if isinstance(family, (list, tuple)) else family
        color = self._p.get('color')
        packed = 0 if color is None else colors.argb(color, self._get('alpha'))
        if color is None and self._get('alpha') is not None:
            packed = colors.argb('black', self._get('alpha'))
        return make(self.get_fontsize(), packed, bold, self._get('fontstyle') in ('italic', 'oblique'),
                    family in ('monospace', 'Courier', 'Courier New', 'DejaVu Sans Mono'),
                    float(self._get('rotation')), self._get('horizontalalignment'), self._get('verticalalignment'))

    def _box(self, sink):
        box = self._get('bbox')
        ground = self._get('backgroundcolor')
        if box is None and ground is None:
            return None
        box = dict(box) if box else {'facecolor': ground, 'edgecolor': ground}
        alpha = box.get('alpha')
        face = box.get('facecolor', box.get('fc', box.get('color', 'C0')))
        edge = box.get('edgecolor', box.get('ec', box.get('color', 'black')))
        style = str(box.get('boxstyle', 'square'))
        width = float(box.get('linewidth', box.get('lw', 1.0)))
        pad = 0.3 if style.startswith('round') else 0.4
        if 'pad=' in style:
            pad = float(style.split('pad=')[1].split(',')[0])
        stroke = sink.stroke(colors.argb(edge, alpha), width, [])
        return sink.box(colors.argb(face, alpha), stroke, pad * self.get_fontsize(), style.startswith('round'))

    def _numeric(self, x, y):
        if self.axes is not None and self._space in ('data', 'x_data', 'y_data'):
            return self.axes.xaxis._number(x), self.axes.yaxis._number(y)
        return float(x), float(y)

    def _draw(self, sink, make):
        if not self.get_text():
            return
        x, y = self._numeric(self._x, self._y)
        sink.text(x, y, 0.0, 0.0, self._space, self.get_text(), self._lettering(make), self._box(sink), None,
                  bool(self._get('clip_on')), float(self.get_zorder()))


class Annotation(Text):
    """A text about a point, with an arrow to it if one is asked for."""

    def __init__(self, text, xy, xytext=None, xycoords='data', textcoords=None, arrowprops=None, annotation_clip=None,
                 **properties):
        super().__init__(0, 0, text, **properties)
        self.xy = xy
        self.xycoords = xycoords
        self.xyann = xy if xytext is None else xytext
        self.textcoords = textcoords if textcoords is not None else xycoords
        self.arrowprops = arrowprops
        self.arrow_patch = arrowprops
        self._x, self._y = self.xyann

    def __repr__(self):
        return f'Text({self._x}, {self._y}, {self.get_text()!r})'

    def _draw(self, sink, make):
        target_space = _space(self.xycoords)
        text_space = self.textcoords
        x, y = self._x, self._y
        dx = dy = 0.0
        if text_space in ('offset points', 'offset pixels'):
            factor = 1.0 if text_space == 'offset points' else 0.72
            dx, dy = float(x) * factor, float(y) * factor
            x, y = self.xy
            self._space = target_space
        else:
            self._space = _space(text_space)
        if self._space == 'data':
            x, y = self.axes.xaxis._number(x), self.axes.yaxis._number(y)
        arrow = None
        if self.arrowprops is not None:
            tx, ty = self.xy
            if target_space == 'data':
                tx, ty = self.axes.xaxis._number(tx), self.axes.yaxis._number(ty)
            arrow = _arrow(sink, self.arrowprops, float(tx), float(ty), target_space)
        sink.text(float(x), float(y), dx, dy, self._space, self.get_text(), self._lettering(make), self._box(sink),
                  arrow, False, float(self.get_zorder()))


def _space(coords):
    known = {'data': 'data', 'axes fraction': 'axes', 'figure fraction': 'figure', 'subfigure fraction': 'figure'}
    if hasattr(coords, 'space'):
        return coords.space
    if coords not in known:
        raise ValueError(f'{coords!r} is not a recognized coordinate; use one of '
                         + ', '.join(map(repr, list(known) + ['offset points'])))
    return known[coords]


def _arrow(sink, props, x, y, space):
    color = props.get('color', props.get('facecolor', props.get('fc', props.get('ec', 'black'))))
    style = str(props.get('arrowstyle', '->'))
    width = float(props.get('lw', props.get('linewidth', props.get('width', 1.0))))
    stroke = sink.stroke(colors.argb(color, props.get('alpha')), min(width, 4.0), [])
    return sink.arrow(x, y, space, stroke, '>' in style or style in ('simple', 'fancy', 'wedge'), '<' in style)
