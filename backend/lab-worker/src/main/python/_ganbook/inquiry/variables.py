"""The learner's variables, and what the session takes of what it may take."""
import types

import _lab

from . import numbers, phrase, still, weight

_MOST = 1000
_GAUGES = ('tensors', 'tensors-peak', 'tensors-limit', 'arrays', 'arrays-limit', 'heap', 'heap-limit')


def is_variable(name):
    """Whether a name of the namespace is the learner's own; _ is what the latest cell has answered."""
    return type(name) is str and name != '_' and not (name.startswith('__') and name.endswith('__'))


def group(value):
    """Where a variable stands in the list: values first, what was imported or defined apart."""
    for kind in (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type):
        if still.is_a(value, kind):
            return 'definitions'
    return 'values'


def answer(question, namespace):
    known = [(name, value) for name, value in list(namespace.items()) if is_variable(name)]
    patience = weight.Patience()
    rows = [_row(name, value, patience) for name, value in known[:_MOST]]
    scale = weight.Scale(weight.Patience())
    named = sum([scale.weigh(value) for _, value in known])
    return {'variables': rows, 'more': max(len(known) - _MOST, 0), 'named': named, 'memory': gauges(),
            'device': device()}


def gauges():
    return {name: int(_lab.gauges.read(name)) for name in _GAUGES}


def device():
    return 'cpu'


def _row(name, value, patience):
    row = {'name': name, 'type': still.class_name(type(value)), 'group': group(value)}
    try:
        row.update(_details(value, patience))
        row['preview'] = phrase.line(value)
    except Exception as error:
        # An object may be in any state, such as one whose __init__ has failed half way.
        row['preview'] = f'… ({type(error).__name__})'
    return row


def _details(value, patience):
    if numbers.is_tensor(value) or numbers.is_array(value):
        from . import preview
        one = numbers.Numbers(value)
        return {'shape': one.shape, 'dtype': one.dtype, 'device': one.device, 'bytes': one.bytes,
                'grad': one.requires_grad, 'picture': bool(preview.layouts(one))}
    if group(value) == 'definitions':
        return {}
    details = {}
    length = _length(value)
    if length is not None:
        details['length'] = length
    frame = still.from_package('pandas', 'DataFrame')
    if still.is_a(value, frame):
        details['shape'] = [int(n) for n in frame.shape.__get__(value)]
    taken = weight.total(value, patience)
    if taken:
        details['bytes'] = taken
    if still.is_a(value, still.from_package('torch.nn', 'Module')):
        details['parameters'] = _parameters(value)
    return details


def _length(value):
    for kind in (str, bytes, list, tuple, dict, set, frozenset, range):
        if still.is_a(value, kind):
            return kind.__len__(value)
    return None


def _parameters(module):
    """How many numbers a network learns."""
    count, seen, rest = 0, set(), [module]
    while rest:
        one = rest.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        held = still.own_dict(one)
        for parameter in _values(held.get('_parameters')):
            if numbers.is_tensor(parameter) and id(parameter) not in seen:
                seen.add(id(parameter))
                count += numbers.Numbers(parameter).count
        rest.extend([part for part in _values(held.get('_modules')) if part is not None])
    return count


def _values(held):
    return list(dict.values(held)) if isinstance(held, dict) else []
