"""The rarer distributions of a Generator, one number after the other from the same bits as numpy's."""
import math

from numpy._ndarray import array_of, asarray, ndarray, shape_tuple


def _each(function, size, *parameters, whole=False):
    """A number for each place of the parameters, or of a shape."""
    if size is None and not [p for p in parameters if isinstance(p, (list, tuple, ndarray))]:
        return function(*parameters)
    from numpy import _shape as shapes
    arrays = shapes.broadcast_arrays(*parameters) if parameters else []
    shape = arrays[0].shape if size is None else shape_tuple(size)
    columns = [shapes.broadcast_to(a, shape).ravel().tolist() for a in arrays]
    rows = zip(*columns) if columns else [()] * math.prod(shape)
    return asarray([function(*row) for row in rows], int if whole else float).reshape(shape)


def _check(name, value, positive=False):
    """Parameters are not negative, and some not zero."""
    for v in asarray(value).ravel().tolist():
        if not (v > 0 if positive else v >= 0):
            raise ValueError(f'{name} <= 0' if positive else f'{name} < 0')


def standard_exponential(self, size=None, dtype=float, method='zig', out=None):
    if out is not None or method != 'zig' or dtype not in (float, 'float64', 'd'):
        raise NotImplementedError('standard_exponential(): of the options only size is available here')
    return self._h.exponential() if size is None else array_of(self._h.reals('exponential', shape_tuple(size)))


def exponential(self, scale=1.0, size=None):
    _check('scale', scale)
    if isinstance(scale, (list, tuple, ndarray)):
        return _each(lambda s: s * self._h.exponential(), size, scale)
    return scale * standard_exponential(self, size)


def _gamma(h, shape):
    """Marsaglia and Tsang, "A Simple Method for Generating Gamma Variables", 2000; below 1 by two curves."""
    if shape == 1:
        return h.exponential()
    if shape == 0:
        return 0.0
    if shape < 1:
        while True:
            u, v = h.uniform(), h.exponential()
            if u <= 1 - shape:
                x = u ** (1 / shape)
                if x <= v:
                    return x
            else:
                y = -math.log((1 - u) / shape)
                x = (1 - shape + shape * y) ** (1 / shape)
                if x <= v + y:
                    return x
    b = shape - 1 / 3
    c = 1 / math.sqrt(9 * b)
    while True:
        x = h.normal()
        v = 1 + c * x
        while v <= 0:
            x = h.normal()
            v = 1 + c * x
        v = v * v * v
        u = h.uniform()
        if u < 1 - 0.0331 * (x * x) * (x * x):
            return b * v
        if u > 0 and math.log(u) < 0.5 * x * x + b * (1 - v + math.log(v)):
            return b * v


def standard_gamma(self, shape, size=None):
    _check('shape', shape)
    return _each(lambda k: _gamma(self._h, k), size, shape)


def gamma(self, shape, scale=1.0, size=None):
    _check('shape', shape)
    _check('scale', scale)
    return _each(lambda k, s: s * _gamma(self._h, k), size, shape, scale)


def _beta(h, a, b):
    if a <= 1 and b <= 1:
        while True:
            u, v = h.uniform(), h.uniform()
            x, y = u ** (1 / a), v ** (1 / b)
            if x + y <= 1 and u + v > 0:
                if x + y > 0:
                    return x / (x + y)
                p, q = math.log(u) / a, math.log(v) / b
                top = max(p, q)
                return math.exp(p - top - math.log(math.exp(p - top) + math.exp(q - top)))
    x, y = _gamma(h, a), _gamma(h, b)
    return x / (x + y)


def beta(self, a, b, size=None):
    _check('a', a, True)
    _check('b', b, True)
    return _each(lambda p, q: _beta(self._h, p, q), size, a, b)


def chisquare(self, df, size=None):
    _check('df', df, True)
    return _each(lambda k: 2 * _gamma(self._h, k / 2), size, df)


def f(self, dfnum, dfden, size=None):
    _check('dfnum', dfnum, True)
    _check('dfden', dfden, True)

    def one(n, d):
        above = 2 * _gamma(self._h, n / 2) * d
        return above / (2 * _gamma(self._h, d / 2) * n)
    return _each(one, size, dfnum, dfden)


def standard_t(self, df, size=None):
    _check('df', df, True)

    def one(k):
        number = self._h.normal()
        return math.sqrt(k / 2) * number / math.sqrt(_gamma(self._h, k / 2))
    return _each(one, size, df)


def standard_cauchy(self, size=None):
    return _each(lambda: self._h.normal() / self._h.normal(), size)


def pareto(self, a, size=None):
    _check('a', a, True)
    return _each(lambda k: math.expm1(self._h.exponential() / k), size, a)


def weibull(self, a, size=None):
    _check('a', a)
    return _each(lambda k: 0.0 if k == 0 else self._h.exponential() ** (1 / k), size, a)


def power(self, a, size=None):
    _check('a', a, True)
    return _each(lambda k: (-math.expm1(-self._h.exponential())) ** (1 / k), size, a)


def rayleigh(self, scale=1.0, size=None):
    _check('scale', scale)
    return _each(lambda s: s * math.sqrt(2 * self._h.exponential()), size, scale)


def laplace(self, loc=0.0, scale=1.0, size=None):
    _check('scale', scale)

    def one(at, s):
        u = self._h.uniform()
        while u == 0:
            u = self._h.uniform()
        return at - s * math.log(2 - u - u) if u >= 0.5 else at + s * math.log(u + u)
    return _each(one, size, loc, scale)


def gumbel(self, loc=0.0, scale=1.0, size=None):
    _check('scale', scale)

    def one(at, s):
        u = 1 - self._h.uniform()
        while u >= 1:
            u = 1 - self._h.uniform()
        return at - s * math.log(-math.log(u))
    return _each(one, size, loc, scale)


def logistic(self, loc=0.0, scale=1.0, size=None):
    _check('scale', scale)

    def one(at, s):
        u = self._h.uniform()
        while u <= 0:
            u = self._h.uniform()
        return at + s * math.log(u / (1 - u))
    return _each(one, size, loc, scale)


def triangular(self, left, mode, right, size=None):
    def one(low, top, high):
        if low > top:
            raise ValueError('left > mode')
        if top > high:
            raise ValueError('mode > right')
        if low == high:
            raise ValueError('left == right')
        base, u = high - low, self._h.uniform()
        if u <= (top - low) / base:
            return low + math.sqrt(u * ((top - low) * base))
        return high - math.sqrt((1 - u) * ((high - top) * base))
    return _each(one, size, left, mode, right)


def _poisson(h, mean):
    """Products of uniform numbers; from 10 on Hörmann, "The transformed rejection method", 1993."""
    if mean == 0:
        return 0
    if mean < 10:
        least, product, count = math.exp(-mean), h.uniform(), 0
        while product > least:
            product *= h.uniform()
            count += 1
        return count
    log_mean = math.log(mean)
    b = 0.931 + 2.53 * math.sqrt(mean)
    a = -0.059 + 0.02483 * b
    inverse = 1.1239 + 1.1328 / (b - 3.4)
    likely = 0.9277 - 3.6224 / (b - 2)
    while True:
        u = h.uniform() - 0.5
        v = h.uniform()
        side = 0.5 - abs(u)
        k = math.floor((2 * a / side + b) * u + mean + 0.43)
        if side >= 0.07 and v <= likely:
            return k
        if k < 0 or side < 0.013 and v > side:
            continue
        if math.log(v) + math.log(inverse) - math.log(a / (side * side) + b) <= -mean + k * log_mean - math.lgamma(k + 1):
            return k


def poisson(self, lam=1.0, size=None):
    if not all(v >= 0 for v in asarray(lam).ravel().tolist()):
        raise ValueError('lam < 0 or lam contains NaNs')
    return _each(lambda mean: _poisson(self._h, mean), size, lam, whole=True)


def negative_binomial(self, n, p, size=None):
    _check('n', n, True)
    return _each(lambda k, q: _poisson(self._h, (1 - q) / q * _gamma(self._h, k)), size, n, p, whole=True)


def _binomial(h, n, p):
    if n == 0 or p == 0:
        return 0
    if p > 0.5:
        return n - _binomial(h, n, 1 - p)
    if n * p > 30:
        return _large_binomial(h, n, p)
    q = 1 - p
    none, bound = math.exp(n * math.log(q)), min(n, n * p + 10 * math.sqrt(n * p * q + 1))
    count, share, u = 0, none, h.uniform()
    while u > share:
        count += 1
        if count > bound:
            count, share, u = 0, none, h.uniform()
        else:
            u -= share
            share = (n - count + 1) * p * share / (count * q)
    return count


def _large_binomial(h, n, r):
    """Kachitvichyanukul and Schmeiser, "Binomial random variate generation" (BTPE), 1988."""
    q = 1 - r
    mode_at = n * r + r
    m, spread = math.floor(mode_at), n * r * q
    p1 = math.floor(2.195 * math.sqrt(spread) - 4.6 * q) + 0.5
    xm = m + 0.5
    xl, xr = xm - p1, xm + p1
    c = 0.134 + 20.5 / (15.3 + m)
    a = (mode_at - xl) / (mode_at - xl * r)
    left = a * (1 + a / 2)
    a = (xr - mode_at) / (xr * q)
    right = a * (1 + a / 2)
    p2 = p1 * (1 + 2 * c)
    p3 = p2 + c / left
    p4 = p3 + c / right
    while True:
        u, v = h.uniform() * p4, h.uniform()
        if u <= p1:
            return math.floor(xm - p1 * v + u)
        if u <= p2:
            x = xl + (u - p1) / c
            v = v * c + 1 - abs(m - x + 0.5) / p1
            if v > 1:
                continue
            y = math.floor(x)
        elif v == 0:
            continue
        elif u <= p3:
            y = math.floor(xl + math.log(v) / left)
            if y < 0:
                continue
            v = v * (u - p2) * left
        else:
            y = math.floor(xr - math.log(v) / right)
            if y > n:
                continue
            v = v * (u - p3) * right
        if _below_binomial(v, y, n, r, q, m, xm, spread):
            return y


def _below_binomial(v, y, n, r, q, m, xm, spread):
    """Whether a point lies below the curve, which is squeezed far from the mode."""
    k = abs(y - m)
    if k <= 20 or k >= spread / 2 - 1:
        s = r / q
        a, height = s * (n + 1), 1.0
        for i in range(m + 1, y + 1):
            height *= a / i - s
        for i in range(y + 1, m + 1):
            height /= a / i - s
        return v <= height
    rho = k / spread * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / spread + 0.5)
    t, a = -k * k / (2 * spread), math.log(v)
    if a < t - rho:
        return True
    if a > t + rho:
        return False
    x1, f1, z, w = y + 1, m + 1, n + 1 - m, n - y + 1

    def rest(x):
        x2 = x * x
        return (13680. - (462. - (132. - (99. - 140. / x2) / x2) / x2) / x2) / x / 166320.
    return a <= xm * math.log(f1 / x1) + (n - m + 0.5) * math.log(z / w) + (y - m) * math.log(w * r / (x1 * q)) + \
        rest(f1) + rest(z) + rest(x1) + rest(w)


def binomial(self, n, p, size=None):
    _check('n', n)
    if not all(0 <= v <= 1 for v in asarray(p).ravel().tolist()):
        raise ValueError('p < 0, p > 1 or p contains NaNs')
    return _each(lambda k, q: _binomial(self._h, k, q), size, n, p, whole=True)


def geometric(self, p, size=None):
    if not all(0 < v <= 1 for v in asarray(p).ravel().tolist()):
        raise ValueError('p <= 0, p > 1 or p contains NaNs')

    def one(q):
        if q < 0.333333333333333333333333:
            return math.ceil(-self._h.exponential() / math.log1p(-q))
        total = product = q
        u, count = self._h.uniform(), 1
        while u > total:
            product *= 1 - q
            total += product
            count += 1
        return count
    return _each(one, size, p, whole=True)


def multinomial(self, n, pvals, size=None):
    if isinstance(n, (list, tuple, ndarray)) or asarray(pvals).ndim != 1:
        raise NotImplementedError('multinomial() of several n or rows of pvals is not available here')
    shares = [float(p) for p in asarray(pvals).tolist()]
    if sum(shares[:-1]) > 1 + 1e-12:
        raise ValueError('sum(pvals[:-1]) > 1.0')
    shape = () if size is None else shape_tuple(size)
    rows = []
    for _ in range(math.prod(shape)):
        rest, left, row = 1.0, int(n), [0] * len(shares)
        for j, share in enumerate(shares[:-1]):
            row[j] = _binomial(self._h, left, share / rest)
            left -= row[j]
            if left <= 0:
                break
            rest -= share
        row[-1] = max(left, 0)
        rows.append(row)
    return asarray(rows, int).reshape(shape + (len(shares),))


def dirichlet(self, alpha, size=None):
    alpha = [float(a) for a in asarray(alpha).tolist()]
    if any(a < 0 for a in alpha):
        raise ValueError('alpha < 0')
    if max(alpha) < 0.1:
        raise NotImplementedError('dirichlet() with all of alpha below 0.1 is not available here')
    shape = () if size is None else shape_tuple(size)
    rows = []
    for _ in range(math.prod(shape)):
        row = [_gamma(self._h, a) for a in alpha]
        inverse = 1 / sum(row)
        rows.append([x * inverse for x in row])
    return asarray(rows, float).reshape(shape + (len(alpha),))


METHODS = frozenset([
    'standard_exponential', 'exponential', 'standard_gamma', 'gamma', 'beta', 'chisquare', 'f', 'standard_t',
    'standard_cauchy', 'pareto', 'weibull', 'power', 'rayleigh', 'laplace', 'gumbel', 'logistic', 'triangular', 'poisson',
    'negative_binomial', 'binomial', 'geometric', 'multinomial', 'dirichlet'])
