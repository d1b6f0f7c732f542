"""Discrete Fourier transforms.

Numbers of few prime factors are split by Cooley and Tukey's way; what remains is summed without rounding in between.
"""
import math

from numpy import _create, _shape
from numpy._host import COMPLEX
from numpy._ndarray import asarray, from_objects

__all__ = ['fft', 'ifft', 'fft2', 'ifft2', 'fftn', 'ifftn', 'rfft', 'irfft', 'fftfreq', 'rfftfreq', 'fftshift', 'ifftshift']


def _root(k, n):
    """exp(-2πi k/n), exact at the eighths of the circle."""
    k %= n
    octant, rest = divmod(8 * k, n)
    if octant % 2:
        octant, rest = octant + 1, rest - n
    angle = 2 * math.pi * rest / (8 * n)
    cosine, sine = math.cos(angle), math.sin(angle)
    if abs(rest) == n:
        sine = math.copysign(cosine, rest)
    quarter = octant // 2 % 4
    x, y = ((cosine, sine), (-sine, cosine), (-cosine, -sine), (sine, -cosine))[quarter]
    return complex(x, -y)


def _transform(values, roots):
    n = len(values)
    if n == 1:
        return values
    factor = next((p for p in (2, 3, 5) if n % p == 0), n)
    if factor == n:
        stride = len(roots) // n
        return [_sum([v * roots[i * k % n * stride] for i, v in enumerate(values)]) for k in range(n)]
    parts = [_transform(values[i::factor], roots) for i in range(factor)]
    m, stride = n // factor, len(roots) // n
    return [_sum([parts[i][k % m] * roots[i * k % n * stride] for i in range(factor)]) for k in range(n)]


def _sum(items):
    return complex(math.fsum([v.real for v in items]), math.fsum([v.imag for v in items]))


def _line(values, inverse):
    n = len(values)
    return _transform(values, [_root(-k if inverse else k, n) for k in range(n)])


def _scale(n, norm, inverse):
    if norm not in (None, 'backward', 'ortho', 'forward'):
        raise ValueError(f'Invalid norm value {norm}; should be "backward", "ortho" or "forward".')
    if norm == 'ortho':
        return 1 / math.sqrt(n)
    return 1 / n if inverse == (norm != 'forward') else 1.0


def _along(a, n, axis, norm, inverse):
    a = asarray(a).astype(complex)
    size = a.shape[axis] if n is None else int(n)
    if size < 1:
        raise ValueError(f'Invalid number of FFT data points ({size}) specified.')
    moved = a.swapaxes(axis, -1)
    rows = moved.reshape(-1, moved.shape[-1]).tolist()
    scale = _scale(size, norm, inverse)
    results = []
    for row in rows:
        row = (row + [0j] * size)[:size]
        found = _line(row, inverse)
        results += found if scale == 1.0 else [v * scale for v in found]
    shape = moved.shape[:-1] + (size,)
    return from_objects(results, shape, COMPLEX).swapaxes(axis, -1).copy()


def fft(a, n=None, axis=-1, norm=None):
    return _along(a, n, axis, norm, False)


def ifft(a, n=None, axis=-1, norm=None):
    return _along(a, n, axis, norm, True)


def fftn(a, s=None, axes=None, norm=None):
    a = asarray(a)
    axes = list(range(a.ndim)) if axes is None else list(axes)
    for i, axis in reversed(list(enumerate(axes))):
        a = fft(a, None if s is None else s[i], axis, norm)
    return a


def ifftn(a, s=None, axes=None, norm=None):
    a = asarray(a)
    axes = list(range(a.ndim)) if axes is None else list(axes)
    for i, axis in reversed(list(enumerate(axes))):
        a = ifft(a, None if s is None else s[i], axis, norm)
    return a


def fft2(a, s=None, axes=(-2, -1), norm=None):
    return fftn(a, s, axes, norm)


def ifft2(a, s=None, axes=(-2, -1), norm=None):
    return ifftn(a, s, axes, norm)


def rfft(a, n=None, axis=-1, norm=None):
    """Only the first half: for real numbers, the other mirrors it."""
    a = asarray(a)
    if a.dtype.kind == 'c':
        raise TypeError('ufunc \'rfft_n_even\' did not contain a loop with signature matching types '
                        '(complex128) -> None')
    whole = fft(a, n, axis, norm).swapaxes(axis, -1)
    return whole[..., :whole.shape[-1] // 2 + 1].swapaxes(axis, -1).copy()


def irfft(a, n=None, axis=-1, norm=None):
    half = asarray(a).astype(complex).swapaxes(axis, -1)
    n = 2 * (half.shape[-1] - 1) if n is None else int(n)
    kept = n // 2 + 1
    if half.shape[-1] < kept:
        raise NotImplementedError('irfft() with more points than are given is not available here')
    half = half[..., :kept]
    mirrored = half[..., 1:(n + 1) // 2][..., ::-1].conj()
    whole = _shape.concatenate([half, mirrored], axis=-1)
    return ifft(whole, None, -1, norm).real.swapaxes(axis, -1).copy()


def fftfreq(n, d=1.0):
    first = (n - 1) // 2 + 1
    places = list(range(first)) + list(range(-(n // 2), 0))
    return _create.array(places) * (1.0 / (n * d))


def rfftfreq(n, d=1.0):
    return _create.arange(n // 2 + 1) * (1.0 / (n * d))


def fftshift(x, axes=None):
    x = asarray(x)
    axes = range(x.ndim) if axes is None else (axes,) if isinstance(axes, int) else axes
    for axis in axes:
        x = _shape.roll(x, x.shape[axis] // 2, axis)
    return x


def ifftshift(x, axes=None):
    x = asarray(x)
    axes = range(x.ndim) if axes is None else (axes,) if isinstance(axes, int) else axes
    for axis in axes:
        x = _shape.roll(x, -(x.shape[axis] // 2), axis)
    return x
