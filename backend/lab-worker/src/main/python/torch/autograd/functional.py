"""torch.autograd.functional: Jacobians and Hessians of functions."""
from .._creation import zeros, zeros_like
from .._grad import enable_grad
from .._shape import stack
from .._tensor import Tensor
from . import grad


def _tensors(values, given):
    """The values as a tuple, and whether it was one alone."""
    single = not isinstance(values, tuple)
    values = (values,) if single else values
    for place, value in enumerate(values):
        if not isinstance(value, Tensor):
            raise TypeError(f'The {given} must be either a Tensor or a tuple of Tensors but the value at index {place} '
                            f'has type {type(value)}.')
    return values, single


def _inputs(inputs, function):
    return _tensors(inputs, f'inputs given to {function}')


def _outputs(outputs, function):
    return _tensors(outputs, f'outputs of the user-provided function given to {function}')


def _fresh(inputs, create_graph):
    if create_graph:
        return tuple(value.view_as(value) if value.requires_grad else value.detach().requires_grad_()
                     for value in inputs)
    return tuple(value.detach().requires_grad_() for value in inputs)


def _plain(strategy, vectorize):
    if strategy != 'reverse-mode':
        raise NotImplementedError(f"strategy='{strategy}' is not available here, 'reverse-mode' is")
    # Vectorised or not, the numbers are the same.
    return vectorize


def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy='reverse-mode'):
    """The derivative of every number of the outputs by every number of the inputs."""
    _plain(strategy, vectorize)
    inputs, one_input = _inputs(inputs, 'jacobian')
    with enable_grad():
        fresh = _fresh(inputs, create_graph)
        outputs, one_output = _outputs(func(*fresh), 'jacobian')
        found = []
        for place, output in enumerate(outputs):
            rows = [[] for _ in fresh]
            flat = output.reshape(-1)
            for i in range(flat.numel()):
                gradients = (None,) * len(fresh)
                if output.requires_grad:
                    gradients = grad(flat[i], fresh, retain_graph=True, create_graph=create_graph, allow_unused=True)
                for row, value, gradient in zip(rows, fresh, gradients):
                    if gradient is None and strict:
                        raise RuntimeError(f'Output {place} of the user-provided function is independent of input '
                                           f'{len(found)}. This is not allowed in strict mode.')
                    row.append(zeros_like(value) if gradient is None else gradient)
            found.append(tuple(
                (stack(row) if row else zeros(0)).reshape(tuple(output.shape) + tuple(value.shape))
                for row, value in zip(rows, fresh)))
    found = tuple(row[0] for row in found) if one_input else tuple(found)
    found = found[0] if one_output else found
    return found if create_graph else _detached(found)


def _detached(found):
    return found.detach() if isinstance(found, Tensor) else tuple(_detached(part) for part in found)


def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy='reverse-mode'):
    """The second derivatives of a function that gives one number."""
    inputs, one_input = _inputs(inputs, 'hessian')

    def slopes(*values):
        outputs, one_output = _outputs(func(*values), 'hessian')
        if not one_output or outputs[0].numel() != 1:
            raise RuntimeError('The Tensor returned by the function given to hessian should contain a single element'
                               if one_output else 'The function given to hessian should return a single Tensor')
        gradients = jacobian_of(outputs[0].reshape(()), values)
        return gradients

    def jacobian_of(output, values):
        if not output.requires_grad:
            return tuple(zeros_like(value) for value in values)
        gradients = grad(output, values, create_graph=True, allow_unused=True)
        return tuple(zeros_like(value) if gradient is None else gradient for value, gradient in zip(values, gradients))

    found = jacobian(slopes, inputs, create_graph, strict, vectorize, outer_jacobian_strategy)
    return found[0][0] if one_input else found


def vjp(func, inputs, v=None, create_graph=False, strict=False):
    """The function's value, and a vector times its Jacobian."""
    inputs, one_input = _inputs(inputs, 'vjp')
    with enable_grad():
        fresh = _fresh(inputs, create_graph)
        outputs, one_output = _outputs(func(*fresh), 'vjp')
        if v is None:
            if outputs[0].numel() != 1 or not one_output:
                raise RuntimeError('The vector v can only be None if the user-provided function returns a single Tensor '
                                   'with a single element.')
        else:
            v = v if isinstance(v, tuple) else (v,)
        found = grad(outputs, fresh, v, create_graph=create_graph, allow_unused=True)
    found = tuple(zeros_like(value) if part is None else part for value, part in zip(fresh, found))
    values = outputs if create_graph else _detached(outputs)
    return values[0] if one_output else values, found[0] if one_input else found


def jvp(func, inputs, v=None, create_graph=False, strict=False):
    """The function's value, and its Jacobian times a vector."""
    inputs, _ = _inputs(inputs, 'jvp')
    v = tuple(zeros_like(value) + 1 for value in inputs) if v is None else v if isinstance(v, tuple) else (v,)
    with enable_grad():
        fresh = _fresh(inputs, create_graph)
        outputs, one_output = _outputs(func(*fresh), 'jvp')
        dummy = tuple(zeros_like(output).requires_grad_() for output in outputs)
        back = grad(outputs, fresh, dummy, create_graph=True, allow_unused=True)
        used = [(part, vector) for part, vector in zip(back, v) if part is not None and part.requires_grad]
        found = grad(tuple(p for p, _ in used), dummy, tuple(x for _, x in used), create_graph=create_graph,
                     allow_unused=True) if used else (None,) * len(dummy)
    found = tuple(zeros_like(output) if part is None else part for output, part in zip(outputs, found))
    values, found = (outputs, found) if create_graph else (_detached(outputs), _detached(found))
    return (values[0], found[0]) if one_output else (values, found)


def hvp(func, inputs, v=None, create_graph=False, strict=False):
    """The function's value, and its second derivatives times a vector."""
    inputs, one_input = _inputs(inputs, 'hvp')
    v = tuple(zeros_like(value) + 1 for value in inputs) if v is None else v if isinstance(v, tuple) else (v,)
    with enable_grad():
        fresh = _fresh(inputs, create_graph)
        value = func(*fresh)
        slopes = grad(value, fresh, create_graph=True, allow_unused=True)
        used = [(slope, vector) for slope, vector in zip(slopes, v) if slope is not None and slope.requires_grad]
        found = grad(tuple(s for s, _ in used), fresh, tuple(x for _, x in used), create_graph=create_graph,
                     allow_unused=True) if used else (None,) * len(fresh)
    found = tuple(zeros_like(each) if part is None else part for each, part in zip(fresh, found))
    value = value if create_graph else value.detach()
    return value, found[0] if one_input else found


vhp = hvp
