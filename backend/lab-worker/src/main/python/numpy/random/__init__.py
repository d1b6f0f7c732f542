"""Random numbers: numpy's own, from the MT19937 generator."""
import _lab
from numpy import _create, _maths, _sorting
from numpy._host import host
from numpy._ndarray import ndarray, array_of, asarray, shape_tuple, _index, from_objects
from numpy._types import float64, int64, generic, resolve, _float64, _int64
from numpy.random._narrow import NARROW, RANGES, check_range
from numpy.random._weighted import without_replacement

_NOTHING = ()


def _shape(size):
    return _NOTHING if size is None else shape_tuple(size)


class RandomState:
    """A generator of random numbers with a state of its own."""

    __module__ = 'numpy.random.mtrand'

    def __init__(self, seed=None):
        self._twister = host.random().fresh()
        self.seed(seed)

    def seed(self, seed=None):
        if seed is None:
            return self._twister.seedFromSystem()
        if isinstance(seed, (list, tuple, ndarray)):
            return self._twister.seedKey([v - 2 ** 32 if v >= 2 ** 31 else v for v in asarray(seed).tolist()])
        try:
            value = seed.__index__()
        except AttributeError:
            raise TypeError(f"Cannot cast array data from dtype('{asarray(seed).dtype}') to dtype('int64') according "
                            "to the rule 'safe'") from None
        if not 0 <= value < 2 ** 32:
            raise ValueError('Seed must be between 0 and 2**32 - 1')
        self._twister.seed(value)

    def get_state(self, legacy=True):
        saved = array_of(self._twister.save())
        return 'MT19937', saved[:624].astype('uint32'), int(saved[624]), int(saved[625]), \
            float(saved[626:].view('float64')[0])

    def set_state(self, state):
        saved = _create.empty(627, int)
        saved[:624] = asarray(state[1]).astype(int)
        saved[624], saved[625] = int(state[2]), int(state[3])
        saved[626:] = asarray([float(state[4])]).view('int64')
        self._twister.restore(saved._h)

    # Uniform

    def random_sample(self, size=None):
        if size is None:
            return self._twister.uniform()
        return array_of(self._twister.reals('uniform', shape_tuple(size)))

    random = ranf = sample = random_sample

    def rand(self, *shape):
        return self.random_sample(shape or None)

    def uniform(self, low=0.0, high=1.0, size=None):
        if size is None and isinstance(low, (int, float)) and isinstance(high, (int, float)):
            return low + (high - low) * self._twister.uniform()
        low, high = asarray(low), asarray(high)
        shape = (low + high).shape if size is None else shape_tuple(size)
        result = array_of(self._twister.reals('uniform', shape)) * (high - low) + low
        return result

    # Normal

    def standard_normal(self, size=None):
        if size is None:
            return self._twister.normal()
        return array_of(self._twister.reals('normal', shape_tuple(size)))

    def randn(self, *shape):
        return self.standard_normal(shape or None)

    def normal(self, loc=0.0, scale=1.0, size=None):
        if not isinstance(scale, ndarray) and isinstance(scale, (int, float)) and scale < 0:
            raise ValueError('scale < 0')
        if size is None and isinstance(loc, (int, float)) and isinstance(scale, (int, float)):
            return loc + scale * self._twister.normal()
        loc, scale = asarray(loc), asarray(scale)
        shape = (loc + scale).shape if size is None else shape_tuple(size)
        return array_of(self._twister.reals('normal', shape)) * scale + loc

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        return _maths.exp(self.normal(mean, sigma, size))

    def multivariate_normal(self, mean, cov, size=None, check_valid='warn', tol=1e-8):
        from numpy import linalg
        mean, cov = asarray(mean), asarray(cov)
        shape = _shape(size)
        x = self.standard_normal(shape + (len(mean),)).reshape(-1, len(mean))
        u, s, v = linalg.svd(cov)
        x = _maths.dot(x, _maths.sqrt(s)[:, None] * v) + mean
        return x.reshape(shape + (len(mean),))

    # Other distributions

    def standard_exponential(self, size=None):
        if size is None:
            return self._twister.exponential()
        return array_of(self._twister.reals('exponential', shape_tuple(size)))

    def exponential(self, scale=1.0, size=None):
        return scale * self.standard_exponential(size)

    def poisson(self, lam=1.0, size=None):
        if asarray(lam < 0 if not isinstance(lam, list) else False).any():
            raise ValueError('lam < 0 or lam contains NaNs')
        return self._each(self._twister.poisson, size, lam)

    def binomial(self, n, p, size=None):
        if isinstance(p, float) and not 0 <= p <= 1:
            raise ValueError('p < 0, p > 1 or p is NaN')
        if isinstance(n, int) and isinstance(p, float) and min(p, 1 - p) * n > 30:
            raise ValueError('binomial numbers with n * p above 30 are not available here; use normal, or sum '
                             'np.random.rand(n) < p')
        return self._each(self._twister.binomial, size, n, p)

    def _each(self, function, size, *parameters):
        if size is None and not [p for p in parameters if isinstance(p, (list, ndarray))]:
            return int(function(*parameters))
        from numpy import _shape as shapes
        arrays = shapes.broadcast_arrays(*parameters)
        shape = arrays[0].shape if size is None else shape_tuple(size)
        columns = [shapes.broadcast_to(a, shape).ravel().tolist() for a in arrays]
        return asarray([int(function(*p)) for p in zip(*columns)], int).reshape(shape)

    # Integers

    def randint(self, low, high=None, size=None, dtype=int):
        if high is None:
            low, high = 0, low
        if isinstance(low, (list, ndarray)) or isinstance(high, (list, ndarray)):
            from numpy import _shape as shapes
            if resolve(dtype).name in NARROW:
                raise NotImplementedError(f'randint() of {resolve(dtype).name} between arrays is not available here; use '
                                          '.astype() on those of int64')
            a, b = shapes.broadcast_arrays(low, high)
            values = [self.randint(x, y) for x, y in zip(a.ravel().tolist(), b.ravel().tolist())]
            return asarray(values, int).reshape(a.shape).astype(resolve(dtype))
        low, high = _whole(low), _whole(high)
        if low >= high:
            raise ValueError('low >= high' if low != 0 or high > 0 else 'high <= 0')
        to = resolve(dtype)
        if to.name not in RANGES:
            raise TypeError(f"Unsupported dtype dtype('{to.name}') for randint")
        check_range(to, low, high - 1)
        bits = NARROW.get(to.name)
        if bits is not None:
            result = array_of(self._twister.narrow(low, high - 1 - low, bits, (1,) if size is None else shape_tuple(size)))
            result = result.astype(to)
            return result if size is not None else bool(result[0]) if dtype is bool else result[0]
        if size is None:
            value = low + self._twister.bounded(high - 1 - low)
            return value if dtype is int else bool(value) if dtype is bool else to.type(value)
        result = array_of(self._twister.wholes(low, high - 1 - low, shape_tuple(size)))
        return result if to._code == result._tag & 15 else result.astype(to)

    def random_integers(self, low, high=None, size=None):
        return self.randint(1, low + 1, size) if high is None else self.randint(low, high + 1, size)

    def bytes(self, length):
        return bytes(self.randint(0, 256, length).tolist())

    # Order

    def permutation(self, x):
        if isinstance(x, (int, generic)):
            return array_of(self._twister.order(_index(x)))
        a = asarray(x)
        return a[array_of(self._twister.order(len(a)))]

    def shuffle(self, x):
        order = array_of(self._twister.order(len(x)))
        if isinstance(x, ndarray):
            x[...] = x[order]
        else:
            x[:] = [x[i] for i in order.tolist()]

    def choice(self, a, size=None, replace=True, p=None):
        population = None if isinstance(a, (int, generic)) else asarray(a)
        if population is not None and population.ndim != 1:
            raise ValueError('a must be 1-dimensional')
        n = _index(a) if population is None else len(population)
        if n <= 0 and size != 0:
            raise ValueError('a must be greater than 0 unless no samples are taken' if population is None else
                             "'a' cannot be empty unless no samples are taken")
        shape = _shape(size)
        count = 1
        for k in shape:
            count *= k
        if p is not None:
            p = asarray(p) * 1.0
            if len(p) != n:
                raise ValueError("'a' and 'p' must have same size")
            if bool(asarray(p < 0).any()):
                raise ValueError('probabilities are not non-negative')
            if abs(p.sum() - 1.0) > 1.5e-8:
                raise ValueError('probabilities do not sum to 1')
        if replace:
            if p is None:
                places = self.randint(0, n, size)
            else:
                cdf = p.cumsum()
                cdf /= cdf[-1]
                places = _sorting.searchsorted(cdf, self.random_sample(size), 'right')
        else:
            if count > n:
                raise ValueError("Cannot take a larger sample than population when 'replace=False'")
            places = self.permutation(n)[:count] if p is None else without_replacement(self.rand, p, count)
            places = places.reshape(shape) if size is not None else places[0]
        if population is None:
            return int(places) if size is None else places
        return population[places]

    def __repr__(self):
        return 'RandomState(MT19937)'


def _whole(value):
    return int(value) if isinstance(value, float) else _index(value)


_state = RandomState.__new__(RandomState)
_state._twister = host.random()

seed, get_state, set_state = _state.seed, _state.get_state, _state.set_state
rand, random, random_sample, ranf, sample = (_state.rand, _state.random, _state.random_sample, _state.ranf,
                                             _state.sample)
uniform, normal, randn, standard_normal, lognormal = (_state.uniform, _state.normal, _state.randn,
                                                      _state.standard_normal, _state.lognormal)
multivariate_normal, exponential, standard_exponential = (_state.multivariate_normal, _state.exponential,
                                                          _state.standard_exponential)
poisson, binomial, bytes_ = _state.poisson, _state.binomial, _state.bytes
randint, random_integers, permutation, shuffle, choice = (_state.randint, _state.random_integers, _state.permutation,
                                                          _state.shuffle, _state.choice)


def __getattr__(name):
    if name in ('default_rng', 'Generator', 'PCG64', 'SeedSequence'):
        from numpy.random import _generator
        return getattr(_generator, name)
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)


def __dir__():
    return sorted([n for n in globals() if n[0] != '_'] + ['default_rng', 'Generator', 'PCG64', 'SeedSequence'])
