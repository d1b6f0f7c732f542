"""Known modules in a row, run by one call."""
from ..._host import host
from .. import functional
from . import activation, batchnorm, conv, linear, pooling

networks = host.networks()
_many = functional._many


# Dense layers, which may be computed without libtorch: each adds itself to a row of them.

def _add_linear(plan, layer):
    parameters = layer._parameters
    if parameters['weight'] is None or parameters['bias'] is None:
        return False
    plan.linear(parameters['weight']._h, parameters['bias']._h)
    return True


def _add_layer_norm(plan, layer):
    parameters = layer._parameters
    if parameters['weight'] is None or parameters['bias'] is None:
        return False
    plan.layerNorm(layer.normalized_shape, parameters['weight']._h, parameters['bias']._h, layer.eps)
    return True


def _add_leaky_relu(plan, layer):
    if layer.inplace:
        return False
    plan.leakyRelu(float(layer.negative_slope))
    return True


def _add_relu(plan, layer):
    if layer.inplace:
        return False
    plan.relu()
    return True


def _add_sigmoid(plan, layer):
    plan.sigmoid()
    return True


def _add_tanh(plan, layer):
    plan.tanh()
    return True


_DENSE = {
    linear.Linear: _add_linear,
    batchnorm.LayerNorm: _add_layer_norm,
    activation.LeakyReLU: _add_leaky_relu,
    activation.ReLU: _add_relu,
    activation.Sigmoid: _add_sigmoid,
    activation.Tanh: _add_tanh,
}


# Modules that are one operation of libtorch: each adds itself to a chain.

def _handle(tensor):
    return None if tensor is None else tensor._h


def _add_convolution(chain, module):
    if module.padding_mode != 'zeros' or isinstance(module.padding, str):
        return False
    parameters = module._parameters
    chain.call(f'conv{module._count}d', parameters['weight']._h, _handle(parameters['bias']), module.stride,
               module.padding, module.dilation, module.groups)
    return True


def _add_transposed(chain, module):
    parameters = module._parameters
    chain.call(f'conv_transpose{module._count}d', parameters['weight']._h, _handle(parameters['bias']), module.stride,
               module.padding, module.output_padding, module.groups, module.dilation)
    return True


def _add_batch_norm(chain, module):
    mean, variance, seen = [module._buffers[name] for name in ('running_mean', 'running_var', 'num_batches_tracked')]
    if module.momentum is None or not module.track_running_stats or mean is None or seen is None:
        return False
    parameters = module._parameters
    chain.batchNorm(_AXES[type(module)], seen._h if module.training else None, _handle(parameters['weight']),
                    _handle(parameters['bias']), mean._h, variance._h, module.training, float(module.momentum),
                    float(module.eps))
    return True


_AXES = {batchnorm.BatchNorm1d: (2, 3), batchnorm.BatchNorm2d: (4,)}


def _add_gelu(chain, module):
    chain.call('gelu', module.approximate)
    return True


def _add_flatten(chain, module):
    chain.call('flatten', module.start_dim, module.end_dim)
    return True


def _add_max_pool(chain, module):
    if module.return_indices:
        return False
    chain.call('max_pool2d', *[_many(size, 2) for size in (module.kernel_size, module.stride, module.padding,
                                                           module.dilation)], module.ceil_mode)
    return True


_CALLS = {
    conv.Conv1d: _add_convolution,
    conv.Conv2d: _add_convolution,
    conv.ConvTranspose1d: _add_transposed,
    conv.ConvTranspose2d: _add_transposed,
    batchnorm.BatchNorm1d: _add_batch_norm,
    batchnorm.BatchNorm2d: _add_batch_norm,
    activation.GELU: _add_gelu,
    linear.Flatten: _add_flatten,
    pooling.MaxPool2d: _add_max_pool,
}


class _Builder:
    """Makes as few chains as possible of modules in a row."""

    def __init__(self):
        self.parts = []
        self._chain = self._modules = self._dense = None

    def add(self, module):
        dense, call = _known(module, _DENSE), _known(module, _CALLS)
        if dense is not None:
            # A module that can't be added must not leave an empty row behind: it is tried on one of its own first.
            if dense(networks.chain().dense(), module):
                dense(self._row(), module)
                self._modules.append(module)
                return
        elif call is not None and call(networks.chain(), module):
            call(self._open(), module)
            self._dense = None
            self._modules.append(module)
            return
        self.parts.append((None, module))
        self._chain = self._dense = None

    def _open(self):
        if self._chain is None:
            self._chain, self._modules = networks.chain(), []
            self.parts.append((self._chain, self._modules))
        return self._chain

    def _row(self):
        chain = self._open()
        if self._dense is None:
            self._dense = chain.dense()
        return self._dense


def _known(module, table):
    own = module.__dict__
    if own['_forward_hooks'] or own['_forward_pre_hooks'] or own['_backward_hooks'] or 'forward' in own:
        return None
    return table.get(type(module))


def parts(modules):
    """Pairs of a chain and its modules, or of None and a module that is to be called itself."""
    builder = _Builder()
    for module in modules:
        builder.add(module)
    return builder.parts


def one_by_one(modules, value):
    """The modules called as they are: they say themselves what is wrong with an argument."""
    for module in modules:
        value = module(value)
    return value
