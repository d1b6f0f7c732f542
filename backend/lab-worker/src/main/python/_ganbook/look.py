"""Writes down what variables are, so that a later look tells whether they have changed."""
import sys
import types

PLAIN = frozenset((int, float, bool, complex, str, bytes, type(None), range, slice, type(...), type(NotImplemented)))
CODE = frozenset((types.FunctionType, types.BuiltinFunctionType, types.ModuleType, types.MethodType, type, property,
                   staticmethod, classmethod))
_LONGEST_TEXT = 1000
# Of a container with more elements the first and the last ones are looked at.
_MANY = 64
_ENDS = 16
_MOST = 600
_DEEPEST = 6
# Fields of modules that begin so are their own affair.
_OWN_FIELD = '_'

# As type itself has them: a learner's own kind of classes may answer for its classes, and never end.
name_of = type.__dict__['__name__'].__get__
module_of = type.__dict__['__module__'].__get__
bases_of = type.__dict__['__mro__'].__get__


class Look:
    """Writes down what a value is, so that a later look tells whether it has changed.

    Asks types and never values: isinstance() asks a value for its class, which a learner's class may answer itself, or
    never.
    """

    def __init__(self):
        torch = sys.modules.get('torch')
        numpy = sys.modules.get('numpy')
        self._tensor = torch.Tensor if torch is not None else None
        self._module = torch.nn.Module if torch is not None and hasattr(torch, 'nn') else None
        self._optimizer = torch.optim.Optimizer if torch is not None and hasattr(torch, 'optim') else None
        self._array = numpy.ndarray if numpy is not None else None
        self.partial = False

    def mark(self, value):
        """The first two entries say which object it is, the others what is in it."""
        self.partial = False
        kind = type(value)
        if kind in PLAIN:
            if (kind is str or kind is bytes) and len(value) > _LONGEST_TEXT:
                return [id(value), kind]
            return [value, kind]
        self._known = set()
        out = [id(value), name_of(kind)]
        if kind in CODE or issubclass(kind, type):
            return out
        try:
            if issubclass(kind, tuple):
                # One with the same elements is the same.
                inside = []
                self._write_items(list(tuple.__iter__(value)), inside, 0)
                return [inside, name_of(kind)]
            self._write(value, kind, out, 0)
        except Exception:
            # A class of the learner's that can't even be looked at.
            self.partial = True
            return out[:2]
        return out

    def _add(self, value, out, depth):
        kind = type(value)
        if kind in PLAIN:
            out.append(kind)
            out.append(value if kind is not str and kind is not bytes or len(value) <= _LONGEST_TEXT else id(value))
            return
        if self._tensor is not None and issubclass(kind, self._tensor):
            self._add_tensor(value, out)
            return
        if issubclass(kind, tuple) and depth <= _DEEPEST and len(out) <= _MOST:
            self._write_items(list(tuple.__iter__(value)), out, depth)
            return
        at = id(value)
        out.append(at)
        if kind in CODE or issubclass(kind, type):
            return
        if depth > _DEEPEST or len(out) > _MOST:
            self.partial = True
        elif at not in self._known:
            self._known.add(at)
            self._write(value, kind, out, depth)

    def _write(self, value, kind, out, depth):
        if kind is list:
            self._write_items(value, out, depth)
        elif issubclass(kind, dict):
            self._write_dict(value, out, depth)
        elif self._tensor is not None and issubclass(kind, self._tensor):
            self._add_tensor(value, out)
        elif self._array is not None and issubclass(kind, self._array):
            self._write_array(value, out)
        elif self._module is not None and issubclass(kind, self._module):
            self._write_module(object.__getattribute__(value, '__dict__'), out, depth)
        elif self._optimizer is not None and issubclass(kind, self._optimizer):
            self._add(object.__getattribute__(value, '__dict__').get('param_groups'), out, depth + 1)
        elif issubclass(kind, (set, frozenset)):
            out.append((set if issubclass(kind, set) else frozenset).__len__(value))
            self.partial = True
        elif issubclass(kind, list):
            self._write_items(list.copy(value), out, depth)
        elif module_of(kind).startswith('matplotlib'):
            self.partial = True  # A figure is shown when it is drawn; what is in it is large.
        else:
            self._write_object(value, out, depth)

    def _write_items(self, items, out, depth):
        out.append(len(items))
        if len(items) > _MANY:
            self.partial = True
            items = (*items[:_ENDS], *items[-_ENDS:])
        for item in items:
            self._add(item, out, depth + 1)

    def _write_dict(self, value, out, depth):
        out.append(dict.__len__(value))
        left = _MANY
        for key, item in dict.items(value):
            if left == 0:
                self.partial = True
                break
            left -= 1
            if type(key) in PLAIN:
                out.append(key)
            self._add(item, out, depth + 1)

    def _add_tensor(self, value, out):
        out.append(id(value))
        out.append(value._h.stamp())

    def _write_array(self, value, out):
        if value._store is None:
            out.append(value._p.stamp())
            self.partial = value._p.count() > _MANY or self.partial
        else:
            self.partial = True

    def _write_module(self, fields, out, depth):
        for name, value in fields.items():
            if name[:1] != _OWN_FIELD:
                out.append(name)
                self._add(value, out, depth + 1)
        for name in ('_parameters', '_buffers'):
            for each in fields.get(name, {}).values():
                if each is not None:
                    self._add_tensor(each, out)
        for each in fields.get('_modules', {}).values():
            if each is not None:
                # Parts of parts count however deep they are.
                self._add(each, out, min(depth, _DEEPEST - 1))

    def _write_object(self, value, out, depth):
        fields = object.__getattribute__(value, '__dict__')
        if type(fields) is not dict:
            self.partial = True
            return
        for name, field in fields.items():
            out.append(name)
            self._add(field, out, depth + 1)
