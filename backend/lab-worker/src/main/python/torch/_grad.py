"""Gradients: what a tensor knows of the graph, and switching its recording off."""
from weakref import ref

from . import _types
from ._arguments import complain
from ._host import call, host
from ._tensor import Tensor, read_only, wrap

_NODES = {}


class Node:
    """A step of the graph that made a tensor."""

    __slots__ = ('_h',)

    def name(self):
        name = type(self).__name__
        return 'torch::autograd::' + name if name in ('AccumulateGrad', 'CopySlices', 'CopyBackwards') else name

    @property
    def next_functions(self):
        return tuple((function(self._h.input(i)), 0) for i in range(self._h.inputs()))

    @property
    def variable(self):
        h = self._h.variable()
        if h is None:
            raise AttributeError(f"'{self.name()}' object has no attribute 'variable'")
        face = h.face()
        known = None if face is None else face()
        return wrap(h) if known is None else known

    @property
    def _number(self):
        """The number that the step takes beside a tensor, if it takes one."""
        return self._h.number()

    def __eq__(self, other):
        return isinstance(other, Node) and self._h is other._h

    def __hash__(self):
        return hash(self._h)

    def __repr__(self):
        return f'<{type(self).__name__} object at {id(self):#x}>'


def function(node):
    """The Python object of a node of the graph; its class bears the node's name."""
    if node is None:
        return None
    name = str(node.name())
    kind = _NODES.get(name)
    if kind is None:
        kind = _NODES.setdefault(name, type(name, (Node,), {'__slots__': (), '__module__': 'builtins'}))
    made = object.__new__(kind)
    made._h = node
    return made


class _Grad:
    """The property grad."""


def _get_grad(self):
    h = self._h.grad()
    if h is None:
        return None
    try:
        known = self._grad
        if known._h == h:
            return known
    except AttributeError:
        pass
    gradient = wrap(h)
    self._grad = gradient
    return gradient


def _set_grad(self, value):
    if value is None:
        self._h.setGrad(None)
        return
    if not isinstance(value, Tensor):
        raise TypeError(f'assigned grad expected to be a Tensor or None but got grad of type {type(value).__name__}')
    if value is self:
        raise RuntimeError("can't assign Variable as its own grad")
    if value.dtype is not self.dtype:
        raise RuntimeError(f"assigned grad has data of a different type")
    if value.shape != self.shape:
        raise RuntimeError('assigned grad has data of a different size')
    self._h.setGrad(value._h)
    self._grad = value


def _get_requires_grad(self):
    return self._h.requiresGrad()


def _set_requires_grad(self, value):
    if not isinstance(value, bool):
        raise RuntimeError('requires_grad must be a bool')
    requires_grad_(self, value)


def requires_grad_(self, requires_grad=True):
    if not isinstance(requires_grad, bool):
        complain('requires_grad_', (requires_grad,), {}, self)
    h = self._h
    if not h.isLeaf():
        if not requires_grad:
            raise RuntimeError("you can only change requires_grad flags of leaf variables. If you want to use a "
                               "computed variable in a subgraph that doesn't require differentiation use var_no_grad "
                               '= var.detach().')
        return self
    if requires_grad:
        d = self.dtype
        if not (d.is_floating_point or d.is_complex):
            raise RuntimeError('Only Tensors of floating point and complex dtype can require gradients')
        h.setFace(ref(self))
    host.setRequiresGrad(h, bool(requires_grad))
    return self


def detach(self):
    return wrap(host.detach(self._h))


def detach_(self):
    call('detach_', self._h)
    self._h.forgetNode()
    return self


def _get_data(self):
    return wrap(call('data', self._h))


def _set_data(self, value):
    if not isinstance(value, Tensor):
        raise TypeError(f'Variable data has to be a tensor, but got {type(value).__name__}')
    call('set_data', self._h, value._h)


def retain_grad(self):
    if not self._h.requiresGrad():
        raise RuntimeError("can't retain_grad on Tensor that has requires_grad=False")
    host.retainGrad(self._h)


def backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None):
    """Adds the gradients of this tensor to the grad of the leaves behind it."""
    if gradient is not None:
        if not isinstance(gradient, Tensor):
            gradient = next(iter(gradient), None)
            if gradient is not None and not isinstance(gradient, Tensor):
                raise TypeError(f'gradients can be either Tensors or None, but got {type(gradient).__name__}')
        gradient = None if gradient is None else gradient._h
    if inputs is not None:
        inputs = [t._h for t in ((inputs,) if isinstance(inputs, Tensor) else inputs)]
        if not inputs:
            raise RuntimeError('inputs argument to `.backward()` cannot be empty.')
    host.backward(self._h, gradient, bool(create_graph if retain_graph is None else retain_graph), bool(create_graph),
                  inputs)


backward.__qualname__ = 'Tensor.backward'
detach.__qualname__ = 'Tensor.detach'


def register_hook(self, hook):
    """Calls hook(gradient) when this tensor's gradient is known; what it returns takes the gradient's place."""
    if not self._h.requiresGrad():
        raise RuntimeError("cannot register a hook on a tensor that doesn't require gradient")

    def run(handle):
        result = hook(wrap(handle))
        if result is None:
            return None
        name = getattr(hook, '__name__', type(hook).__name__)
        if not isinstance(result, Tensor):
            raise TypeError(f"expected Variable, but hook '{name}' returned '{type(result).__name__}'")
        if [result._h.size(i) for i in range(result._h.dim())] != [handle.size(i) for i in range(handle.dim())]:
            raise RuntimeError(f"hook '{name}' has changed the size of value")
        if result._h.dtype() != handle.dtype():
            raise RuntimeError(f"hook '{name}' has changed the type of value (was torch.{wrap(handle).dtype._legacy} got "
                               f'torch.{result.dtype._legacy})')
        return result._h

    handle = _Removable(host.addHook(self._h, run), hook)
    try:
        self._hooks.append(handle)
    except AttributeError:
        self._hooks = [handle]
    return handle


register_hook.__qualname__ = 'Tensor.register_hook'


class _Removable:
    def __init__(self, hook, function):
        self._hook = hook
        self.function = function
        self.removed = False

    def remove(self):
        self._hook.remove()
        self.removed = True

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.remove()


def register_post_accumulate_grad_hook(self, hook):
    raise NotImplementedError('register_post_accumulate_grad_hook() is not available here; register_hook() is')


class _Mode:
    """Switches recording on or off for a block or a function."""

    _on = False

    def __enter__(self):
        self._before = host.gradMode()
        host.setGradMode(self._on)

    def __exit__(self, *error):
        host.setGradMode(self._before)

    def __call__(self, function):
        def wrapped(*args, **kwargs):
            with type(self)._again(self):
                return function(*args, **kwargs)

        for name in ('__module__', '__name__', '__qualname__', '__doc__'):
            try:
                setattr(wrapped, name, getattr(function, name))
            except AttributeError:
                pass
        wrapped.__wrapped__ = function
        return wrapped

    def _again(self):
        return type(self)()


class no_grad(_Mode):
    """Within, results need no gradient."""

    def __new__(cls, function=None):
        made = object.__new__(cls)
        return made if function is None else made(function)


class inference_mode(_Mode):
    def __init__(self, mode=True):
        self._on = not mode

    def _again(self):
        return type(self)(not self._on)


class enable_grad(_Mode):
    _on = True


class set_grad_enabled(_Mode):
    """Switches recording at once, and back at the end of a with block."""

    def __init__(self, mode):
        self._on = bool(mode)
        self._before = host.gradMode()
        host.setGradMode(self._on)

    def __enter__(self):
        host.setGradMode(self._on)

    def _again(self):
        return type(self)(self._on)


def is_grad_enabled():
    return host.gradMode()


Tensor.grad = property(_get_grad, _set_grad)
Tensor.requires_grad = property(_get_requires_grad, _set_requires_grad)
Tensor.data = property(_get_data, _set_data)
Tensor.grad_fn = read_only('grad_fn', lambda self: function(self._h.node()) if self._h.requiresGrad() else None)
Tensor.is_leaf = read_only('is_leaf', lambda self: self._h.isLeaf() or not self._h.requiresGrad())
Tensor.retains_grad = property(lambda self: host.retainsGrad(self._h))
Tensor._version = property(lambda self: call('version', self._h))
Tensor.output_nr = 0

METHODS = (register_post_accumulate_grad_hook, requires_grad_, detach, detach_, retain_grad, backward, register_hook)
