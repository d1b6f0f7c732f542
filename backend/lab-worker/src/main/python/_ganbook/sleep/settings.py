"""What a session has set in the packages: random numbers, the way of printing, what holds where nothing is said."""
import os
import random
import sys

import _lab
from _ganbook import ledger


def ways():
    """The names of what packages that are loaded have set, and the functions that tell it."""
    yield 'python', lambda: (random.getstate(), os.getcwd(), list(sys.path))
    if ledger.session is not None:
        yield 'ledger', lambda: ledger.session.stored()
    yield 'mounts', lambda: [str(mount) for mount in str(_lab.files.mounts()).split('\n')]
    for name, tell in _PACKAGES.items():
        if name.split('.')[0] in sys.modules:
            yield name, tell


def _numpy_random():
    from numpy.random import _state
    from _ganbook.sleep.states import numbers_of
    return numbers_of(_state._twister)


def _numpy():
    from numpy import _text
    return dict(_text._options)


def _pandas():
    from pandas import _text
    return dict(_text.OPTIONS)


def _matplotlib():
    return dict(sys.modules['matplotlib'].rcParams)


def give(name, state):
    """Sets again what was taken."""
    if name == 'python':
        random.setstate(state[0])
        sys.path[:] = state[2]
        if os.path.isdir(state[1]):
            os.chdir(state[1])
    elif name == 'ledger':
        ledger.session.restore(state)
    elif name == 'mounts':
        for mount in state:
            _lab.files.mount(mount)
    elif name == 'torch':
        _give_torch(*state)
    elif name == 'numpy.random':
        from numpy.random import _state
        from _ganbook.sleep.states import restore
        restore(_state._twister, state)
    elif name == 'numpy':
        from numpy import _text
        _text._options.update(state)
        _text._apply(_text._options)
    elif name == 'pandas':
        from pandas import _text
        _text.OPTIONS.update(state)
    elif name == 'matplotlib':
        import matplotlib
        dict.clear(matplotlib.rcParams)
        dict.update(matplotlib.rcParams, state)


def _torch():
    import torch
    from torch._print import OPTIONS
    from torch.nn.modules.module import RemovableHandle
    from _ganbook.sleep.states import _state_of
    return (_state_of(torch.default_generator), torch._types.defaults.dtype._name, torch._types.defaults.noticed,
            dict(vars(OPTIONS)), RemovableHandle._next)


def _give_torch(numbers, dtype, noticed, options, hooks):
    import torch
    from torch._host import host
    from torch._print import OPTIONS
    from torch.nn.modules.module import RemovableHandle
    host.setGeneratorState(torch.default_generator._h, numbers)
    torch.set_default_dtype(torch._types.BY_NAME[dtype])
    torch._types.defaults.noticed = noticed
    vars(OPTIONS).update(options)
    RemovableHandle._next = max(hooks, RemovableHandle._next)


_PACKAGES = {
    'torch': _torch, 'numpy.random': _numpy_random, 'numpy': _numpy, 'pandas': _pandas, 'matplotlib': _matplotlib,
}
