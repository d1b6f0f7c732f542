"""Spectral normalisation: a weight divided by its largest singular value, followed by power iteration."""
from ..._grad import no_grad
from ...nn import functional as F
from ..parameter import Parameter


class _SpectralNorm:
    def __init__(self, name, steps, dim, eps):
        self.name, self.steps, self.dim, self.eps = name, steps, dim, eps

    def _matrix(self, weight):
        if self.dim != 0:
            weight = weight.permute(self.dim, *[d for d in range(weight.dim()) if d != self.dim])
        return weight.reshape(weight.shape[0], -1)

    def weight(self, module, improve):
        weight = getattr(module, self.name + '_orig')
        u, v = getattr(module, self.name + '_u'), getattr(module, self.name + '_v')
        matrix = self._matrix(weight)
        if improve:
            with no_grad():
                for _ in range(self.steps):
                    v.copy_(F.normalize(matrix.t() @ u, dim=0, eps=self.eps))
                    u.copy_(F.normalize(matrix @ v, dim=0, eps=self.eps))
                if self.steps > 0:
                    u, v = u.clone(), v.clone()
        return weight / (u @ (matrix @ v))

    def __call__(self, module, inputs):
        object.__setattr__(module, self.name, self.weight(module, module.training))


def spectral_norm(module, name='weight', n_power_iterations=1, eps=1e-12, dim=None):
    """Has the module divide the weight by its largest singular value before every call."""
    if dim is None:
        dim = 1 if type(module).__name__.startswith('ConvTranspose') else 0
    norm = _SpectralNorm(name, n_power_iterations, dim, eps)
    weight = module._parameters[name]
    with no_grad():
        matrix = norm._matrix(weight)
        rows, columns = matrix.shape
        u = F.normalize(weight.new_empty(rows).normal_(0, 1), dim=0, eps=eps)
        v = F.normalize(weight.new_empty(columns).normal_(0, 1), dim=0, eps=eps)
    delattr(module, name)
    module.register_parameter(name + '_orig', weight)
    object.__setattr__(module, name, weight.data)
    module.register_buffer(name + '_u', u)
    module.register_buffer(name + '_v', v)
    handle = module.register_forward_pre_hook(norm)
    module.__dict__['_spectral_' + name] = (norm, handle)
    return module


def remove_spectral_norm(module, name='weight'):
    norm, handle = module.__dict__.pop('_spectral_' + name)
    with no_grad():
        weight = norm.weight(module, False).detach()
    handle.remove()
    for suffix in ('_orig', '_u', '_v'):
        delattr(module, name + suffix)
    module.__dict__.pop(name, None)
    module.register_parameter(name, Parameter(weight))
    return module
