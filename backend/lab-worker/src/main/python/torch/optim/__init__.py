"""torch.optim: ways down the slope."""
from . import lr_scheduler
from ._optimizer import Optimizer
from ._rules import SGD, Adadelta, Adagrad, Adam, Adamax, AdamW, NAdam, RMSprop


def __getattr__(name):
    import difflib
    close = difflib.get_close_matches(name, [n for n in globals() if n[0] != '_'], 1)
    hint = f". Did you mean: '{close[0]}'?" if close else ''
    raise AttributeError(f"module 'torch.optim' has no attribute '{name}'{hint}")
