"""torch.nn: networks, their layers and losses."""
from . import functional, init, modules, parameter, utils
from .modules import *
from .parameter import Buffer, Parameter

del full, F


_OF_ATTENTION = ('MultiheadAttention', 'TransformerEncoder', 'TransformerEncoderLayer')


def __getattr__(name):
    if name in _OF_ATTENTION:
        from .modules import attention  # by few sessions
        return getattr(attention, name)
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
