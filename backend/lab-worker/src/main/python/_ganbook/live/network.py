"""The layers of a network, with the shapes of what they hand on."""
import torch

from . import value_of
from .careful import Untouched, device_of

_MOST_LAYERS = 80


def answer(parameters, question):
    network = value_of(parameters['of'])
    if not isinstance(network, torch.nn.Module):
        raise TypeError(f"{parameters['of']} is no nn.Module but a value of type {type(network).__name__}")
    shape = [int(number) for number in parameters['input'].split('x')]
    parts = [(name, part) for name, part in network.named_modules() if not part._modules]
    with Untouched(network):
        rows, result, problem = _tried(network, parts, shape)
    learnt = sum([parameter.numel() for parameter in network.parameters() if parameter.requires_grad])
    return {'name': parameters['of'], 'kind': type(network).__name__, 'input': shape, 'output': result,
            'layers': rows[:_MOST_LAYERS], 'more': max(len(rows) - _MOST_LAYERS, 0), 'problem': problem,
            'parameters': sum([parameter.numel() for parameter in network.parameters()]), 'learnt': learnt}


def _tried(network, parts, shape):
    problem = None
    for batch in ([], [1]):
        calls = []
        try:
            result = _watched(network, parts, torch.zeros(*batch, *shape, device=device_of(network)), calls)
        except Exception as error:
            problem = problem or f'{type(error).__name__}: {error}'
            continue
        skipped = len(batch)
        rows = [_row(name, part, _size(given, skipped), _size(made, skipped)) for name, part, given, made in calls]
        return rows, _size(result, skipped), None
    return [_row(name, part, None, None) for name, part in parts], None, problem[:500]


def _watched(network, parts, image, calls):
    handles = []

    def watch(name, part):
        handles.append(part.register_forward_hook(
            lambda module, given, made: calls.append((name, part, given[0] if given else None, made))))

    try:
        for name, part in parts:
            watch(name, part)
        return network(image)
    finally:
        for handle in handles:
            handle.remove()


def _size(value, skipped):
    return list(value.shape)[skipped:] if isinstance(value, torch.Tensor) else None


def _row(name, part, given, made):
    return {'name': name, 'kind': type(part).__name__, 'options': part.extra_repr()[:120], 'input': given,
            'output': made, 'parameters': sum([parameter.numel() for parameter in part.parameters()])}
