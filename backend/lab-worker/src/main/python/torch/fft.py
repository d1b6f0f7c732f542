"""torch.fft: Fourier transforms."""
from . import _types
from ._creation import only_strided
from ._out import into
from ._tensor import run


def _one(name):
    def function(input, n=None, dim=-1, norm=None, *, out=None):
        return into(name, out, run(name, input._h, n, dim, norm))

    function.__name__ = function.__qualname__ = name.removeprefix('fft_')
    return function


fft, ifft, rfft, irfft = (_one('fft_' + name) for name in ('fft', 'ifft', 'rfft', 'irfft'))


def fft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    return into('fft_fft2', out, run('fft_fft2', input._h, None if s is None else tuple(s), tuple(dim), norm))


def ifft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    return into('fft_ifft2', out, run('fft_ifft2', input._h, None if s is None else tuple(s), tuple(dim), norm))


def _frequencies(name):
    def function(n, d=1.0, *, out=None, dtype=None, layout=None, device=None, requires_grad=False):
        _types.use_device(device)
        only_strided(name, layout)
        made = run(name, n, float(d)).to(_types.defaults.dtype if dtype is None else dtype)
        return into(name, out, made.requires_grad_() if requires_grad else made)

    function.__name__ = function.__qualname__ = name.removeprefix('fft_')
    return function


fftfreq, rfftfreq = _frequencies('fft_fftfreq'), _frequencies('fft_rfftfreq')


def _shift(name):
    def function(input, dim=None):
        return run(name, input._h, None if dim is None else (dim,) if isinstance(dim, int) else tuple(dim))

    function.__name__ = function.__qualname__ = name.removeprefix('fft_')
    return function


fftshift, ifftshift = _shift('fft_fftshift'), _shift('fft_ifftshift')


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
