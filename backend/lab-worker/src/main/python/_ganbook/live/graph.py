"""The steps that led to a tensor, with the values and the gradients that can still be had."""
import re
import sys

import torch

from _ganbook import results

from . import value_of
from .careful import plain
from .chain import work_out_gradients, work_out_values

_MOST_STEPS = 60
_MOST_COUNTED = 5000
_MOST_SHOWN = 6
# Places of inputs that aren't shown: those that need no gradient, and those that lie too far back.
_CONSTANT, _CUT = -1, -2


def answer(parameters, question):
    if 'run' in parameters:
        run = int(parameters['run'])
        tensor = results.find(parameters['cell'], run)
        told = {'run': run} if tensor is None else {'run': run, **_graph('', tensor)}
        return {**told, 'gone': tensor is None}
    tensor = value_of(parameters['of'])
    if not isinstance(tensor, torch.Tensor):
        raise TypeError(f"{parameters['of']} is no tensor but a value of type {type(tensor).__name__}")
    return _graph(parameters['of'], tensor)


def _graph(of, tensor):
    if tensor.grad_fn is None:
        return {'of': of, 'steps': [_alone(of, tensor)], 'more': 0, 'gradients': 'none'}
    steps, more = _steps(tensor.grad_fn)
    _know(steps, of, tensor)
    work_out_values(steps)
    gradients = work_out_gradients(steps, tensor, more == 0)
    return {'of': of, 'steps': [step.told() for step in [*steps, *_numbers(steps)]], 'more': more,
            'gradients': gradients}


def _alone(name, tensor):
    return {'kind': 'leaf' if tensor.requires_grad else 'number', 'name': name, 'operation': '', 'before': [],
            'shape': list(tensor.shape), 'value': _shown(tensor), 'gradient': _shown(tensor.grad),
            'gradient_known': tensor.grad is not None, 'kept': None}


class Constant:
    """An input that is a number."""

    def __init__(self, value):
        self.value = value
        self.place = _CONSTANT

    def told(self):
        return {'kind': 'number', 'name': None, 'operation': '', 'before': [], 'shape': [], 'value': plain(self.value),
                'gradient': None, 'gradient_known': False, 'kept': None}


class Step:

    def __init__(self, place, node):
        self.place = place
        self.node = node
        # Steps, numbers, and None for what isn't known.
        self.before = []
        self.cut = False
        self.name = None
        self.tensor = None
        self.value = None
        self.sought = False
        self.gradient = None
        self.kind = type(node).__name__
        self.operation = re.sub(r'Backward\d*$', '', self.kind)
        self.leaf = self.operation == 'AccumulateGrad'
        if self.leaf:
            self.tensor = node.variable

    def told(self):
        value = self.value
        kept = self.tensor.grad if self.leaf else None
        unknown = _CUT if self.cut else _CONSTANT
        return {'kind': 'leaf' if self.leaf else 'step', 'name': self.name, 'place': self.place,
                'operation': '' if self.leaf else self.operation,
                'before': [unknown if before is None else before.place for before in self.before],
                'shape': None if value is None else list(value.shape), 'value': _shown(value),
                'gradient': _shown(self.gradient), 'gradient_known': self.gradient is not None, 'kept': _shown(kept)}


def _steps(root):
    """The steps next to the result, and how many lie before these."""
    found = {root: Step(0, root)}
    queue, cut = [root], []
    for node in queue:
        step, number = found[node], node._number
        for behind, _ in node.next_functions:
            if behind is None:
                step.before.append(None if number is None else Constant(number))
                number = None
            elif behind in found or len(found) < _MOST_STEPS:
                if behind not in found:
                    found[behind] = Step(len(found), behind)
                    queue.append(behind)
                step.before.append(found[behind])
            else:
                cut.append(behind)
                step.cut = True
                step.before.append(None)
    return list(found.values()), _count(cut, found)


def _count(first, known):
    """How many steps can be reached from these, at least."""
    seen, queue = set(), []
    for node in first:
        if node not in seen:
            seen.add(node)
            queue.append(node)
    for node in queue:
        if len(seen) >= _MOST_COUNTED:
            break
        for behind, _ in node.next_functions:
            if behind is not None and behind not in seen and behind not in known:
                seen.add(behind)
                queue.append(behind)
    return len(seen)


def _numbers(steps):
    """The constants, which get the places after the steps."""
    found = [before for step in steps for before in step.before if isinstance(before, Constant)]
    for place, constant in enumerate(found):
        constant.place = len(steps) + place
    return found


def _know(steps, of, tensor):
    """Finds the tensors that the cells have names for."""
    by_node = {step.node: step for step in steps}
    leaves = [step for step in steps if step.leaf]

    def known(name, value):
        step = by_node.get(value.grad_fn) if value.requires_grad and value.grad_fn is not None else None
        if step is None:
            step = next((leaf for leaf in leaves if leaf.tensor._h == value._h), None)
        if step is not None and step.name is None:
            step.name = name
            step.tensor = value

    if of.isidentifier():
        known(of, tensor)
    modules = []
    for name, value in list(sys.modules['__main__'].__dict__.items()):
        if name.startswith('_'):
            continue
        if isinstance(value, torch.Tensor):
            known(name, value)
        elif isinstance(value, torch.nn.Module):
            modules.append((name, value))
    for name, module in modules:
        for path, parameter in module.named_parameters():
            known(f'{name}.{path}', parameter)
    steps[0].tensor = tensor
    for step in steps:
        if step.tensor is not None:
            step.value = step.tensor.detach()


def _shown(value):
    if value is None or value.numel() > _MOST_SHOWN:
        return None
    if value.dim() == 0:
        return plain(value.item())
    return [plain(number) for number in value.flatten().tolist()]
