"""torchvision for the course: pictures as data sets, and what is done with them before and after training."""
from . import datasets, transforms, utils

__version__ = '0.22.1'


def __getattr__(name):
    if name in ('models', 'io', 'ops'):
        raise AttributeError(f"module 'torchvision' has no attribute '{name}': this part of torchvision is not available "
                             'here')
    from torch._names import missing
    raise missing('torchvision', name, globals())
