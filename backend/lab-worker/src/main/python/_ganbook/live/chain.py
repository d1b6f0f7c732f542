"""Values and gradients of steps in between, which nobody has kept: from those that are known, one step at a time."""
import torch

_MOST_COMPARED = 10_000

_FORWARD = {'Add': lambda a, b: a + b, 'Sub': lambda a, b: a - b, 'Rsub': lambda a, b: b - a, 'Mul': lambda a, b: a * b,
            'Div': lambda a, b: a / b, 'Pow': lambda a, b: a ** b, 'Neg': lambda a: -a, 'Exp': lambda a: a.exp(),
            'Log': lambda a: a.log(), 'Tanh': lambda a: a.tanh(), 'Sigmoid': lambda a: a.sigmoid(),
            'Relu': lambda a: a.relu(), 'Sin': lambda a: a.sin(), 'Cos': lambda a: a.cos(), 'Sqrt': lambda a: a.sqrt(),
            'Abs': lambda a: a.abs(), 'Dot': lambda a, b: a.dot(b)}
# A division that rounds bears nearly the name of one that doesn't.
_OTHERS = ('DivBackward2', 'DivBackward3')


def _way(step):
    """What the step does with its inputs, if that is all that it needs."""
    way = _FORWARD.get(step.operation)
    if way is None or step.kind in _OTHERS or way.__code__.co_argcount != len(step.before):
        return None
    return way


def work_out_values(steps):
    """Fills in the values that follow from others, unless the known ones contradict each other."""
    for step in steps:
        _value(step)
    if any([_contradicted(step) for step in steps]):
        # Leaves have been changed since, by an optimizer perhaps: what follows from them now was never there.
        for step in steps:
            if step.tensor is None:
                step.value = None


def _value(step):
    if step.value is not None or getattr(step, 'sought', True):
        return step.value
    step.sought = True
    values = _inputs(step)
    if values is not None:
        step.value = _way(step)(*values)
    return step.value


def _inputs(step):
    """The values that the step was made from; None when one isn't known or the step isn't simple."""
    if None in step.before or _way(step) is None:
        return None
    values = [_value(before) for before in step.before]
    return None if any([value is None for value in values]) else values


def _contradicted(step):
    if step.tensor is None or step.leaf or step.value.numel() > _MOST_COMPARED:
        return False
    values = _inputs(step)
    if values is None:
        return False
    made = _way(step)(*values)
    return made.shape != step.value.shape or not _same(made, step.value)


def _same(a, b):
    return torch.allclose(a.to(b.dtype), b, 1e-3, 1e-6, equal_nan=True)


def work_out_gradients(steps, root, complete):
    """Fills in the gradients of the root by all steps; says whether there are any: found, freed or changed."""
    held = [step for step in steps if step.tensor is not None]
    ones = None if root.numel() == 1 else torch.ones_like(root)
    try:
        found = torch.autograd.grad(root, [step.tensor for step in held], grad_outputs=ones, retain_graph=True,
                                    allow_unused=True)
    except RuntimeError as error:
        # What backward() has left in the leaves is told with these.
        return 'changed' if 'modified by an inplace operation' in str(error) else 'freed'
    for step, gradient in zip(held, found):
        step.gradient = None if gradient is None else gradient.detach()
    for step in _from_the_end(steps) if complete else ():
        if step.gradient is None:
            step.gradient = _gradient(step, [after for after in steps if step in after.before])
    return 'found'


def _from_the_end(steps):
    """The steps, each after all those that use what it made."""
    inputs = {step: [before for before in step.before if before in steps] for step in steps}
    uses = {step: 0 for step in steps}
    for step in steps:
        for before in inputs[step]:
            uses[before] += 1
    ordered = [steps[0]]
    for step in ordered:
        for before in inputs[step]:
            uses[before] -= 1
            if uses[before] == 0:
                ordered.append(before)
    return ordered


def _gradient(step, after):
    """By the chain rule: the sum over the steps that use it."""
    total = None
    for later in after:
        for place, before in enumerate(later.before):
            if before is step:
                part = _part(later, place)
                if part is None:
                    return None
                total = part if total is None else total + part
    return total


def _part(later, place):
    values = _inputs(later)
    if later.gradient is None or values is None:
        return None
    with torch.enable_grad():
        values[place] = values[place].detach().requires_grad_()
        made = _way(later)(*values)
    if made.shape != later.gradient.shape:
        return None
    return torch.autograd.grad(made, values[place], grad_outputs=later.gradient)[0].detach()
