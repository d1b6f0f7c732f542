"""The steps that led to a tensor, with the values and the gradients that can still be had."""
import re
import sys

import torch

from . import value_of
from .careful import plain

_MOST_STEPS = 60
_MOST_SHOWN = 6


def answer(parameters, question):
    tensor = value_of(parameters['of'])
    if not isinstance(tensor, torch.Tensor):
        raise TypeError(f"{parameters['of']} is no tensor but a value of type {type(tensor).__name__}")
    if tensor.grad_fn is None:
        return {'of': parameters['of'], 'steps': [_alone(parameters['of'], tensor)], 'more': 0, 'gradients': 'none'}
    steps, more = _steps(tensor.grad_fn)
    _know(steps, parameters['of'], tensor)
    _work_out_values(steps)
    gradients = _work_out_gradients(steps, tensor, more == 0)
    return {'of': parameters['of'], 'steps': [step.told() for step in steps], 'more': more, 'gradients': gradients,
            'one': tensor.numel() == 1}


def _alone(name, tensor):
    return {'kind': 'leaf' if tensor.requires_grad else 'number', 'name': name, 'operation': '', 'before': [],
            'shape': list(tensor.shape), 'value': _shown(tensor), 'gradient': _shown(tensor.grad), 'kept': None}


class _Step:

    def __init__(self, place, node):
        self.place = place
        self.node = node
        self.before = []
        self.name = None
        self.tensor = None
        self.value = None
        self.sought = False
        self.gradient = None
        self.operation = re.sub(r'Backward\d*$', '', type(node).__name__)
        self.leaf = self.operation == 'AccumulateGrad'
        if self.leaf:
            self.tensor = node.variable

    def told(self):
        value = self.value
        kept = self.tensor.grad if self.leaf else None
        return {'kind': 'leaf' if self.leaf else 'step', 'name': self.name, 'place': self.place,
                'operation': '' if self.leaf else self.operation,
                'before': [-1 if step is None else step.place for step in self.before],
                'shape': None if value is None else list(value.shape), 'value': _shown(value),
                'gradient': _shown(self.gradient), 'kept': _shown(kept)}


def _steps(root):
    found = {root: _Step(0, root)}
    queue, more = [root], 0
    for node in queue:
        for behind, _ in node.next_functions:
            if behind is not None and behind not in found:
                if len(found) == _MOST_STEPS:
                    more += 1
                    continue
                found[behind] = _Step(len(found), behind)
                queue.append(behind)
        found[node].before = [found.get(behind) for behind, _ in node.next_functions]
    return list(found.values()), more


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
    else:
        steps[0].tensor = tensor
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
    for step in steps:
        if step.tensor is not None:
            step.value = step.tensor.detach()


_FORWARD = {'Add': lambda a, b: a + b, 'Sub': lambda a, b: a - b, 'Mul': lambda a, b: a * b, 'Div': lambda a, b: a / b,
            'Neg': lambda a: -a, 'Exp': lambda a: a.exp(), 'Log': lambda a: a.log(), 'Tanh': lambda a: a.tanh(),
            'Sigmoid': lambda a: a.sigmoid(), 'Relu': lambda a: a.relu(), 'Sin': lambda a: a.sin(),
            'Cos': lambda a: a.cos(), 'Sqrt': lambda a: a.sqrt(), 'Dot': lambda a, b: a.dot(b)}


def _work_out_values(steps):
    """What is no longer there follows from what is, where a step takes nothing but tensors of the graph."""
    for step in steps:
        _value(step)


def _value(step):
    if step.value is not None or step.sought:
        return step.value
    step.sought = True
    way = _FORWARD.get(step.operation)
    if way is None or None in step.before or way.__code__.co_argcount != len(step.before):
        return None
    values = [_value(before) for before in step.before]
    if not any([value is None for value in values]):
        step.value = way(*values)
    return step.value


def _work_out_gradients(steps, root, complete):
    held = [step for step in steps if step.tensor is not None]
    ones = None if root.numel() == 1 else torch.ones_like(root)
    try:
        found = torch.autograd.grad(root, [step.tensor for step in held], grad_outputs=ones, retain_graph=True,
                                    allow_unused=True)
    except RuntimeError:
        # The graph has been freed by backward(): what has been kept is told with the leaves.
        return 'freed'
    for step, gradient in zip(held, found):
        step.gradient = None if gradient is None else gradient.detach()
    for step in _from_the_end(steps) if complete else ():
        if step.gradient is None:
            step.gradient = _gradient(step, [after for after in steps if step in after.before])
    return 'found'


def _from_the_end(steps):
    """The steps, each after all those that use what it made."""
    uses = {step: 0 for step in steps}
    for step in steps:
        for before in step.before:
            if before is not None:
                uses[before] += 1
    ordered = [steps[0]]
    for step in ordered:
        for before in step.before:
            if before is not None:
                uses[before] -= 1
                if uses[before] == 0:
                    ordered.append(before)
    return ordered


def _gradient(step, after):
    """By the chain rule, where the steps after it are simple and of one shape."""
    total = None
    for later in after:
        if later.gradient is None:
            return None
        for place, before in enumerate(later.before):
            if before is not step:
                continue
            part = _part(later, place)
            if part is None or step.value is not None and part.shape != step.value.shape:
                return None
            total = part if total is None else total + part
    return total


def _part(later, place):
    gradient, operation = later.gradient, later.operation
    if gradient.numel() != 1:
        return None
    if operation == 'Add' or operation == 'Sub' and place == 0:
        return gradient
    if operation in ('Neg', 'Sub'):
        return -gradient
    if operation == 'Mul' and len(later.before) == 2:
        other = later.before[1 - place]
        return gradient * other.value if other is not None and other.value is not None else None
    if operation == 'Exp' and later.value is not None:
        return gradient * later.value
    return None


def _shown(value):
    if value is None or value.numel() > _MOST_SHOWN:
        return None
    if value.dim() == 0:
        return plain(value.item())
    return [plain(number) for number in value.flatten().tolist()]
