"""What PyTorch says of arguments that a function doesn't take.

The functions here are written for arguments that are right. When one ends with an error, its arguments are compared
with the signatures of PyTorch's function, as its own parser would have done beforehand: if they don't fit, PyTorch's
complaint takes the place of the error, which is whatever the wrong argument happened to cause.
"""
from . import _types
from ._tensor import Tensor

_NUMPY_NAMES = {'dim': ('axis',), 'keepdim': ('keepdims',), 'input': ('x', 'a', 'x1'), 'other': ('x2',)}
_NUMBERS_AS_TENSORS = frozenset(name + end for name in ('add', 'div', 'divide', 'mul', 'multiply', 'sub', 'subtract',
                                                        'true_divide', 'floor_divide') for end in ('', '_')) \
    | {'copy_', 'to'}
_OPTIONS = ('torch.dtype? dtype=None, torch.layout? layout=None, torch.device? device=None, bool? pin_memory=False, '
            'bool? requires_grad=False')


def type_name(value):
    """The name of a value's type in PyTorch's complaints, where types of C have that of their module."""
    kind = type(value)
    module = kind.__module__.split('.')[0]
    if module == 'numpy' or module == 'torch' and kind in _OF_TORCH:
        return f'{module}.{kind.__name__}'
    return kind.__name__


_OF_TORCH = (_types.Size, _types.dtype, _types.device, _types.layout, _types.memory_format)


class _Parameter:
    __slots__ = ('name', 'kind', 'single', 'none', 'optional', 'keyword')

    def __init__(self, text, keyword):
        kind, name = text.rsplit(' ', 1)
        self.name, _, default = name.partition('=')
        self.optional = '=' in name
        self.none = kind.endswith('?') or default == 'None'
        kind = kind.rstrip('?')
        self.single = kind.endswith(']')
        self.kind = kind.partition('[')[0]
        self.keyword = keyword

    def given(self, kwargs):
        value = kwargs.get(self.name)
        for name in _NUMPY_NAMES.get(self.name, ()):
            if value is None:
                value = kwargs.get(name)
        return value


class _Signature:
    def __init__(self, text):
        self.text = text
        self.parameters = []
        keyword = False
        for part in text[1:-1].split(', ') if text != '()' else ():
            if part == '*':
                keyword = True
            else:
                self.parameters.append(_Parameter(part, keyword))
        self.positional = sum(not p.keyword for p in self.parameters)
        self.least = sum(not p.optional for p in self.parameters)
        first = self.parameters[0].kind if self.parameters else ''
        self.variadic = self.positional == 1 and first in ('tuple of ints', 'tuple of SymInts')

    def __str__(self):
        parts, keyword = [], False
        for p in self.parameters:
            if p.keyword and not keyword:
                parts.append('*')
                keyword = True
            parts.append(f'{p.kind} {p.name}')
        return f'({", ".join(parts)})'

    def complaint(self, name, args, kwargs):
        """What is wrong with the arguments, None where they fit."""
        place, left, element = 0, len(kwargs), None
        if len(args) > self.positional and not self.variadic:
            return self._too_many(name, args)
        for number, p in enumerate(self.parameters):
            named = place >= len(args)
            if named:
                value = p.given(kwargs)
                missing = value is None and p.name not in kwargs
            elif p.keyword:
                return self._too_many(name, args)
            else:
                value, missing = args[place], False
            if missing and not p.optional:
                return self._missing(name, number)
            if not missing and not (value is None and p.none):
                if _fits(name, p, value):
                    element, wrong = element or _wrong_element(name, p, value), None
                elif self.variadic and place == 0 and not named and _are_ints(args):
                    element = element or _wrong_element(name, p, args)
                    place = len(args)
                    continue
                elif named:
                    wrong = f"{name}(): argument '{p.name}' must be {p.kind}, not {type_name(value)}"
                elif p.kind == 'tuple of Tensors' and isinstance(value, (tuple, list)):
                    at, odd = next((at, item) for at, item in enumerate(value) if not isinstance(item, Tensor))
                    wrong = f'expected Tensor as element {at} in argument {number}, but got {type_name(odd)}'
                else:
                    wrong = (f"{name}(): argument '{p.name}' (position {place + 1}) must be {p.kind}, not "
                             f'{type_name(value)}')
                if wrong is not None:
                    return wrong
            if not named:
                place += 1
            elif not missing:
                left -= 1
        if left > 0:
            return self._unexpected(name, args, kwargs)
        # A list's elements are read when all arguments have been accepted.
        return element

    def _too_many(self, name, args):
        given = f'{len(args)} {"was" if len(args) == 1 else "were"} given'
        if self.least != self.positional:
            return f'{name}() takes from {self.least} to {self.positional} positional arguments but {given}'
        return f'{name}() takes {self.positional} positional argument{"s" if self.positional != 1 else ""} but {given}'

    def _missing(self, name, number):
        names = [f'"{p.name}"' for p in self.parameters[number:] if not p.optional]
        # The plural of one is PyTorch's.
        return (f'{name}() missing {len(names)} required positional argument{"s" if len(names) == 1 else ""}: '
                + ', '.join(names))

    def _unexpected(self, name, args, kwargs):
        for key in kwargs:
            at = next((i for i, p in enumerate(self.parameters)
                       if key == p.name or key in _NUMPY_NAMES.get(p.name, ())), None)
            if at is None:
                return f"{name}() got an unexpected keyword argument '{key}'"
            if at < len(args):
                return f"{name}() got multiple values for argument '{key}'"
        return 'invalid keyword arguments'

    def described(self, args, kwargs):
        """The kinds of the arguments, those that are of another type than asked for between marks."""
        arguments = self._listed()
        parts = []
        for i in range(len(args) + len(kwargs)):
            kind, name = arguments[i]
            value = args[i] if i < len(args) else kwargs[name]
            given = type_name(value)
            fits = given in ('float', 'int') if kind == 'float' else given == kind
            part = given if i < len(args) else f'{name}={given}'
            parts.append(part if fits else f'!{part}!')
        return f'({", ".join(parts)})'

    def _listed(self):
        """Kinds and names as the complaint counts them: the star is one."""
        listed, keyword = [], False
        for p in self.parameters:
            if p.keyword and not keyword:
                listed.append(('*', '*'))
                keyword = True
            listed.append((p.kind, p.name))
        # PyTorch reads one parameter without a name out of '()'.
        return listed or [('', '')]

    def mismatch(self, args, kwargs):
        """What is said below a signature that has as many arguments as were given, '' for all others."""
        listed = self._listed()
        if len(listed) != len(args) + len(kwargs):
            return ''
        names = [name for _, name in listed[len(args):]]
        odd = [name for name in kwargs if name not in names]
        if odd:
            return "      didn't match because some of the keywords were incorrect: " + ', '.join(odd) + '\n'
        return ("      didn't match because some of the arguments have invalid types: "
                + self.described(args, kwargs) + '\n')


def _is_number(value):
    if isinstance(value, (int, float, complex)):
        return True
    return type_name(value).startswith('numpy.') and getattr(value, 'ndim', None) == 0


def _is_int(value):
    if type(value) is int or isinstance(value, int) and not isinstance(value, bool):
        return True
    return type_name(value).startswith('numpy.') and hasattr(value, '__index__') and getattr(value, 'ndim', None) == 0


def _plain_scalar(value, whole=False):
    """A tensor that may stand for a number."""
    return isinstance(value, Tensor) and value.dim() == 0 and not value.requires_grad \
        and not (whole and (value.dtype.is_floating_point or value.dtype.is_complex or value.dtype is _types.bool))


def _are_ints(value):
    """Only the first is looked at here; what the others are is noticed when they are read."""
    return isinstance(value, (tuple, list)) and (not value or _is_int(value[0]) or _plain_scalar(value[0], True))


def _fits(name, p, value):
    kind = p.kind
    if kind == 'Tensor':
        return isinstance(value, Tensor) or name in _NUMBERS_AS_TENSORS and _is_number(value)
    if kind in ('tuple of ints', 'tuple of SymInts'):
        return _are_ints(value) or p.single and _is_int(value)
    check = _CHECKS.get(kind)
    return True if check is None else check(value)


def _wrong_element(name, p, value):
    if p.kind not in ('tuple of ints', 'tuple of SymInts') or not isinstance(value, (tuple, list)):
        return None
    for at, item in enumerate(value):
        if not _is_int(item) and not _plain_scalar(item, True):
            return (f"{name}(): argument '{p.name}' must be {p.kind}, but found element of type {type_name(item)} at "
                    f'pos {at + 1}')
    return None


_CHECKS = {
    'Number': lambda value: _is_number(value) or _plain_scalar(value),
    'complex': lambda value: _is_number(value) or _plain_scalar(value),
    'float': lambda value: _is_number(value) and not isinstance(value, complex) or _plain_scalar(value),
    'int': lambda value: _is_int(value) or _plain_scalar(value, True),
    'SymInt': lambda value: _is_int(value) or _plain_scalar(value, True),
    'bool': lambda value: isinstance(value, bool),
    'str': lambda value: isinstance(value, str),
    'name': lambda value: value is None or isinstance(value, str),
    'tuple of names': lambda value: isinstance(value, str) or isinstance(value, (tuple, list))
    and all(isinstance(item, str) or item is None for item in value),
    'tuple of Tensors': lambda value: isinstance(value, (tuple, list)) and all(isinstance(t, Tensor) for t in value),
    'tuple of floats': lambda value: isinstance(value, (tuple, list)) and all(_is_number(item) for item in value),
    'tuple of Scalars': lambda value: isinstance(value, (tuple, list)) and all(_is_number(item) for item in value),
    'torch.dtype': lambda value: isinstance(value, _types.dtype) or value is float or value is int
    or value is bool,
    'torch.layout': lambda value: isinstance(value, _types.layout),
    'torch.memory_format': lambda value: isinstance(value, _types.memory_format),
    'torch.device': lambda value: isinstance(value, (str, _types.device)) or _is_int(value),
    'torch.Generator': lambda value: type(value).__name__ == 'Generator',
    'torch.Storage': lambda value: type(value).__name__.endswith('Storage'),
}


Function = type(lambda: None)
# Cheap ones, often called, which hardly anybody calls wrongly; and those of Python, in PyTorch too.
_UNGUARDED = ('size', 'dim', 'numel', 'item', 'backward', 'detach', 'data_ptr', 'register_hook', 'numpy')


# The tables, read when the first complaint is looked for

_tables = {}


def _table(name):
    if not _tables:
        from . import _signatures
        for kind in ('FUNCTIONS', 'FUNCTIONAL', 'METHODS'):
            _tables[kind] = _read(getattr(_signatures, kind))
    return _tables[name]


def _read(text):
    table, names, lines = {}, [], []
    for line in text.replace('\\\n', '').replace('\n        ', ' ').splitlines() + ['end']:
        if line.startswith('    '):
            lines.append(line.strip().replace('OPTIONS', _OPTIONS))
        elif line:
            for name in names:
                shown = name.partition(':')
                table[shown[0]] = (shown[2] or shown[0], lines)
            names, lines = line.split(), []
    return table


def _without_input(lines):
    found = []
    for line in lines:
        if line.startswith('(Tensor input'):
            parts = [p for p in line.rstrip('|')[1:-1].split(', ')[1:] if not p.endswith(' out=None')]
            if parts and parts[-1] == '*':
                parts.pop()
            bare = f'({", ".join(parts)})' + ('|' if line.endswith('|') else '')
            if bare not in found:
                found.append(bare)
    return found


def _signatures_of(name, method):
    """The name in complaints, the signatures, and whether there are hidden ones besides."""
    if method:
        found = _table('METHODS').get(name)
        if found is None:
            for other in (name, name.rstrip('_')):
                found = _table('METHODS').get(other) if other != name else None
                if found is None and other in _table('FUNCTIONS'):
                    shown, lines = _table('FUNCTIONS')[other]
                    found = (name if shown == other else shown, _without_input(lines))
                if found is not None:
                    found = (name, found[1])
                    break
    else:
        found = _table('FUNCTIONS').get(name) or _table('FUNCTIONAL').get(name)
    if found is None:
        return None
    shown, lines = found
    return shown, [_Signature(line.rstrip('|')) for line in lines], any(line.endswith('|') for line in lines)


def complain(name, args, kwargs, tensor=None):
    """Raises PyTorch's complaint about the arguments of a function; does nothing where they fit."""
    if tensor is not None:
        from ._signatures import WITHOUT_ARGUMENTS
        if name in WITHOUT_ARGUMENTS:
            if kwargs:
                raise TypeError(f'_TensorBase.{name}() takes no keyword arguments')
            if args:
                raise TypeError(f'_TensorBase.{name}() takes no arguments ({len(args)} given)')
            return
    found = _signatures_of(name, tensor is not None)
    if found is None:
        return
    shown, signatures, hidden = found
    if len(signatures) == 1 and not hidden:
        complaint = signatures[0].complaint(shown, args, kwargs)
        if complaint is not None:
            raise TypeError(complaint)
        return
    for signature in signatures:
        complaint = signature.complaint(shown, args, kwargs)
        if complaint is None:
            if any(p.kind in ('name', 'tuple of names') for p in signature.parameters):
                _no_name(name, args, kwargs, tensor)
            return
        # What is noticed in reading a list's elements ends the search: the signature had been chosen by then.
        if 'but found element of type' in complaint or complaint.startswith('expected Tensor as element'):
            raise TypeError(complaint)
    count = len(args) + len(kwargs)
    plausible = [s for s in signatures if s.least <= count <= len(s.parameters)]
    if len(plausible) == 1:
        complaint = plausible[0].complaint(shown, args, kwargs)
        if complaint is not None:
            raise TypeError(complaint)
    # PyTorch keeps what is given by name in a table that hands out the latest first.
    kwargs = dict(reversed(kwargs.items()))
    message = f'{shown}() received an invalid combination of arguments - got '
    if len(signatures) == 1:
        only = signatures[0]
        fits = len(only._listed()) == len(args) + len(kwargs) and kwargs.keys() <= {name for _, name in only._listed()}
        raise TypeError(message + f'{only.described(args, kwargs) if fits else _kinds(args, kwargs)}, but expected {only}')
    message += _kinds(args, kwargs) + ', but expected one of:\n'
    for signature in signatures:
        message += f' * {signature}\n' + signature.mismatch(args, kwargs)
    raise TypeError(message)


# Which take no names in fact.
_NOT_YET = frozenset('sort argsort gather scatter scatter_add index_add index_fill index_copy index_select any all'.split())


def _no_name(name, args, kwargs, tensor):
    """An axis may be given by name where axes have names, which here none has."""
    if name.rstrip('_') in _NOT_YET:
        raise RuntimeError(f"{name.rstrip('_')}: You passed a dimname (string) to this op in place of a dimension "
                           'index but it does not yet support this behavior. Please pass a dimension index to work '
                           'around this.')
    tensor = tensor if tensor is not None else args[0] if args else kwargs.get('input', kwargs.get('tensors'))
    if isinstance(tensor, (tuple, list)) and tensor:
        tensor = tensor[0]
        args = args[1:]
    if not isinstance(tensor, Tensor):
        return
    named = kwargs.get('dim', kwargs.get('axis', next((value for value in args if not isinstance(value, Tensor)), None)))
    if name == 'transpose':
        named = args[-1]  # which is looked up first
    if isinstance(named, str):
        raise RuntimeError(f"Name '{named}' not found in Tensor[{', '.join(['None'] * tensor.dim())}].")


def _kinds(args, kwargs):
    kinds = ', '.join([*map(type_name, args), *(f'{name}={type_name(value)}' for name, value in kwargs.items())])
    return f'({kinds})' if args or not kwargs else f'({kinds}, )'


def guard_methods():
    for name, value in list(vars(Tensor).items()):
        if name[0] != '_' and type(value) is Function and name not in _UNGUARDED:
            setattr(Tensor, name, guarded_method(name, value))


def _told(name, args, kwargs, tensor):
    """PyTorch's complaint as an exception, None where the arguments fit."""
    try:
        complain(name, args, kwargs, tensor)
    except (TypeError, RuntimeError) as complaint:
        return complaint
    return None


def _plainly(name, error, args, kwargs):
    """What an error of ours or of Java's about a value of the wrong type comes to, None for all others."""
    if isinstance(error, Exception) or 'ClassCastException' not in str(error):
        return None
    kinds = ', '.join([*map(type_name, args), *(f'{key}={type_name(value)}' for key, value in kwargs.items())])
    return TypeError(f'{name}(): an argument has a type that does not fit - got ({kinds})')


_OLDER = {'add': 1, 'sub': 1, 'addcmul': 2, 'addcdiv': 2,
          **dict.fromkeys(('addmm', 'addmv', 'addr', 'addbmm', 'baddbmm'), 2)}


def _older(name, args):
    """The arguments after the tensor in today's form, if they are in that which PyTorch still takes: with the factors
    in front of what they belong to. None for all others."""
    base = name[:-1] if name[-1] == '_' else name
    count = _OLDER.get(base)
    if count is None or not args or not _is_number(args[0]):
        return None
    if len(args) == count + 1:
        factors = {'add': 'alpha', 'sub': 'alpha', 'addcmul': 'value', 'addcdiv': 'value'}
        return args[1:], {factors.get(base, 'beta'): args[0]}
    if len(args) == count + 2 and base not in ('add', 'sub', 'addcmul', 'addcdiv') and _is_number(args[1]):
        return args[2:], {'beta': args[0], 'alpha': args[1]}
    return None


def _older_of_function(name, args):
    if len(args) > 1 and not isinstance(args[0], Tensor) and isinstance(args[1], Tensor) and name.startswith('add'):
        # The factor of the first tensor stood before it.
        args = (args[1], args[0], *args[2:])
    older = _older(name, args[1:]) if args and isinstance(args[0], Tensor) else None
    return older and ((args[0], *older[0]), older[1])


def guarded(name, function):
    """A function of torch that answers wrong arguments with PyTorch's complaint."""

    def call(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except BaseException as error:  # also those of Java, which are no Exception of Python's
            older = _older_of_function(name, args) if type(error) is TypeError else None
            if older is not None:
                try:
                    return function(*older[0], **older[1], **kwargs)
                except TypeError:
                    pass  # The complaint is about the arguments as they were given.
            told = _told(name, args, kwargs, None) or _plainly(name, error, args, kwargs)
            if told is None:
                raise
            raise told from None

    return _named(call, function)


def guarded_inner(function, *own):
    """A function of torch.nn.functional in Python, which hands what it gets to one of libtorch's by place: that one
    complains. Parameters of its own don't go there."""
    code = function.__code__
    names = code.co_varnames[:code.co_argcount]
    defaults = dict(zip(reversed(names), reversed(function.__defaults__ or ())))

    def call(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except (TypeError, RuntimeError, AttributeError):
            given = {**defaults, **dict(zip(names, args)), **kwargs}
            inner = [given[name] for name in names if name in given and name not in own]
            if len(args) <= len(names) and given.keys() == set(names):
                told = _told(function.__name__ + ('_' if given.get('inplace') else ''), inner, {}, None)
                if told is not None:
                    raise told from None
            raise

    return _named(call, function)


def guarded_method(name, function):
    """The same for a method of Tensor."""

    def call(self, *args, **kwargs):
        try:
            return function(self, *args, **kwargs)
        except BaseException as error:  # also those of Java, which are no Exception of Python's
            older = _older(name, args) if type(error) is TypeError else None
            if older is not None:
                try:
                    return function(self, *older[0], **older[1], **kwargs)
                except TypeError:
                    pass  # The complaint is about the arguments as they were given.
            told = _told(name, args, kwargs, self) or _plainly(name, error, args, kwargs)
            if told is None:
                raise
            raise told from None

    return _named(call, function)


def _named(call, function):
    call.__name__ = function.__name__
    call.__qualname__ = function.__qualname__
    if function.__doc__:
        call.__doc__ = function.__doc__
    return call
