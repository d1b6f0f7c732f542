"""What pickles of tensors refer to by name."""
from ._creation import tensor
from ._tensor import Tensor, run, wrap


def _rebuild_tensor_v2(storage, storage_offset, size, stride, requires_grad, backward_hooks, metadata=None):
    made = run('as_strided', storage._h, tuple(size), tuple(stride), storage_offset)
    return made.requires_grad_(True) if requires_grad else made


def _rebuild_tensor(storage, storage_offset, size, stride):
    return run('as_strided', storage._h, tuple(size), tuple(stride), storage_offset)


def _rebuild_parameter(data, requires_grad, backward_hooks):
    from .nn.parameter import Parameter
    return Parameter(data, requires_grad)
