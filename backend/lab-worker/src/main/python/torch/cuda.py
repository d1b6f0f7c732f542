"""torch.cuda on a machine without a GPU: what it answers, and how code for a GPU still runs."""
from . import _types
from ._creation import _legacy_class
from ._host import host

for _d in _types.ALL:
    if not _d.is_complex:
        globals()[_d._legacy] = _legacy_class(_d, cuda=True)


def is_available():
    return False


def is_initialized():
    return False


def init():
    _no_gpu()


def device_count():
    return 0


def _no_gpu():
    raise RuntimeError('Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed '
                       'a driver from http://www.nvidia.com/Download/index.aspx')


def current_device():
    _no_gpu()


def get_device_name(device=None):
    _no_gpu()


def get_device_properties(device=None):
    _no_gpu()


def get_device_capability(device=None):
    _no_gpu()


def set_device(device):
    _types.use_device(device)


def synchronize(device=None):
    _types.no_gpu()


def empty_cache():
    """Nothing is cached on the CPU."""


def manual_seed(seed):
    """There is no GPU whose random numbers could be started anew."""


manual_seed_all = manual_seed


def get_rng_state(device='cuda'):
    _no_gpu()


def set_rng_state(new_state, device='cuda'):
    _no_gpu()


def get_rng_state_all():
    return []


def set_rng_state_all(new_states):
    """There is no GPU whose random numbers had a state."""


def memory_allocated(device=None):
    return 0


def max_memory_allocated(device=None):
    return 0


memory_reserved = max_memory_reserved = memory_cached = max_memory_cached = memory_allocated


def reset_peak_memory_stats(device=None):
    """Nothing was counted."""


reset_max_memory_allocated = reset_max_memory_cached = reset_peak_memory_stats


def memory_summary(device=None, abbreviated=False):
    used, peak = host.memoryUsed(), host.memoryPeak()
    return (f'No GPU here. Tensors of this session on the CPU: {used / 2 ** 20:.1f} MiB now, '
            f'{peak / 2 ** 20:.1f} MiB at most.')


def is_bf16_supported():
    return False


class Event:
    """A moment; on the CPU, where everything is done in order."""

    def __init__(self, enable_timing=False, blocking=False, interprocess=False):
        self._time = None

    def record(self, stream=None):
        import time
        self._time = time.perf_counter()

    def elapsed_time(self, end_event):
        return (end_event._time - self._time) * 1000

    def synchronize(self):
        """Everything before it is done."""

    wait = synchronize

    def query(self):
        return True


class device:
    """A block that would use another GPU."""

    def __init__(self, device):
        _types.no_gpu()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None
