"""Calls networks of the learner without a trace, and brings what they say into JSON."""
import math

import torch


class Untouched:
    """Within, no gradient is recorded, random numbers are others, and modules neither learn nor drop anything."""

    def __init__(self, *modules):
        self._learning = [part for module in modules if isinstance(module, torch.nn.Module)
                          for part in module.modules() if part.training]

    def __enter__(self):
        self._recorded = torch.is_grad_enabled()
        torch.set_grad_enabled(False)
        self._spare = torch.Generator()
        torch.default_generator._h.exchange(self._spare._h)
        for part in self._learning:
            part.training = False

    def __exit__(self, *error):
        for part in self._learning:
            part.training = True
        torch.default_generator._h.exchange(self._spare._h)
        torch.set_grad_enabled(self._recorded)


def device_of(function):
    """Where the weights of a network are, and what it is given has to be."""
    first = next(function.parameters(), None) if isinstance(function, torch.nn.Module) else None
    return None if first is None else first.device


def called(function, *alternatives):
    """Calls with the first of these arguments, or else with the next; the first error is told when all fail."""
    first = None
    for arguments in alternatives:
        try:
            return function(*arguments)
        except (RuntimeError, ValueError, IndexError) as error:
            first = first or error
    raise first


def plain(number):
    """A number that JSON has a word for, with the digits that can be seen."""
    number = float(number)
    return float(f'{number:.5g}') if math.isfinite(number) else str(number)
