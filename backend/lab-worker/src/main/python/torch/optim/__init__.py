"""torch.optim: ways down the slope."""
from . import lr_scheduler
from ._optimizer import Optimizer
from ._lbfgs import LBFGS
from ._rules import ASGD, SGD, Adadelta, Adagrad, Adam, Adamax, AdamW, NAdam, RAdam, RMSprop, Rprop


def _say_places():
    from _ganbook.places import known_as
    rules = ('ASGD', 'SGD', 'Adadelta', 'Adagrad', 'Adam', 'Adamax', 'AdamW', 'LBFGS', 'NAdam', 'RAdam', 'RMSprop', 'Rprop')
    known_as(globals(), {'torch.optim.' + rule.lower(): rule for rule in (*rules, 'Optimizer')})


_say_places()


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
