"""torch.nn: networks, their layers and losses."""
from . import functional, init, modules, parameter, utils
from .modules import *
from .parameter import Buffer, Parameter

del full, F


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
