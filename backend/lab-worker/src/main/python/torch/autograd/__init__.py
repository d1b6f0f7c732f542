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


Variable = Tensor
