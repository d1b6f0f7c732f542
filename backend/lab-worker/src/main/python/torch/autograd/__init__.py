"""torch.autograd: gradients asked for by name."""
from .._grad import enable_grad, inference_mode, no_grad, set_grad_enabled
from .._host import host
from .._tensor import Tensor, wrap


def _tuple(value):
    if value is None:
        return ()
    return (value,) if isinstance(value, Tensor) else tuple(value)


def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, only_inputs=True,
         allow_unused=False, is_grads_batched=False):
    """The gradients of the outputs' sum by each of the inputs; nobody's grad changes."""
    if is_grads_batched:
        raise NotImplementedError('autograd.grad(): is_grads_batched=True is not available here; call it for each '
                                  'gradient')
    outputs, inputs = _tuple(outputs), _tuple(inputs)
    given = []
    if grad_outputs is not None:
        for output, gradient in zip(outputs, _tuple(grad_outputs)):
            if gradient is None:
                if output.numel() != 1:
                    raise RuntimeError('grad can be implicitly created only for scalar outputs')
                gradient = output.detach() * 0 + 1
            given.append(gradient._h)
    found = host.gradients([o._h for o in outputs], [i._h for i in inputs], given,
                           bool(create_graph if retain_graph is None else retain_graph), bool(create_graph))
    gradients = []
    for i in range(found.size()):
        h = found.get(i)
        if h is None and not allow_unused:
            raise RuntimeError('One of the differentiated Tensors appears to not have been used in the graph. Set '
                               'allow_unused=True if this is the desired behavior.')
        gradients.append(None if h is None else wrap(h))
    return tuple(gradients)


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, inputs=None):
    tensors = _tuple(tensors)
    grad_tensors = (None,) * len(tensors) if grad_tensors is None else _tuple(grad_tensors)
    retain = create_graph if retain_graph is None else retain_graph
    for place, (tensor, gradient) in enumerate(zip(tensors, grad_tensors)):
        last = place == len(tensors) - 1
        tensor.backward(gradient, retain or not last, create_graph, inputs)


class set_detect_anomaly:
    """Accepted; errors of backward passes already name the step."""

    def __init__(self, mode, check_nan=True):
        self.mode = mode

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None


class detect_anomaly(set_detect_anomaly):
    def __init__(self, check_nan=True):
        set_detect_anomaly.__init__(self, True)


class _VariableType(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, Tensor)


class Variable(metaclass=_VariableType):
    """A tensor, as it was called when tensors had no gradients of their own."""

    def __new__(cls, data=None, requires_grad=False, volatile=None):
        if data is None:
            from .._creation import empty
            data = empty(0)
        return data.detach().requires_grad_(requires_grad)

from ._function import Function
from . import functional


def gradcheck(func, inputs, eps=1e-06, atol=1e-05, rtol=0.001, raise_exception=True, check_sparse_nnz=False,
              nondet_tol=0.0, check_undefined_grad=True, check_grad_dtypes=False, check_batched_grad=False,
              check_batched_forward_grad=False, check_forward_ad=False, check_backward_ad=True, fast_mode=False):
    """Whether the gradients agree with differences of the function's values."""
    if check_batched_grad or check_batched_forward_grad or check_forward_ad:
        raise NotImplementedError('gradcheck() of batched or forward gradients is not available here')
    inputs = _tuple(inputs)
    moved = [value for value in inputs if isinstance(value, Tensor) and value.requires_grad]
    if not moved:
        raise ValueError('gradcheck expects at least one input tensor to require gradient, but none of the them have '
                         'requires_grad=True.')
    found = []
    # All gradients first: the differences change the inputs, which the graph still needs.
    for place, output in enumerate(_tuple(func(*inputs))):
        if not output.requires_grad:
            continue
        flat = output.reshape(-1)
        for number, value in enumerate(moved):
            for j in range(flat.numel()):
                (gradient,) = grad(flat[j], value, retain_graph=True, allow_unused=True)
                found.append((place, number, j, value.detach() * 0 if gradient is None else gradient.detach()))
    for place, number, j, gradient in found:
        with no_grad():
            expected = _differences(func, inputs, moved[number], place, j, eps)
        if not gradient.sub(expected).abs().le(atol + rtol * expected.abs()).all():
            if not raise_exception:
                return False
            raise GradcheckError(f'Jacobian mismatch for output {place} with respect to input {number},\n'
                                 f'numerical:{expected}\nanalytical:{gradient}\n')
    return True


def gradgradcheck(func, inputs, grad_outputs=None, eps=1e-06, atol=1e-05, rtol=0.001, gen_non_contig_grad_outputs=False,
                  raise_exception=True, nondet_tol=0.0, check_undefined_grad=True, check_grad_dtypes=False,
                  check_batched_grad=False, check_fwd_over_rev=False, check_rev_over_rev=True, fast_mode=False):
    """Whether the gradients of gradients agree with differences of the gradients."""
    from .. import randn_like
    inputs = _tuple(inputs)
    if grad_outputs is None:
        grad_outputs = [randn_like(output).requires_grad_() for output in _tuple(func(*inputs)) if output.requires_grad]
    grad_outputs = _tuple(grad_outputs)
    count = len(grad_outputs)

    def gradients(*given):
        from .._grad import enable_grad
        # Differences are taken where nothing is recorded; here they are differences of gradients.
        with enable_grad():
            given_inputs = [v.requires_grad_() if isinstance(v, Tensor) and v.is_leaf and v.is_floating_point() else v
                            for v in given[:-count]]
            outputs = [output for output in _tuple(func(*given_inputs)) if output.requires_grad]
            moved = [v for v in given_inputs if isinstance(v, Tensor) and v.requires_grad]
            return tuple(g for g in grad(outputs, moved, given[-count:], create_graph=True, allow_unused=True)
                         if g is not None)

    return gradcheck(gradients, (*inputs, *grad_outputs), eps, atol, rtol, raise_exception,
                     nondet_tol=nondet_tol, check_batched_grad=check_batched_grad, check_forward_ad=check_fwd_over_rev)


class GradcheckError(RuntimeError):
    """Gradients that are not what differences of values say."""


def _differences(func, inputs, value, place, j, eps):
    slopes = value.detach().clone()
    # .data: what changes for a moment is no change of the graph's.
    flat, out = value.data.view(-1), slopes.view(-1)
    for i in range(flat.numel()):
        before = flat[i].item()
        flat[i] = before + eps
        above = _tuple(func(*inputs))[place].reshape(-1)[j].item()
        flat[i] = before - eps
        below = _tuple(func(*inputs))[place].reshape(-1)[j].item()
        flat[i] = before
        out[i] = (above - below) / (2 * eps)
    return slopes


def _say_places():
    from _ganbook.places import known_as
    known_as(globals(), {'torch.autograd.function': 'Function'})


_say_places()


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
