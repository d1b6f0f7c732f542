"""torch.autograd.Function: steps of the graph whose backward is written by the learner."""
from .._grad import is_grad_enabled, no_grad, set_grad_enabled
from .._host import host
from .._tensor import Tensor, wrap

_SPENT = ('Trying to backward through the graph a second time (or directly access saved tensors after they have already '
          'been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). '
          'Specify retain_graph=True if you need to backward through the graph a second time or if you need to access '
          'saved tensors after calling backward.')


class FunctionCtx:
    """What a call of a Function keeps for its way back."""

    def __init__(self):
        self._saved = ()
        self._versions = ()
        self._results = ()
        self._spent = False
        self._materialize = True
        self._not_differentiable = ()
        self.needs_input_grad = ()

    def save_for_backward(self, *tensors):
        for tensor in tensors:
            if tensor is not None and not isinstance(tensor, Tensor):
                raise TypeError('save_for_backward can only save variables, but argument '
                                f'{tensors.index(tensor)} is of type {type(tensor).__name__}')
        self._saved = tensors

    @property
    def saved_tensors(self):
        if self._spent and self._saved:
            raise RuntimeError(_SPENT)
        for tensor, version in zip(self._saved, self._versions):
            if tensor is not None and tensor._version != version:
                raise RuntimeError(
                    'one of the variables needed for gradient computation has been modified by an inplace operation: '
                    f'[{tensor.type()} {list(tensor.shape)}] is at version {tensor._version}; expected version '
                    f'{version} instead. Hint: enable anomaly detection to find the operation that failed to compute '
                    'its gradient, with torch.autograd.set_detect_anomaly(True).')
        return self._saved

    saved_variables = saved_tensors

    def mark_non_differentiable(self, *tensors):
        self._not_differentiable = tuple(id(tensor) for tensor in tensors)

    def mark_dirty(self, *tensors):
        raise NotImplementedError('mark_dirty() is not available here: forward() has to return new tensors')

    def set_materialize_grads(self, value):
        self._materialize = bool(value)


class _FunctionMeta(type):
    def __call__(cls, *args, **kwargs):
        raise RuntimeError(f'{cls} should not be instantiated. Methods on autograd functions are all static, so you '
                           'should invoke them on the class itself. Instantiating an autograd function will raise an '
                           'error in a future version of PyTorch.')


class Function(metaclass=_FunctionMeta):
    """A step with a forward and a backward of one's own: a subclass is called by apply()."""

    @staticmethod
    def forward(ctx, *args, **kwargs):
        raise NotImplementedError('You must implement the forward function for custom autograd.Function.')

    @staticmethod
    def backward(ctx, *grad_outputs):
        raise NotImplementedError("You must implement either the backward or vjp method for your custom "
                                  "autograd.Function to use it with backward mode AD.")

    @classmethod
    def apply(cls, *args):
        context = FunctionCtx()
        needed = tuple(isinstance(arg, Tensor) and arg.requires_grad for arg in args)
        recorded = is_grad_enabled() and any(needed)
        context.needs_input_grad = needed
        with no_grad():
            if 'setup_context' in _own(cls):
                made = cls.forward(*args)
                cls.setup_context(context, args, made)
            else:
                made = cls.forward(context, *args)
        single = not isinstance(made, tuple)
        results = (made,) if single else made
        if single and not isinstance(made, Tensor):
            raise TypeError(f'{cls.__name__}Backward.forward: expected Tensor or tuple of Tensor (got '
                            f'{type(made).__name__}) for return value 0')
        if recorded:
            results = _recorded(cls, context, args, results)
        return results[0] if single else tuple(results)


def _own(cls):
    return {name for each in cls.__mro__ if each is not Function and each is not object for name in each.__dict__}


def _recorded(cls, context, args, results):
    """The results, with a step behind those that have a gradient."""
    places = [i for i, arg in enumerate(args) if isinstance(arg, Tensor)]
    taken = [i for i, result in enumerate(results)
             if isinstance(result, Tensor) and id(result) not in context._not_differentiable
             and (result.dtype.is_floating_point or result.dtype.is_complex)]
    if not taken:
        return results
    shapes = [(tuple(results[i].shape), results[i].dtype) for i in taken]

    def backward(gradients, create, retain):
        given = [None] * len(results)
        for place, i in enumerate(taken):
            h = gradients.get(place)
            given[i] = wrap(h) if h is not None else _zeros(shapes[place]) if context._materialize else None
        with set_grad_enabled(create):
            found = cls.backward(context, *given)
        if not retain:
            context._spent = True
        return _checked(cls, args, places, found if isinstance(found, tuple) else (found,))

    made = host.function(cls.__name__ + 'Backward', [args[i]._h for i in places], [results[i]._h for i in taken],
                         backward)
    final = list(results)
    for place, i in enumerate(taken):
        final[i] = wrap(made.get(place))
    # A result that is saved is saved with its place in the graph.
    context._saved = tuple(_with_step(tensor, results, final) for tensor in context._saved)
    context._versions = tuple(None if tensor is None else tensor._version for tensor in context._saved)
    return final


def _with_step(tensor, before, after):
    for old, new in zip(before, after):
        if old is tensor:
            return new
    return tensor


def _zeros(shape):
    from .._creation import zeros
    return zeros(shape[0], dtype=shape[1])


def _checked(cls, args, places, found):
    name = cls.__name__ + 'Backward'
    if len(found) > len(args) and all(extra is None for extra in found[len(args):]):
        found = found[:len(args)]
    if len(found) != len(args):
        raise RuntimeError(f'function {name} returned an incorrect number of gradients (expected {len(args)}, got '
                           f'{len(found)})')
    handles = []
    for i, gradient in enumerate(found):
        if i not in places:
            if gradient is not None:
                raise RuntimeError(f'function {name} returned a gradient different than None at position {i + 1}, but '
                                   'the corresponding forward input was not a Variable')
            continue
        if gradient is None or not args[i].requires_grad:
            handles.append(None)
            continue
        if not isinstance(gradient, Tensor):
            raise RuntimeError(f'expected Variable or None (got {type(gradient).__name__})')
        shape = tuple(args[i].shape)
        if tuple(gradient.shape) != shape:
            gradient = _summed(name, i, gradient, shape)
        if gradient.dtype is not args[i].dtype:
            gradient = gradient.to(args[i].dtype)
        handles.append(gradient._h)
    return handles


def _summed(name, place, gradient, shape):
    """A gradient that can be seen as many of the right shape counts as their sum."""
    given = tuple(gradient.shape)
    extra = len(given) - len(shape)
    if extra >= 0 and all(wanted in (1, length) for wanted, length in zip(shape, given[extra:])):
        axes = [*range(extra), *(extra + i for i, wanted in enumerate(shape) if wanted == 1 != given[extra + i])]
        return gradient.sum(axes).reshape(shape) if axes else gradient
    raise RuntimeError(f'Function {name} returned an invalid gradient at index {place} - got {list(given)} but '
                       f'expected shape compatible with {list(shape)}')
