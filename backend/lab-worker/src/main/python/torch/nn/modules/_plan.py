"""Known layers in a row, run by one call."""
from ..._host import host
from . import activation, batchnorm, linear

networks = host.networks()


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


_KNOWN = {
    linear.Linear: _add_linear,
    batchnorm.LayerNorm: _add_layer_norm,
    activation.LeakyReLU: _add_leaky_relu,
    activation.ReLU: _add_relu,
    activation.Sigmoid: _add_sigmoid,
    activation.Tanh: _add_tanh,
}


def _known(module):
    own = module.__dict__
    if own['_forward_hooks'] or own['_forward_pre_hooks'] or own['_backward_hooks'] or 'forward' in own:
        return None
    return _KNOWN.get(type(module))


def parts(modules):
    """Pairs of a plan and None, or of None and a module that is to be called itself."""
    found, plan = [], None
    for module in modules:
        add = _known(module)
        if plan is None:
            plan = networks.plan()
            fresh = True
        if add is not None and add(plan, module):
            if fresh:
                found.append((plan, None))
                fresh = False
        else:
            found.append((None, module))
            plan = None
    return found


def one_by_one(modules, value):
    """The layers called as they are: they say themselves what is wrong with an argument."""
    for module in modules:
        value = module(value)
    return value
