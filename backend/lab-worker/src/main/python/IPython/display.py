"""Shows values, pictures and texts in the cell's output."""
import base64
import os

import _lab
from _ganbook import kernel

_serial = [0]
_IMAGE_TYPES = {'png': 'image/png', 'jpg': 'image/jpeg', 'jpeg': 'image/jpeg', 'gif': 'image/gif'}


def _next_id():
    _serial[0] += 1
    return f'display-{_serial[0]}'


def display(*objs, include=None, exclude=None, metadata=None, transient=None, display_id=None, raw=False, clear=False,
            **kwargs):
    """Shows objects as a notebook shows the value of a cell."""
    if clear:
        clear_output(wait=True)
    handle = None
    if display_id is not None:
        handle = DisplayHandle(None if display_id is True else str(display_id))
    for obj in objs:
        _show(obj, handle.display_id if handle else None)
    return handle


def _show(obj, figure_id=None):
    if isinstance(obj, DisplayObject):
        obj._display(figure_id or _next_id())
    else:
        kernel.display(obj, _lab.output, True)


def _png(data, description, figure_id=None, width=None, height=None):
    if isinstance(data, str):
        data = base64.b64decode(data)
    own = int.from_bytes(data[16:20], 'big'), int.from_bytes(data[20:24], 'big')
    if width is None and height is not None:
        width = round(own[0] * height / max(own[1], 1))
    if height is None and width is not None:
        height = round(own[1] * width / max(own[0], 1))
    _lab.output.png(figure_id or _next_id(), base64.b64encode(data).decode('ascii'), description,
                    int(width or own[0]), int(height or own[1]))


def _svg_size(text):
    import re
    head = text[:text.find('>') + 1]
    found = [re.search(rf'\b{name}\s*=\s*["\']?([0-9.]+)', head) for name in ('width', 'height')]
    return [int(float(f.group(1))) if f else default for f, default in zip(found, (640, 480))]


def clear_output(wait=False):
    """Takes away what the cell has shown; with wait=True only when something new comes."""
    _lab.output.clear(bool(wait))


class DisplayHandle:
    """Something shown that can be shown anew in its place."""

    def __init__(self, display_id=None):
        self.display_id = display_id or _next_id()

    def display(self, obj, **kwargs):
        _show(obj, self.display_id)

    def update(self, obj, **kwargs):
        _show(obj, self.display_id)

    def __repr__(self):
        return f'<DisplayHandle display_id={self.display_id}>'


def update_display(obj, *, display_id, **kwargs):
    _show(obj, display_id)


class DisplayObject:
    """Something that knows how it is shown."""

    def __init__(self, data=None, url=None, filename=None, metadata=None):
        if data is None and filename is None and url is None:
            data = ''
        if url is None and isinstance(data, str) and data.startswith(('http://', 'https://')):
            url, data = data, None
        if url is not None:
            raise ValueError('pictures and texts from the web can\'t be loaded here; put the file into your folder')
        if data is not None and hasattr(data, '__fspath__'):
            filename, data = os.fspath(data), None
        self.data, self.filename, self.url, self.metadata = data, filename, url, metadata
        self.reload()

    def reload(self):
        if self.filename is not None:
            with open(self.filename, 'r') as file:
                self.data = file.read()


    def _ipython_display_(self):
        self._display(_next_id())

    def _display(self, figure_id):
        """Shows it as what is written in it."""
        _lab.output.result(str(self.data), '', True)

    def __repr__(self):
        return f'<IPython.core.display.{type(self).__name__} object>'


class HTML(DisplayObject):
    """HTML, shown without scripts, styles and links to elsewhere."""

    def _display(self, figure_id):
        _lab.output.result(repr(self), self.data or '', True)

    def _repr_html_(self):
        return self.data


class Markdown(DisplayObject):
    """Markdown, shown as it is written."""


class Latex(DisplayObject):
    """TeX, shown as it is written."""


class Math(Latex):
    """A formula in TeX, shown as it is written."""


class Pretty(DisplayObject):
    """A text."""


class JSON(DisplayObject):
    """Data, shown as JSON."""

    def _display(self, figure_id):
        import json
        text = self.data if isinstance(self.data, str) else json.dumps(self.data, indent=2)
        _lab.output.result(text, '', True)


class SVG(DisplayObject):
    """A drawing in SVG."""

    def _display(self, figure_id):
        text = self.data
        start = text.find('<svg')
        if start < 0:
            raise ValueError('there is no <svg> in this text')
        text = text[start:]
        _lab.output.svg(figure_id, text, 'a drawing', *_svg_size(text))


class Image(DisplayObject):
    """A picture: bytes or a file in the learner's folder."""

    def __init__(self, data=None, url=None, filename=None, format=None, embed=None, width=None, height=None,
                 retina=False, unconfined=False, metadata=None, alt=None):
        if isinstance(data, str) and not data.startswith(('http://', 'https://')):
            filename, data = data, None
        self.width, self.height, self.alt = width, height, alt
        ending = os.path.splitext(os.fspath(filename))[1][1:].lower() if filename is not None else ''
        self.format = (format or ending or 'png').lower()
        super().__init__(data, url, filename, metadata)
        if self.format not in _IMAGE_TYPES and self.format != 'svg':
            raise ValueError(f"Cannot embed the '{self.format}' image format")

    def reload(self):
        if self.filename is not None:
            with open(self.filename, 'rb') as file:
                self.data = file.read()

    def _display(self, figure_id):
        data = self.data
        if self.format == 'svg':
            text = data.decode('utf-8')
            _lab.output.svg(figure_id, text[text.find('<svg'):], self.alt or 'a drawing', *_svg_size(text))
            return
        if data[:8] != b'\x89PNG\r\n\x1a\n':
            from io import BytesIO
            from PIL import Image as Picture
            out = BytesIO()
            Picture.open(BytesIO(data)).save(out, format='PNG')
            data = out.getvalue()
        _png(data, self.alt or 'a picture', figure_id, self.width, self.height)


def display_html(*objs, raw=False, **kwargs):
    for obj in objs:
        _show(HTML(obj) if raw else obj)


def display_markdown(*objs, raw=False, **kwargs):
    for obj in objs:
        _show(Markdown(obj) if raw else obj)


def set_matplotlib_formats(*formats, **kwargs):
    """Figures are drawn as SVG here, sharp at every size; there is nothing to choose."""
