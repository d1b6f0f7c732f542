"""torch.distributions: chances as objects, drawn from with PyTorch's own numbers."""
from . import constraints
from ._base import Distribution
from ._discrete import Bernoulli, Categorical, Poisson
from ._kl import kl_divergence, register_kl
from ._smooth import Exponential, Laplace, LogNormal, Normal, Uniform

__all__ = ['Bernoulli', 'Categorical', 'Distribution', 'Exponential', 'Laplace', 'LogNormal', 'Normal', 'Poisson',
           'Uniform', 'constraints', 'kl_divergence', 'register_kl']


_MODULES = ('bernoulli', 'categorical', 'distribution', 'kl', 'normal', 'uniform')


def __getattr__(name):
    if name in _MODULES:
        import importlib
        return importlib.import_module('torch.distributions.' + name)
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)


def _say_places():
    from _ganbook.places import known_as
    base = 'torch.distributions.'
    known_as(globals(), {
        base + 'bernoulli': 'Bernoulli',
        base + 'categorical': 'Categorical',
        base + 'distribution': 'Distribution',
        base + 'exponential': 'Exponential',
        base + 'kl': 'kl_divergence register_kl',
        base + 'laplace': 'Laplace',
        base + 'log_normal': 'LogNormal',
        base + 'normal': 'Normal',
        base + 'poisson': 'Poisson',
        base + 'uniform': 'Uniform',
    })


_say_places()
