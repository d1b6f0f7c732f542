"""torch.random: the session's random numbers."""
from contextlib import contextmanager

from ._random import default_generator, get_rng_state, initial_seed, manual_seed, seed, set_rng_state


@contextmanager
def fork_rng(devices=None, enabled=True, _caller='fork_rng', _devices_kw='devices', device_type='cuda'):
    """Random numbers that are drawn within leave those after it as they would have been."""
    if not enabled:
        yield
        return
    before = get_rng_state()
    try:
        yield
    finally:
        set_rng_state(before)


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
