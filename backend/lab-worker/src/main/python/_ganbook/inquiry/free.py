"""Frees what variables hold."""
import sys

import _lab

from . import variables


def answer(question, namespace):
    """Deletes the named variables, and what earlier cells have answered; says what has come free."""
    before = _used()
    freed = [name for name in question['names']
             if variables.is_variable(name) and namespace.pop(name, variables) is not variables]
    let_go(namespace)
    _lab.torch.tidyMemory()
    return {'freed': freed, 'bytes': max(before - _used(), 0)}


def _used():
    gauges = variables.gauges()
    return gauges['tensors'] + gauges['arrays']


def let_go(namespace):
    """Forgets what nobody has given a name: the latest answer and the latest error."""
    namespace.pop('_', None)
    for name in ('last_exc', 'last_type', 'last_value', 'last_traceback'):
        sys.__dict__.pop(name, None)
