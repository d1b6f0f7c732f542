"""Figures as files."""
import base64
import os

_FORMATS = 'eps, jpeg, jpg, pdf, pgf, png, ps, raw, rgba, svg, svgz, tif, tiff, webp'


def save(figure, fname, transparent=None, *, format=None, dpi=None, bbox_inches=None, facecolor=None, pad_inches=None,
         edgecolor=None, metadata=None, orientation=None, papertype=None, backend=None, **kwargs):
    """Writes a figure to a path or an open file."""
    for name in kwargs:
        raise TypeError(f'savefig() got an unexpected keyword argument {name!r}')
    is_path = isinstance(fname, (str, os.PathLike))
    if format is None:
        ending = os.path.splitext(os.fspath(fname))[1][1:] if is_path else ''
        format = ending.lower() or 'png'
    if format not in _FORMATS.split(', '):
        raise ValueError(f'Format {format!r} is not supported (supported formats: png, svg)')
    if format not in ('png', 'svg'):
        raise ValueError(f'Format {format!r} is not supported here; use png or svg')
    data = picture(figure, format, dpi, bbox_inches == 'tight', bool(transparent), facecolor)
    if not is_path:
        fname.write(data)
        return
    path = os.fspath(fname)
    if not os.path.splitext(path)[1]:
        path = f'{path}.{format}'
    with open(path, 'wb') as file:
        file.write(data)


def picture(figure, format, dpi=None, tight=False, transparent=False, facecolor=None):
    """The bytes of a file."""
    face = figure._face
    if facecolor is not None and facecolor != 'auto':
        figure._face = facecolor
    try:
        builder = figure._builder()
    finally:
        figure._face = face
    if format == 'svg':
        return builder.svg(tight, not transparent).text().encode('utf-8')
    dots = figure.dpi if dpi is None or dpi == 'figure' else float(dpi)
    return base64.b64decode(builder.png(dots, tight, transparent).text())
