"""Answers what the page wants to know of a session between two cells: its variables, what could be typed next, what a
function takes.

Nothing here changes a variable, prints, draws a random number or shows up in a cell; only 'free' deletes, by request.
The objects are the learner's, so none of their code is run: no property, no __getattr__, no __dir__ and no __repr__
that a cell has defined.
"""
import importlib
import json

_KINDS = ('variables', 'preview', 'complete', 'describe', 'free')


def ready():
    """Reads all that answers may need."""
    for kind in _KINDS:
        importlib.import_module(f'{__name__}.{kind}')


def answer(kind, question, namespace):
    """
    Answers a question.

    :param kind: one of _KINDS
    :param question: a text of JSON
    :param namespace: the learner's variables
    :return: a text of JSON
    """
    if kind not in _KINDS:
        raise ValueError(f'nobody can be asked for {kind!r}')
    module = importlib.import_module(f'{__name__}.{kind}')
    return json.dumps(module.answer(json.loads(question), namespace), allow_nan=False, separators=(',', ':'))
