"""Our descriptions of what a course uses, read from _ganbook/docs when somebody asks for one.

An entry begins with the signature at the line's beginning, with the name by which the thing is known; the description
follows, indented. `a = b` says that a is described as b. Texts take no memory of a session.
"""
import os
import re

from . import signature, still

_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), 'docs')
_PYTHON = 'python'
_OTHERS = {'torch.nn.functional': 'torch.nn', 'torch.utils.data': 'torch.utils'}


class Entry:
    def __init__(self, name, taken, text):
        """:param taken: the signature, None for what isn't called"""
        self.name = name
        self.signature = taken
        self.text = text


def entry(name):
    """What is written of a name such as torch.nn.Linear or torch.Tensor.sum or print; None when nothing is."""
    for _ in range(3):
        text = _text(name)
        if text is None:
            return None
        found = re.search(rf'^{re.escape(name)}( = (\S+))?(\(.*?\))?( -> (.+))?$\n?((?:(?:    .*)?\n)*)', text, re.M)
        if found is None:
            return None
        if found.group(2) is None:
            taken = signature.parse(found.group(3), found.group(5) or '') if found.group(3) else None
            words = '\n'.join([line[4:] for line in found.group(6).rstrip().split('\n')])
            return Entry(name, taken, words)
        name = found.group(2)
    return None


def _text(name):
    parts = name.split('.')
    files = ['.'.join(parts[:2]), parts[0]] if len(parts) > 1 else [_PYTHON]
    if parts[0] in ('str', 'list', 'dict', 'set', 'tuple', 'int', 'float', 'file'):
        files = [_PYTHON]
    for file in files:
        path = os.path.join(_FOLDER, file + '.txt')
        if os.path.exists(path):
            with open(path, encoding='utf-8') as lines:
                return '\n' + lines.read() + '\n'
    return None


def names_of(thing, name, holder):
    """
    The names under which a thing may be described, the likeliest first.

    :param name: its own, at the end
    :param holder: the class whose attribute it is, or the module that it was found in by this name; may be None
    """
    if still.is_class(holder):
        for kind in still.lineage(holder):
            for module in _above(still.module_name(kind)):
                yield f'{module}{still.class_name(kind)}.{name}'
        if still.class_name(holder) == 'Parameter':
            yield f'torch.Tensor.{name}'
        return
    if holder is not None:
        yield f'{holder}.{name}'
    for module in _above(still.module_name(thing)):
        yield f'{module}{name}'


def _above(module):
    """A module and those above it; what a package keeps within isn't part of the name that people know."""
    if module in ('', 'builtins', '_io'):
        yield ''
        return
    parts = module.split('.')
    for length in range(len(parts), 0, -1):
        yield '.'.join(parts[:length]) + '.'
