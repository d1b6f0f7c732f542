"""A network on all GPUs, which is itself where there is none."""
from ... import _types
from .module import Module


class DataParallel(Module):
    """Calls the network: there are no GPUs here to share the batch among."""

    def __init__(self, module, device_ids=None, output_device=None, dim=0):
        Module.__init__(self)
        if device_ids:
            _types.no_gpu()
        self.module = module
        self.device_ids = []
        self.dim, self.output_device = dim, output_device

    def forward(self, *inputs, **options):
        return self.module(*inputs, **options)
