"""torch.optim: ways down the slope."""
from . import lr_scheduler
from ._optimizer import Optimizer
from ._lbfgs import LBFGS
from ._rules import ASGD, SGD, Adadelta, Adagrad, Adam, Adamax, AdamW, NAdam, RAdam, RMSprop, Rprop


def __getattr__(name):
    from .._names import missing
    raise missing('torch.optim', name)
