"""Pictures, contours, arrows: what is drawn from values on a plane."""
from matplotlib import colors
from matplotlib._host import asarray, floats
from matplotlib.axes._base import AxesBase
from matplotlib.collections import QuadMesh
from matplotlib.contour import QuadContourSet
from matplotlib.image import AxesImage
from matplotlib.quiver import Quiver


class FieldPlots(AxesBase):
    """imshow, contour, quiver and their kin."""

    def imshow(self, X, cmap=None, norm=None, *, aspect=None, interpolation=None, alpha=None, vmin=None, vmax=None,
               origin=None, extent=None, interpolation_stage=None, filternorm=True, filterrad=4.0, resample=None,
               url=None, data=None, **kwargs):
        import matplotlib
        if norm is not None and (vmin is not None or vmax is not None) and not isinstance(norm, str):
            raise ValueError('Passing parameters norm and vmin/vmax simultaneously is not supported. Please pass '
                             'vmin/vmax directly to the norm when creating it.')
        self.set_aspect(matplotlib.rcParams['image.aspect'] if aspect is None else aspect)
        image = AxesImage(self, norm, cmap, interpolation or matplotlib.rcParams['image.interpolation'],
                          origin or matplotlib.rcParams['image.origin'], extent,
                          **{**({'alpha': alpha} if alpha is not None else {}), **kwargs})
        image.set_data(X)
        image.set_clim(vmin, vmax)
        if image._A.ndim == 2:
            image.autoscale_None()
        left, right, bottom, top = (float(v) for v in image.get_extent())
        self._add(image)
        image.sticky_edges.x += [left, right]
        image.sticky_edges.y += [bottom, top]
        for axis, limits in ((self.xaxis, (left, right)), (self.yaxis, (bottom, top))):
            if axis.view.autoscale:
                axis.view.limits = limits
                axis.view.inverted = limits[0] > limits[1]
        self._sci(image)
        return image

    def matshow(self, Z, **kwargs):
        Z = asarray(Z)
        properties = {'origin': 'upper', 'interpolation': 'nearest', 'aspect': 'equal', **kwargs}
        image = self.imshow(Z, **properties)
        self.xaxis.tick_top()
        from matplotlib.ticker import MaxNLocator
        for axis in (self.xaxis, self.yaxis):
            axis.set_major_locator(MaxNLocator(nbins=9, steps=[1, 2, 5, 10], integer=True))
        return image

    def spy(self, Z, precision=0, **kwargs):
        array = asarray(Z)
        return self.matshow((abs(array) > precision).astype('int64'), **{'cmap': 'binary', **kwargs})

    def pcolormesh(self, *args, alpha=None, norm=None, cmap=None, vmin=None, vmax=None, shading=None,
                   antialiased=False, data=None, **kwargs):
        import numpy
        if shading == 'gouraud':
            raise NotImplementedError("Axes.pcolormesh(): the option shading='gouraud' is not available here; "
                                      "imshow(…, interpolation='bilinear') is")
        C = asarray(args[-1])
        if C.ndim != 2:
            raise TypeError(f'Incompatible X, Y inputs to pcolormesh; C has shape {tuple(C.shape)}')
        rows, columns = C.shape
        if len(args) == 1:
            x, y = numpy.arange(columns + 1).astype('float64'), numpy.arange(rows + 1).astype('float64')
        else:
            x, y = asarray(args[0]).astype('float64'), asarray(args[1]).astype('float64')
            if x.ndim == 2 and y.ndim == 2 and _same_rows(x) and _same_rows(y.T):
                x, y = x[0], y[:, 0]
            if x.ndim == 1:
                x, y = _borders(x, columns, 'X'), _borders(y, rows, 'Y')
            elif tuple(x.shape) != (rows + 1, columns + 1):
                raise TypeError(f'Dimensions of C {tuple(C.shape)} should be one smaller than X({x.shape[1]}) and '
                                f'Y({x.shape[0]}) while using shading=\'flat\' see help(pcolormesh)')
        properties = {k: v for k, v in kwargs.items() if k not in ('edgecolors', 'linewidth', 'rasterized')}
        mesh = QuadMesh(x, y, C, norm=norm, cmap=cmap, alpha=alpha, **properties)
        mesh.set_clim(vmin, vmax)
        mesh.autoscale_None()
        self._add(mesh)
        for values, sticky in ((x, mesh.sticky_edges.x), (y, mesh.sticky_edges.y)):
            sticky += [float(values.min()), float(values.max())]
        self._sci(mesh)
        return mesh

    pcolor = pcolormesh

    def pcolorfast(self, *args, **kwargs):
        return self.pcolormesh(*args, **kwargs)

    def contour(self, *args, data=None, **kwargs):
        return self._contours(args, kwargs, False)

    def contourf(self, *args, data=None, **kwargs):
        return self._contours(args, kwargs, True)

    def _contours(self, args, kwargs, filled):
        contours = QuadContourSet(self, args, filled, **kwargs)
        self._add(contours)
        contours.sticky_edges.x += [contours._x0, contours._x1]
        contours.sticky_edges.y += [contours._y0, contours._y1]
        self._sci(contours)
        return contours

    def clabel(self, CS, levels=None, **kwargs):
        return CS.clabel(levels, **kwargs)

    def quiver(self, *args, data=None, **kwargs):
        arrows = Quiver(args, kwargs)
        self._add(arrows)
        if arrows._A is not None:
            self._sci(arrows)
        return arrows

    def quiverkey(self, Q, X, Y, U, label, **kwargs):
        return self.text(X, Y, label, transform=self.transAxes, ha='center')

    def arrow(self, x, y, dx, dy, **kwargs):
        color = kwargs.pop('color', kwargs.pop('fc', kwargs.pop('facecolor', 'C0')))
        for name in ('head_width', 'head_length', 'length_includes_head', 'shape', 'ec', 'edgecolor', 'overhang',
                     'head_starts_at_zero', 'lw', 'linewidth'):
            kwargs.pop(name, None)
        width = kwargs.pop('width', None)
        arrow = Quiver(([x], [y], [dx], [dy]), {'angles': 'xy', 'scale_units': 'xy', 'scale': 1, 'color': color,
                                                'width': 0.004, **kwargs})
        return self._add(arrow)

    def table(self, *args, **kwargs):
        raise NotImplementedError('table() is not available here; print a DataFrame instead')


def _same_rows(array):
    return bool((array == array[0]).all())


def _borders(values, count, name):
    """Borders of cells; from their middles where these are given."""
    if len(values) == count + 1:
        return values
    if len(values) != count:
        raise TypeError(f'Dimensions of C should fit {name}: {count} or {count + 1} values are needed, not {len(values)}')
    if count == 1:
        return asarray([float(values[0]) - 0.5, float(values[0]) + 0.5])
    listed = values.tolist()
    middles = [(a + b) / 2 for a, b in zip(listed, listed[1:])]
    return asarray([listed[0] - (middles[0] - listed[0]), *middles, listed[-1] + (listed[-1] - middles[-1])])
