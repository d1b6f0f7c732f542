"""A module's backward hooks: they see the gradients where they leave the module and where they came to it."""
from ..._tensor import Tensor
from ...autograd import Function


class BackwardHookFunction(Function):
    """Hands tensors on, and their gradients to a listener."""

    @staticmethod
    def forward(ctx, listener, *tensors):
        ctx.listener = listener
        ctx.set_materialize_grads(False)
        return tuple(tensor.view_as(tensor) for tensor in tensors)

    @staticmethod
    def backward(ctx, *gradients):
        return (None, *ctx.listener(gradients))


def _through(listener, values):
    """The values, those with a gradient behind a step that tells the listener; it is given None for the others."""
    places = [i for i, value in enumerate(values) if isinstance(value, Tensor) and value.requires_grad]
    if not places:
        return values, False

    def listen(gradients):
        given = [None] * len(values)
        for i, gradient in zip(places, gradients):
            given[i] = gradient
        answered = listener(tuple(given))
        return tuple(answered[i] for i in places)

    handed = BackwardHookFunction.apply(listen, *[values[i] for i in places])
    values = list(values)
    for i, tensor in zip(places, handed):
        values[i] = tensor
    return tuple(values), True


class WayBack:
    """One call of a module, and the way back through it."""

    def __init__(self, module, hooks):
        self.module, self.hooks = module, hooks
        self.at_results = None
        self.count = 0
        self.sees_inputs = False

    def entered(self, args):
        self.count = len(args)
        args, self.sees_inputs = _through(self._at_inputs, args)
        return args

    def left(self, result):
        if isinstance(result, Tensor):
            return _through(self._at_results, (result,))[0][0]
        if isinstance(result, tuple):
            return _through(self._at_results, result)[0]
        return result

    def _at_results(self, gradients):
        self.at_results = gradients
        if not self.sees_inputs:
            self._ask((None,) * self.count)
        return gradients

    def _at_inputs(self, gradients):
        return self._ask(gradients)

    def _ask(self, gradients):
        for hook in self.hooks:
            changed = hook(self.module, gradients, self.at_results)
            if changed is None:
                continue
            changed = changed if isinstance(changed, tuple) else (changed,)
            if len(changed) != len(gradients):
                raise RuntimeError(f'Backward hook returned an invalid number of grad_input, got {len(changed)}, but '
                                   f'expected {len(gradients)}')
            gradients = changed
        return gradients
