"""Weight normalisation: a weight as a direction and a length."""
from ..parameter import Parameter


def _length(weight, dim):
    if dim is None:
        return weight.norm()
    return weight.norm(2, [d for d in range(weight.dim()) if d != dim], keepdim=True)


class _WeightNorm:
    def __init__(self, name, dim):
        self.name, self.dim = name, dim

    def weight(self, module):
        direction, length = getattr(module, self.name + '_v'), getattr(module, self.name + '_g')
        return direction * (length / _length(direction, self.dim))

    def __call__(self, module, inputs):
        object.__setattr__(module, self.name, self.weight(module))


def weight_norm(module, name='weight', dim=0):
    """Has the module learn the weight's direction and length."""
    weight = module._parameters[name]
    if dim is not None and dim < 0:
        dim += weight.dim()
    norm = _WeightNorm(name, dim)
    delattr(module, name)
    module.register_parameter(name + '_g', Parameter(_length(weight, dim).detach()))
    module.register_parameter(name + '_v', Parameter(weight.detach()))
    object.__setattr__(module, name, norm.weight(module))
    module.__dict__['_weight_norm_' + name] = (norm, module.register_forward_pre_hook(norm))
    return module


def remove_weight_norm(module, name='weight'):
    key = '_weight_norm_' + name
    if key not in module.__dict__:
        raise ValueError(f"weight_norm of '{name}' not found in {module}")
    norm, handle = module.__dict__.pop(key)
    weight = norm.weight(module).detach()
    handle.remove()
    for suffix in ('_g', '_v'):
        delattr(module, name + suffix)
    module.__dict__.pop(name, None)
    module.register_parameter(name, Parameter(weight))
    return module
