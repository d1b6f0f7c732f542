"""torch.nn: networks, their layers and losses."""
from . import functional, init, modules, parameter, utils
from .modules import *
from .parameter import Buffer, Parameter

del full, F


def __getattr__(name):
    import difflib
    close = difflib.get_close_matches(name, [n for n in globals() if n[0] != '_'], 1)
    hint = f". Did you mean: '{close[0]}'?" if close else ''
    raise AttributeError(f"module 'torch.nn' has no attribute '{name}'{hint}")
