"""Plots."""
from matplotlib.axes._axes import Axes, AxesSubplot

__all__ = ['Axes', 'AxesSubplot']
