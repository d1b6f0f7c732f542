"""torch.nn.utils: gradients kept small, parameters as one vector."""
from ..._grad import no_grad
from ..._tensor import Tensor


def _list(parameters):
    return [parameters] if isinstance(parameters, Tensor) else list(parameters)


def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False):
    """Scales all gradients so that together they are no longer than max_norm."""
    from ... import stack, tensor
    max_norm = float(max_norm)
    gradients = [p.grad for p in _list(parameters) if p.grad is not None]
    if not gradients:
        return tensor(0.0)
    with no_grad():
        norm_type = float(norm_type)
        if norm_type == float('inf'):
            total = stack([g.abs().max() for g in gradients]).max()
        else:
            total = stack([g.norm(norm_type) for g in gradients]).norm(norm_type)
        if error_if_nonfinite and not total.isfinite():
            raise RuntimeError(f'The total norm of order {norm_type} for gradients from `parameters` is non-finite, so '
                               'it cannot be clipped.')
        factor = (max_norm / (total + 1e-6)).clamp(max=1.0)
        for gradient in gradients:
            gradient.mul_(factor)
    return total


clip_grad_norm = clip_grad_norm_


def clip_grad_value_(parameters, clip_value):
    clip_value = float(clip_value)
    with no_grad():
        for parameter in _list(parameters):
            if parameter.grad is not None:
                parameter.grad.clamp_(-clip_value, clip_value)


def parameters_to_vector(parameters):
    from ... import cat
    return cat([p.view(-1) for p in parameters])


def vector_to_parameters(vec, parameters):
    place = 0
    for parameter in parameters:
        count = parameter.numel()
        parameter.data = vec[place:place + count].view_as(parameter).data
        place += count


def __getattr__(name):
    if name in ('spectral_norm', 'remove_spectral_norm'):
        from . import _spectral
        return getattr(_spectral, name)
    if name in ('weight_norm', 'remove_weight_norm'):
        from . import _weight_norm
        return getattr(_weight_norm, name)
    if name == 'rnn':
        import importlib
        return importlib.import_module('torch.nn.utils.rnn')
    if name in ('parametrize', 'prune', 'stateless'):
        raise AttributeError(f"module 'torch.nn.utils' has no attribute '{name}': this part of PyTorch is not available "
                             'here')
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
