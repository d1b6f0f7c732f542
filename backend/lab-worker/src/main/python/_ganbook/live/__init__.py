"""Answers the questions of live figures from the learner's session, which stays as it was."""
import importlib
import json
import sys

from _ganbook.kernel import Unseen

_KINDS = {'draw-digit': 'digit', 'graph': 'graph', 'latent': 'latent', 'network': 'network', 'table': 'table'}


class Answer(Unseen):
    """What the page is told; its text is JSON."""

    __slots__ = ('_text',)

    def __init__(self, content):
        self._text = json.dumps(content, allow_nan=False, separators=(',', ':'))

    def __repr__(self):
        return self._text


def answer(kind, parameters, question):
    """
    Answers a figure.

    :param kind: the figure's name in lessons
    :param parameters: as the lesson has them, a text of JSON
    :param question: what the reader wants, a text of JSON
    """
    module = importlib.import_module(f'{__name__}.{_KINDS[kind]}')
    return Answer(module.answer(json.loads(parameters), json.loads(question)))


def value_of(expression):
    """What an expression of a lesson means in the cells."""
    return eval(expression, {**sys.modules['__main__'].__dict__})
