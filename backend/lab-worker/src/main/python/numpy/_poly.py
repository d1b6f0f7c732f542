"""Polynomials by their coefficients, the highest power first, and window functions."""
import math

from numpy import _create, _maths, _shape
from numpy._ndarray import asarray


def _trimmed(items):
    while len(items) > 1 and items[0] == 0:
        items = items[1:]
    return items


def _coefficients(p):
    return asarray(p.coeffs if isinstance(p, poly1d) else p).reshape(-1)


def _result(values, *inputs):
    return poly1d(values) if any([isinstance(p, poly1d) for p in inputs]) else values


def polyadd(a1, a2):
    return _sum(a1, a2, 1)


def polysub(a1, a2):
    return _sum(a1, a2, -1)


def _sum(a1, a2, sign):
    a, b = _coefficients(a1), _coefficients(a2)
    n = max(len(a), len(b))
    wide = [_shape.concatenate([_create.zeros(n - len(p), p.dtype), p]) if len(p) < n else p for p in (a, b)]
    return _result(wide[0] + wide[1] if sign > 0 else wide[0] - wide[1], a1, a2)


def polymul(a1, a2):
    a, b = asarray(_trimmed(_coefficients(a1))), asarray(_trimmed(_coefficients(a2)))
    return _result(_maths.convolve(a, b), a1, a2)


def polydiv(u, v):
    a, b = [float(x) for x in _coefficients(u).tolist()], [float(x) for x in _coefficients(v).tolist()]
    quotient = []
    while len(a) >= len(b):
        factor = a[0] / b[0]
        quotient.append(factor)
        a = [x - factor * (b[i] if i < len(b) else 0.0) for i, x in enumerate(a)][1:]
    rest = _trimmed([x if abs(x) > 1e-14 else 0.0 for x in a] or [0.0])
    return _result(asarray(quotient or [0.0]), u, v), _result(asarray(rest), u, v)


def polyder(p, m=1):
    if m < 0:
        raise ValueError('Order of derivative must be positive (see polyint)')
    a = _coefficients(p)
    for _ in range(m):
        n = len(a) - 1
        a = a[:-1] * _create.arange(n, 0, -1)
    return _result(a, p)


def polyint(p, m=1, k=None):
    if m < 0:
        raise ValueError('Order of integral must be positive (see polyder)')
    constants = [0.0] * m if k is None else list(k) if hasattr(k, '__len__') else [k] * m
    if len(constants) < m:
        raise ValueError('k must be a scalar or a rank-1 array of length 1 or >m.')
    a = _coefficients(p)
    for i in range(m):
        a = asarray((a / _create.arange(len(a), 0, -1)).tolist() + [float(constants[i])])
    return _result(a, p)


def poly(seq_of_zeros):
    zeros = asarray(seq_of_zeros)
    if zeros.ndim == 2:
        from numpy import linalg
        zeros = linalg.eigvals(zeros)
    a = _create.ones(1)
    for zero in zeros.tolist():
        a = _maths.convolve(a, asarray([1.0, -zero]))
    return a


class poly1d:
    """A polynomial of one variable."""

    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            variable = variable or c_or_r.variable
            c_or_r = c_or_r.coeffs
        values = asarray(c_or_r)
        if values.ndim > 1:
            raise ValueError('Polynomial must be 1d only.')
        values = poly(values) if r else values.reshape(-1)
        self.coeffs = asarray(_trimmed(values)) if len(values) else asarray([0])
        self.variable = variable or 'x'

    @property
    def order(self):
        return len(self.coeffs) - 1

    o = order

    @property
    def coef(self):
        return self.coeffs

    c = coefficients = coef

    @property
    def roots(self):
        return roots(self.coeffs)

    r = roots

    def __call__(self, x):
        return self._of_polynomial(x) if isinstance(x, poly1d) else _maths.polyval(self.coeffs, x)

    def _of_polynomial(self, inner):
        result = poly1d([0])
        for c in self.coeffs.tolist():
            result = result * inner + c
        return result

    def deriv(self, m=1):
        return poly1d(polyder(self.coeffs, m))

    def integ(self, m=1, k=0):
        return poly1d(polyint(self.coeffs, m, k))

    def __len__(self):
        return self.order

    def __iter__(self):
        return iter(self.coeffs)

    def __getitem__(self, power):
        place = self.order - power
        return self.coeffs[place] if 0 <= place <= self.order else self.coeffs.dtype.type(0)

    def __neg__(self):
        return poly1d(-self.coeffs)

    def __pos__(self):
        return self

    def __add__(self, other):
        return poly1d(polyadd(self.coeffs, poly1d(other).coeffs))

    __radd__ = __add__

    def __sub__(self, other):
        return poly1d(polysub(self.coeffs, poly1d(other).coeffs))

    def __rsub__(self, other):
        return poly1d(polysub(poly1d(other).coeffs, self.coeffs))

    def __mul__(self, other):
        return poly1d(self.coeffs * other) if isinstance(other, (int, float)) else poly1d(polymul(self, poly1d(other)))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return poly1d(self.coeffs / other) if isinstance(other, (int, float)) else polydiv(self, poly1d(other))

    def __pow__(self, n):
        if not isinstance(n, int) or n < 0:
            raise ValueError('Power to non-negative integers only.')
        result = poly1d([1])
        for _ in range(n):
            result = result * self
        return result

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        return self.coeffs.tolist() == other.coeffs.tolist()

    def __array__(self, dtype=None):
        return self.coeffs if dtype is None else self.coeffs.astype(dtype)

    def __repr__(self):
        return 'poly1d' + repr(self.coeffs)[len('array'):]

    def __str__(self):
        terms, powers = [], self.order
        for i, c in enumerate(self.coeffs.tolist()):
            word = '%.4g' % c
            if word[-4:] == '0000':
                word = word[:-5]
            power = powers - i
            if power == 0:
                text = word if word != '0' else '0' if powers == 0 else ''
            elif power == 1:
                text = '' if word == '0' else self.variable if word == 'b' else f'{word} {self.variable}'
            else:
                text = '' if word == '0' else f'{word} {self.variable}**{power}'
            if not text:
                continue
            if terms:
                terms.append(f' - {text[1:]}' if text[0] == '-' else f' + {text}')
            else:
                terms.append(text)
        return _raised(''.join(terms))


def _raised(text, wrap=70):
    """Powers stand in the line above."""
    import re
    upper, lower, result, place = '', '', '', 0
    for match in re.finditer(r'\*\*([0-9]*)', text):
        part, power = text[place:match.start()], match.group(1)
        place = match.end()
        above, below = ' ' * len(part) + power, part + ' ' * (len(power) - 1)
        if len(upper) + len(above) > wrap or len(lower) + len(below) > wrap:
            result += upper + '\n' + lower + '\n '
            upper, lower = above, below
        else:
            upper, lower = upper + above, lower + below
    result += upper + '\n' + lower
    return result + text[place:]


def roots(p):
    """Real roots; of higher degree than 2 only where the companion matrix has real eigenvalues."""
    items = [float(c) for c in asarray(p).tolist()]
    while items and items[0] == 0:
        items = items[1:]
    zeros = 0
    while items and items[-1] == 0:
        items, zeros = items[:-1], zeros + 1
    n = len(items) - 1
    if n < 1:
        return _create.zeros(zeros)
    from numpy import linalg
    matrix = _create.zeros((n, n))
    for i in range(n - 1):
        matrix[i + 1, i] = 1.0
    for i in range(n):
        matrix[0, i] = -items[i + 1] / items[0]
    found = linalg.eigvals(matrix) if n > 1 else asarray([-items[1] / items[0]])
    return _shape.concatenate([found, _create.zeros(zeros, found.dtype)]) if zeros else found


# Windows

def _window(M, function):
    if M < 1:
        return asarray([]) * 1.0
    if M == 1:
        return _create.ones(1)
    return function(_create.arange(1 - M, M, 2) * 1.0)


def hanning(M):
    return _window(M, lambda n: 0.5 + 0.5 * _maths.cos(math.pi * n / (M - 1)))


def hamming(M):
    return _window(M, lambda n: 0.54 + 0.46 * _maths.cos(math.pi * n / (M - 1)))


def blackman(M):
    return _window(M, lambda n: 0.42 + 0.5 * _maths.cos(math.pi * n / (M - 1))
                   + 0.08 * _maths.cos(2.0 * math.pi * n / (M - 1)))


def bartlett(M):
    from numpy import _sorting
    return _window(M, lambda n: _sorting.where(n <= 0, 1 + n / (M - 1), 1 - n / (M - 1)))
