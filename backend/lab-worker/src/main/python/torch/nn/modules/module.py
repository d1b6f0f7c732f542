"""Module, the base of all layers and networks."""
import collections

from _ganbook.training import watch as _watch

from ..._tensor import Tensor
from ..._types import dtype
from ..parameter import Parameter


class OrderedDict(collections.OrderedDict):
    """What state_dict() gives, shown as a list of pairs."""

    def __repr__(self):
        return f'OrderedDict({list(self.items())!r})' if self else 'OrderedDict()'

    def copy(self):
        copy = OrderedDict(self)
        copy._metadata = getattr(self, '_metadata', None)
        return copy


class _Structure:
    """Counts changes to what modules consist of: what was prepared from them holds until the next."""

    __slots__ = ('changes',)

    def __init__(self):
        self.changes = 0


structure = _Structure()
# Attributes that have gone into what was prepared.
_PREPARED = frozenset(('training', 'forward', 'stride', 'padding', 'dilation', 'output_padding', 'groups',
                       'padding_mode', 'kernel_size', 'ceil_mode', 'return_indices', 'eps', 'momentum',
                       'track_running_stats', 'normalized_shape', 'negative_slope', 'inplace', 'approximate',
                       'start_dim', 'end_dim'))


class _Keys(tuple):
    """What load_state_dict() says of the keys."""

    __slots__ = ()
    missing_keys = property(lambda self: self[0])
    unexpected_keys = property(lambda self: self[1])

    def __repr__(self):
        if not self[0] and not self[1]:
            return '<All keys matched successfully>'
        return f'_IncompatibleKeys(missing_keys={self[0]}, unexpected_keys={self[1]})'


class RemovableHandle:
    _next = 0

    def __init__(self, hooks):
        self._hooks = hooks
        self.id = RemovableHandle._next
        RemovableHandle._next += 1

    def remove(self):
        if self.id in self._hooks:
            del self._hooks[self.id]
        structure.changes += 1

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.remove()


def _indent(text):
    first, *rest = text.split('\n')
    return '\n'.join([first] + ['  ' + line for line in rest])


class Module:
    """A part of a network: parameters, buffers, and other modules within."""

    training = True
    dump_patches = False
    _version = 1

    def __init__(self, *args, **kwargs):
        if args or kwargs:
            what = next(iter(kwargs)) if kwargs else None
            raise TypeError(f"{type(self).__name__}.__init__() got an unexpected keyword argument '{what}'" if what else
                            f'{type(self).__name__}.__init__() takes 1 positional argument but {len(args) + 1} were '
                            'given')
        own = self.__dict__
        own['training'] = True
        own['_parameters'] = collections.OrderedDict()
        own['_buffers'] = collections.OrderedDict()
        own['_non_persistent'] = set()
        own['_modules'] = collections.OrderedDict()
        own['_forward_hooks'] = {}
        own['_forward_pre_hooks'] = {}
        own['_backward_hooks'] = {}

    def forward(self, *input):
        raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

    def __call__(self, *args, **kwargs):
        own = self.__dict__
        try:
            hooked = own['_forward_hooks'] or own['_forward_pre_hooks'] or own['_backward_hooks'] or _watch.open
        except KeyError:
            # Module.__init__() was not called.
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '_backward_hooks'") from None
        if hooked:
            return self._call_with_hooks(args, kwargs)
        return self.forward(*args, **kwargs)

    def _call_with_hooks(self, args, kwargs):
        for hook, with_kwargs in list(self._forward_pre_hooks.values()):
            if with_kwargs:
                changed = hook(self, args, kwargs)
                if changed is not None:
                    args, kwargs = changed
                continue
            changed = hook(self, args)
            if changed is not None:
                args = changed if isinstance(changed, tuple) else (changed,)
        way_back = None
        if self._backward_hooks:
            from ._backward_hooks import WayBack
            way_back = WayBack(self, [hook for hook, _ in self._backward_hooks.values()])
            args = way_back.entered(args)
        result = self.forward(*args, **kwargs)
        for hook, with_kwargs in list(self._forward_hooks.values()):
            changed = hook(self, args, kwargs, result) if with_kwargs else hook(self, args, result)
            if changed is not None:
                result = changed
        if way_back is not None:
            result = way_back.left(result)
        if _watch.open:
            _watch.note(self, (*args, *kwargs.values()), result)
        return result

    # Attributes

    def __getattr__(self, name):
        own = self.__dict__
        if '_parameters' in own:
            found = own['_parameters']
            if name in found:
                return found[name]
            found = own['_modules']
            if name in found:
                return found[name]
            found = own['_buffers']
            if name in found:
                return found[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        own = self.__dict__
        if isinstance(value, Parameter):
            if '_parameters' not in own:
                raise AttributeError('cannot assign parameters before Module.__init__() call')
            own.pop(name, None)
            own['_modules'].pop(name, None)
            own['_buffers'].pop(name, None)
            self.register_parameter(name, value)
        elif isinstance(value, Module):
            if '_modules' not in own:
                raise AttributeError('cannot assign module before Module.__init__() call')
            own.pop(name, None)
            own['_parameters'].pop(name, None)
            own['_buffers'].pop(name, None)
            own['_modules'][name] = value
            structure.changes += 1
        elif '_parameters' in own and name in own['_parameters']:
            if value is not None:
                raise TypeError(f"cannot assign '{_typename(value)}' as parameter '{name}' (torch.nn.Parameter or None "
                                'expected)')
            own['_parameters'][name] = None
            structure.changes += 1
        elif '_modules' in own and name in own['_modules']:
            if value is not None:
                raise TypeError(f"cannot assign '{_typename(value)}' as child module '{name}' (torch.nn.Module or None "
                                'expected)')
            own['_modules'][name] = None
            structure.changes += 1
        elif '_buffers' in own and name in own['_buffers']:
            if value is not None and not isinstance(value, Tensor):
                raise TypeError(f"cannot assign '{_typename(value)}' as buffer '{name}' (torch.Tensor or None "
                                'expected)')
            own['_buffers'][name] = value
            structure.changes += 1
        else:
            if name in _PREPARED:
                structure.changes += 1
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        for place in ('_parameters', '_buffers', '_modules'):
            if name in self.__dict__[place]:
                del self.__dict__[place][name]
                structure.changes += 1
                return
        object.__delattr__(self, name)

    def __dir__(self):
        names = set(object.__dir__(self)) | set(self._parameters) | set(self._modules) | set(self._buffers)
        return sorted(names)

    def register_parameter(self, name, param):
        if '_parameters' not in self.__dict__:
            raise AttributeError('cannot assign parameter before Module.__init__() call')
        _check_name('parameter', name)
        if hasattr(self, name) and name not in self._parameters:
            raise KeyError(f"attribute '{name}' already exists")
        if param is not None and not isinstance(param, Parameter):
            raise TypeError(f"cannot assign '{_typename(param)}' object to parameter '{name}' (torch.nn.Parameter or "
                            'None required)')
        if param is not None and param.grad_fn is not None:
            raise ValueError(f"Cannot assign non-leaf Tensor to parameter '{name}'. Model parameters must be created "
                             f"explicitly. To express '{name}' as a function of another Tensor, compute the value in "
                             'the forward() method.')
        self._parameters[name] = param
        structure.changes += 1

    def register_buffer(self, name, tensor, persistent=True):
        if '_buffers' not in self.__dict__:
            raise AttributeError('cannot assign buffer before Module.__init__() call')
        _check_name('buffer', name)
        if hasattr(self, name) and name not in self._buffers:
            raise KeyError(f"attribute '{name}' already exists")
        if tensor is not None and not isinstance(tensor, Tensor):
            raise TypeError(f"cannot assign '{_typename(tensor)}' object to buffer '{name}' (torch Tensor or None "
                            'required)')
        self._buffers[name] = tensor
        if persistent:
            self._non_persistent.discard(name)
        else:
            self._non_persistent.add(name)
        structure.changes += 1

    def add_module(self, name, module):
        if not isinstance(module, Module) and module is not None:
            raise TypeError(f'{_typename(module)} is not a Module subclass')
        if not isinstance(name, str):
            raise TypeError(f'module name should be a string. Got {_typename(name)}')
        if hasattr(self, name) and name not in self._modules:
            raise KeyError(f"attribute '{name}' already exists")
        if '.' in name or name == '':
            raise KeyError(f'module name can\'t contain ".", got: {name}' if name else
                           'module name can\'t be empty string ""')
        self._modules[name] = module
        structure.changes += 1

    register_module = add_module

    def get_submodule(self, target):
        found = self
        for part in target.split('.') if target else ():
            if part not in found._modules:
                raise AttributeError(f'{type(found).__name__} has no attribute `{part}`')
            found = found._modules[part]
        return found

    def get_parameter(self, target):
        path, _, name = target.rpartition('.')
        return self._member(path, name, '_parameters', 'an nn.Parameter')

    def get_buffer(self, target):
        path, _, name = target.rpartition('.')
        return self._member(path, name, '_buffers', 'a buffer')

    def _member(self, path, name, place, what):
        module = self.get_submodule(path)
        if not hasattr(module, name):
            raise AttributeError(f'{type(module).__name__} has no attribute `{name}`')
        if name not in module.__dict__[place]:
            raise AttributeError(f'`{name}` is not {what}')
        return module.__dict__[place][name]

    # Walking

    def named_modules(self, memo=None, prefix='', remove_duplicate=True):
        memo = set() if memo is None else memo
        if id(self) in memo:
            return
        if remove_duplicate:
            memo.add(id(self))
        yield prefix, self
        for name, module in self._modules.items():
            if module is not None:
                yield from module.named_modules(memo, prefix + ('.' if prefix else '') + name, remove_duplicate)

    def modules(self):
        for _, module in self.named_modules():
            yield module

    def named_children(self):
        seen = set()
        for name, module in self._modules.items():
            if module is not None and id(module) not in seen:
                seen.add(id(module))
                yield name, module

    def children(self):
        for _, module in self.named_children():
            yield module

    def _named(self, place, prefix, recurse, once=True):
        seen = set()
        for path, module in self.named_modules(None, prefix, once) if recurse else ((prefix, self),):
            for name, value in getattr(module, place).items():
                if value is not None and id(value) not in seen:
                    if once:
                        seen.add(id(value))
                    yield path + ('.' if path else '') + name, value

    def named_parameters(self, prefix='', recurse=True, remove_duplicate=True):
        return self._named('_parameters', prefix, recurse, remove_duplicate)

    def parameters(self, recurse=True):
        for _, parameter in self._named('_parameters', '', recurse):
            yield parameter

    def named_buffers(self, prefix='', recurse=True, remove_duplicate=True):
        return self._named('_buffers', prefix, recurse, remove_duplicate)

    def buffers(self, recurse=True):
        for _, buffer in self._named('_buffers', '', recurse):
            yield buffer

    # Changing all at once

    def apply(self, fn):
        for module in self.children():
            module.apply(fn)
        fn(self)
        return self

    def train(self, mode=True):
        if not isinstance(mode, bool):
            raise ValueError('training mode is expected to be boolean')
        self.training = mode
        for module in self.children():
            module.train(mode)
        return self

    def eval(self):
        return self.train(False)

    def requires_grad_(self, requires_grad=True):
        for parameter in self.parameters():
            parameter.requires_grad_(requires_grad)
        return self

    def zero_grad(self, set_to_none=True):
        for parameter in self.parameters():
            if set_to_none:
                parameter.grad = None
            elif parameter.grad is not None:
                parameter.grad.detach_().zero_()

    def _apply(self, fn):
        for module in self.children():
            module._apply(fn)
        for parameter in self._parameters.values():
            if parameter is not None:
                new = fn(parameter.data)
                if new is not parameter:
                    parameter.data = new
        for name, buffer in self._buffers.items():
            if buffer is not None:
                self._buffers[name] = fn(buffer)
        structure.changes += 1
        return self

    def to(self, *args, **kwargs):
        for value in (*args, *kwargs.values()):
            if isinstance(value, dtype) and not (value.is_floating_point or value.is_complex):
                raise TypeError('nn.Module.to only accepts floating point or complex dtypes, but got desired '
                                f'dtype={value}')
        return self._apply(lambda t: t.to(*args, **kwargs) if t.is_floating_point() else t)

    def float(self):
        return self._apply(lambda t: t.float() if t.is_floating_point() else t)

    def double(self):
        return self._apply(lambda t: t.double() if t.is_floating_point() else t)

    def half(self):
        return self._apply(lambda t: t.half() if t.is_floating_point() else t)

    def type(self, dst_type):
        return self._apply(lambda t: t.type(dst_type))

    def bfloat16(self):
        return self._apply(lambda t: t.bfloat16() if t.is_floating_point() else t)

    def to_empty(self, *, device=None):
        return self._apply(lambda t: t.to(device).clone())

    def cpu(self):
        return self

    def cuda(self, device=None):
        from ... import _types
        if device is None or isinstance(device, int):
            _types.no_gpu()
        else:
            _types.use_device(device)
        return self

    def share_memory(self):
        return self

    # Saving

    def state_dict(self, *args, destination=None, prefix='', keep_vars=False):
        if args:
            destination = args[0]
        if destination is None:
            destination = OrderedDict()
            destination._metadata = collections.OrderedDict()
        destination._metadata[prefix[:-1]] = {'version': self._version}
        for name, value in self._parameters.items():
            if value is not None:
                destination[prefix + name] = value if keep_vars else value.detach()
        for name, value in self._buffers.items():
            if value is not None and name not in self._non_persistent:
                destination[prefix + name] = value if keep_vars else value.detach()
        for name, module in self._modules.items():
            if module is not None:
                module.state_dict(destination=destination, prefix=prefix + name + '.', keep_vars=keep_vars)
        return destination

    def load_state_dict(self, state_dict, strict=True):
        if not hasattr(state_dict, 'keys'):
            raise TypeError(f'Expected state_dict to be dict-like, got {type(state_dict)}.')
        own = self.state_dict(keep_vars=True)
        missing = [name for name in own if name not in state_dict]
        unexpected = [name for name in state_dict if name not in own]
        errors = []
        if strict and missing:
            errors.append('Missing key(s) in state_dict: ' + ', '.join(f'"{k}"' for k in missing) + '. ')
        if strict and unexpected:
            errors.append('Unexpected key(s) in state_dict: ' + ', '.join(f'"{k}"' for k in unexpected) + '. ')
        from ... import no_grad
        for name, target in own.items():
            if name in state_dict:
                value = state_dict[name]
                if not isinstance(value, Tensor):
                    errors.append(f'While copying the parameter named "{name}", expected torch.Tensor or Tensor-like '
                                  f'object from checkpoint but received {type(value)}')
                elif value.shape != target.shape:
                    errors.append(f'size mismatch for {name}: copying a param with shape {value.shape} from '
                                  f'checkpoint, the shape in current model is {target.shape}.')
                else:
                    with no_grad():
                        target.copy_(value)
        if errors:
            raise RuntimeError(f'Error(s) in loading state_dict for {type(self).__name__}:\n\t' + '\n\t'.join(errors))
        return _Keys((missing, unexpected))

    # Hooks

    def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False):
        if always_call:
            raise NotImplementedError('register_forward_hook(): always_call=True is not available here')
        return self._register(self._forward_hooks, hook, prepend, with_kwargs)

    def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
        return self._register(self._forward_pre_hooks, hook, prepend, with_kwargs)

    def register_full_backward_hook(self, hook, prepend=False):
        return self._register(self._backward_hooks, hook, prepend, False)

    def register_backward_hook(self, hook):
        return self._register(self._backward_hooks, hook, False, False)

    def _register(self, hooks, hook, first, with_kwargs):
        handle = RemovableHandle(hooks)
        others = list(hooks.items()) if first else []
        if first:
            hooks.clear()
        hooks[handle.id] = (hook, with_kwargs)
        hooks.update(others)
        structure.changes += 1
        return handle

    # Showing

    def extra_repr(self):
        return ''

    def _get_name(self):
        return type(self).__name__

    def __repr__(self):
        extra = self.extra_repr()
        extra_lines = extra.split('\n') if extra else []
        lines = [f'({name}): {_indent(repr(module))}' for name, module in self._modules.items()]
        start = self._get_name() + '('
        if extra_lines and not lines and len(extra_lines) == 1:
            return start + extra_lines[0] + ')'
        if extra_lines or lines:
            return start + '\n  ' + '\n  '.join(extra_lines + lines) + '\n)'
        return start + ')'

    def __getstate__(self):
        return dict(self.__dict__)

    def __setstate__(self, state):
        self.__dict__.update(state)
        structure.changes += 1


def _check_name(what, name):
    if not isinstance(name, str):
        raise TypeError(f'{what} name should be a string. Got {_typename(name)}')
    if '.' in name:
        raise KeyError(f'{what} name can\'t contain "."')
    if name == '':
        raise KeyError(f'{what} name can\'t be empty string ""')


def _typename(value):
    if isinstance(value, type):
        return f'{value.__module__}.{value.__qualname__}' if value.__module__ != 'builtins' else value.__qualname__
    kind = type(value)
    if kind.__module__ in ('builtins', None):
        return kind.__name__
    if isinstance(value, Tensor):
        return f'torch.{value.dtype._legacy}'
    return f'{kind.__module__}.{kind.__name__}'
