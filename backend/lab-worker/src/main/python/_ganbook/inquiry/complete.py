"""What could be typed next."""
import builtins
import keyword
import sys
import types

from . import between_quotes, meaning, source, still
from .describe import signatures

_MOST = 500
_PACKAGES = ('torch numpy pandas matplotlib torchvision PIL imageio h5py tqdm math random time collections itertools '
             'functools json os sys re datetime copy string statistics pathlib csv dataclasses typing').split()
_SOFT = ('match', 'case')


def answer(question, namespace):
    """
    :param question: before: the code up to the cursor; after: that behind it
    :return: prefix: what of it the options take the place of; options: label, kind and, for parameters, what to insert
    """
    spot = source.Spot(question['before'])
    if spot.inside == 'comment':
        return {'prefix': '', 'options': []}
    reader = meaning.Reader(namespace, question['before'] + question.get('after', ''))
    prefix = spot.prefix
    if spot.inside == 'string':
        prefix, options = between_quotes.options(spot, reader)
    elif spot.statement[:1] in (['import'], ['from']):
        options = _importable(spot, reader)
    elif spot.steps is not None:
        options = attributes(reader.follow(spot.steps), spot.prefix)
    else:
        options = _parameters(spot.call, reader) + _names(spot, question, namespace)
    wanted = prefix.lower()
    fitting = {}
    for label, kind in options:
        if wanted in label.lower():
            fitting.setdefault(label, kind)
    ordered = sorted(fitting.items(), key=lambda each: not each[0].lower().startswith(wanted))
    return {'prefix': prefix, 'options': [{'label': label, 'kind': kind} for label, kind in ordered[:_MOST]]}


def attributes(found, prefix):
    """The attributes of what was found; those with an underscore only where the prefix has one."""
    if found is None:
        return []
    options = []
    hidden = prefix.startswith('_')
    if found.is_known:
        value = found.value
        for name in still.names(value):
            if name.startswith('_') and not hidden or not name.isidentifier():
                continue
            kind = _kind_in_module(value, name) if still.is_a(value, types.ModuleType) else kind_of(
                still.find(value, name)[0])
            if kind:
                options.append((name, kind))
    else:
        for kind in still.lineage(found.kind):
            options += [(name, kind_of(thing)) for name, thing in still.class_dict(kind).items()
                        if type(name) is str and (hidden or not name.startswith('_'))]
    return sorted(options)


def _kind_in_module(module, name):
    """The kind of a module's attribute; '' for what our packages use but don't offer."""
    held = still.own_dict(module)
    thing = held.get(name, still.NOTHING)
    if thing is still.NOTHING:
        return 'namespace'
    if still.is_ours(module):
        package = held['__name__'].split('.')[0]
        if still.is_a(thing, types.ModuleType):
            inner = still.own_dict(thing).get('__name__', '')
            return 'namespace' if inner.startswith(package + '.') and '._' not in inner else ''
        kind = kind_of(thing)
        if type(thing) is types.FunctionType or still.is_class(thing):
            home = still.module_name(thing)
            inside = home.split('.')[0] == package or home == 'builtins'
            return kind if inside and not _is_helper(thing, home) else ''
        return '' if 'foreign' in type(thing).__name__.lower() else kind
    return kind_of(thing)


_OF_HELPERS = frozenset(('torch._host', 'torch._tensor', 'torch._types', 'torch._out'))


def _is_helper(thing, home):
    """Whether a function is one that torch's own functions are made with. Those stand behind a guard (_arguments)."""
    if type(thing) is not types.FunctionType:
        return False
    if home == 'torch._arguments':
        return thing.__code__.co_name != 'call'
    return home in _OF_HELPERS or home == 'torch._pointwise' and thing.__name__ == 'need'


def kind_of(thing):
    """What the page has a sign for."""
    if still.is_class(thing):
        return 'class'
    if still.is_a(thing, types.ModuleType):
        return 'namespace'
    if type(thing) in _CALLED:
        return 'function'
    if type(thing) is property:
        return 'property'
    return 'variable'


_CALLED = frozenset((types.FunctionType, types.BuiltinFunctionType, types.MethodType, classmethod, staticmethod,
                     type(str.join), type(str.__add__), type(dict.fromkeys)))


def _parameters(call, reader):
    if call is None or not call.begins:
        return []
    names = {}
    for one in signatures(reader.follow(call.steps)):
        names.update(dict.fromkeys(one.keywords))
    return [(name + '=', 'parameter') for name in names if name not in call.given and not name.startswith('_')]


def _names(spot, question, namespace):
    if not spot.prefix:
        return []
    hidden = spot.prefix.startswith('_')
    seen = [(name, kind_of(value)) for name, value in list(namespace.items())
            if type(name) is str and (hidden or not name.startswith('_'))]
    written = source.words(question['before'][:len(question['before']) - len(spot.prefix)])
    written.update(source.words(question.get('after', '')))
    return [*seen, *((word, 'variable') for word in written if hidden or not word.startswith('_')),
            *((word, 'keyword') for word in (*keyword.kwlist, *_SOFT)),
            *((name, kind_of(getattr(builtins, name))) for name in dir(builtins) if not name.startswith('_'))]


def _importable(spot, reader):
    texts = spot.statement
    if texts[0] == 'from' and 'import' in texts:
        module = ''.join(texts[1:texts.index('import')])
        found = meaning.course_module(module) or sys.modules.get(module)
        return attributes(None if found is None else meaning.Found(found), spot.prefix)
    if spot.steps is not None:
        module = '.'.join([detail for _, detail in spot.steps if detail])
        found = meaning.course_module(module)
        return [] if found is None else [(name, kind) for name, kind in attributes(meaning.Found(found), spot.prefix)
                                         if kind == 'namespace']
    if texts[0] == 'from' and len(texts) > 1:
        return [('import', 'keyword')]
    return [(name, 'namespace') for name in _PACKAGES]
