"""Plots."""
from matplotlib.axes._axes import Axes, AxesSubplot

__all__ = ['Axes', 'AxesSubplot']

from _ganbook.options import refuse as _refuse
from matplotlib import _refused

_refuse('Axes', Axes, _refused.AXES)
_refuse('Axes', Axes, _refused.AXES_LOOKS, looks=True)
