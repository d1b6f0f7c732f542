"""torch.random: the session's random numbers."""
from ._random import default_generator, initial_seed, manual_seed, seed


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
