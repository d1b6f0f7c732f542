"""torch.backends: what PyTorch is built on. Settings are remembered; on the CPU they change no number."""


class _Backend:
    """A library that programs switch on, off or to other ways of working."""

    def __init__(self, available, **settings):
        self._available = available
        self.__dict__.update(settings)

    def is_available(self):
        return self._available

    def is_built(self):
        return self._available

    def version(self):
        return None


cudnn = _Backend(False, enabled=True, benchmark=False, deterministic=False, allow_tf32=True)
cuda = _Backend(False, matmul=_Backend(False, allow_tf32=False))
mps = _Backend(False)
mkl = _Backend(True)
mkldnn = _Backend(True)
openmp = _Backend(True)


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
