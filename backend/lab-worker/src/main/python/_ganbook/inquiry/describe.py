"""What stands at the cursor: its signature, what it does, or the value it has."""
import types

from . import documents, meaning, numbers, phrase, signature, source, still

_LONGEST = 4000
_MOST_WAYS = 6


def answer(question, namespace):
    """
    :param question: before: the code up to the cursor, or to the end of a name; after: that behind it; call: whether
        it is the call around the cursor that is asked for
    :return: empty, or name, kind, signatures (a list of pairs of name and text for each), active (the name of the
        parameter that is being written), text
    """
    spot = source.Spot(question['before'])
    reader = meaning.Reader(namespace, question['before'] + question.get('after', ''))
    place = None
    if question.get('call'):
        if spot.call is None:
            return {}
        steps, place = spot.call.steps, (spot.call.place, spot.call.named)
    elif spot.inside != 'code':
        return {}
    else:
        steps = [*(spot.steps or ()), ('attribute' if spot.steps else 'name', spot.prefix)] if spot.prefix \
            else source.steps_before(spot.tokens, len(spot.tokens))
    found = reader.follow(steps)
    return {} if found is None else _described(found, steps, place)


def _described(found, steps, place):
    known = entry(found)
    ways = signatures(found, known)
    active = '' if place is None else next((name for name in [one.at(*place) for one in ways] if name), '')
    if place is not None and active:
        ways = sorted(ways, key=lambda one: not one.at(*place))
    described = {
        'name': _written(steps),
        'signatures': [{'parts': one.parts, 'result': one.result} for one in ways[:_MOST_WAYS]],
        'active': active,
        'text': known.text if known is not None else own_text(found),
    }
    if found.is_known and not ways:
        described.update(_value(found.value))
    elif not ways and found.kind is not object:
        described['type'] = still.class_name(found.kind)
    return described


def _written(steps):
    """The names at the end of the steps."""
    names = []
    for kind, detail in reversed(steps):
        if kind not in ('name', 'attribute'):
            break
        names.insert(0, detail)
    return '.'.join(names)


def _value(value):
    shown = {'type': still.class_name(type(value))}
    if not still.is_a(value, types.ModuleType):
        shown['preview'] = phrase.line(value)
    if numbers.is_tensor(value) or numbers.is_array(value):
        one = numbers.Numbers(value)
        shown.update(shape=one.shape, dtype=one.dtype)
    return shown


def entry(found):
    """What our descriptions have of it."""
    if found.is_known and not isinstance(found.holder, (str, type(None))) or not found.is_known and found.holder:
        names = documents.names_of(found.value, found.name, found.holder)
    elif found.is_known and (still.is_class(found.value) or type(found.value) in _FUNCTIONS):
        names = documents.names_of(found.value, _own_name(found.value), found.holder)
    elif found.is_known and still.is_a(found.value, types.ModuleType):
        names = [str(still.own_dict(found.value).get('__name__', ''))]
    elif found.is_known:
        # An object is described by its class.
        kind = type(found.value)
        names = documents.names_of(kind, still.class_name(kind), None)
    else:
        return None
    known = next((known for known in map(documents.entry, names) if known is not None), None)
    return known or _of_function(found)


def _of_function(found):
    """A method of tensors or arrays as the function of its name, whose first argument it is called on."""
    if not still.is_class(found.holder):
        return None
    lineage = still.lineage(found.holder)
    package = 'torch' if numbers.tensor_class() in lineage else 'numpy' if numbers.array_class() in lineage else None
    known = package and documents.entry(f'{package}.{found.name}')
    if not known or known.signature is None:
        return None
    return documents.Entry(known.name, known.signature.without_first(), known.text)


_FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, type(str.join), type(str.__add__))


def _own_name(value):
    if still.is_class(value):
        return still.class_name(value)
    name = value.__name__
    return name if type(name) is str else ''


def signatures(found, known=None):
    """The ways in which it can be called; none for what can't."""
    if found is None or not found.is_known:
        return []
    value = found.value
    if not (still.is_class(value) or type(value) in _FUNCTIONS):
        return _of_object(value)
    known = known or entry(found)
    if known is not None and known.signature is not None:
        return [known.signature]
    listed = _of_torch(found, value)
    if listed:
        return listed
    try:
        if still.is_class(value):
            return _of_class(value)
        function = value.__func__ if type(value) is types.MethodType else value
        if type(function) is not types.FunctionType:
            return []
        one = signature.of_function(function)
        return [one.without_first() if found.bound or type(value) is types.MethodType else one]
    except (AttributeError, ValueError, TypeError):
        return []


def _of_object(value):
    """Of an object that can be called: a network is called as its forward is."""
    function, _ = still.find(value, 'forward' if still.parts(value) or still.is_a(
        value, still.from_package('torch.nn', 'Module')) else '__call__')
    return [signature.of_function(function).without_first()] if type(function) is types.FunctionType else []


def _of_torch(found, value):
    home = still.module_name(value)
    if still.is_class(value) or home.split('.')[0] != 'torch':
        return []
    if still.is_class(found.holder):
        if numbers.tensor_class() not in still.lineage(found.holder):
            return []
        return signature.of_torch(found.name, True)
    if found.holder == 'torch.nn.functional':
        return []
    return signature.of_torch(_own_name(value), False)


def _of_class(kind):
    for name in ('__init__', '__new__'):
        function, holder = still.find(kind, name)
        function = function.__func__ if type(function) is staticmethod else function
        if type(function) is types.FunctionType and holder is not object:
            return [signature.of_function(function).without_first()]
    return []


def own_text(found):
    """What the thing says of itself, as far as it is a plain text."""
    if not found.is_known:
        return ''
    value = found.value
    if still.is_class(value):
        text = still.class_dict(value).get('__doc__')
    elif type(value) in _FUNCTIONS:
        text = value.__doc__
    else:
        text = still.class_dict(type(value)).get('__doc__') if type(value).__module__ != 'builtins' else ''
    if type(text) is not str:
        return ''
    lines = text.strip().split('\n')
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    cut = min(indents, default=0)
    text = '\n'.join([lines[0], *[line[cut:] for line in lines[1:]]])
    return text if len(text) <= _LONGEST else text[:_LONGEST] + ' …'
