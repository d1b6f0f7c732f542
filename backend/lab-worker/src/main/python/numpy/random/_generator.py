"""numpy.random.default_rng: numbers of the PCG64 generator, numpy's own for a seed."""
from numpy import _create, _maths, _sorting
from numpy._host import host
from numpy._ndarray import _index, array_of, asarray, ndarray, shape_tuple
from numpy._types import float64, generic, int64, resolve
from numpy.random._narrow import NARROW, check_range
from numpy.random._weighted import without_replacement

_WORD = 0xFFFFFFFF


class SeedSequence:
    """Any whole numbers, stirred until they make a good state."""

    __module__ = 'numpy.random.bit_generator'

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=4):
        if entropy is None:
            import secrets
            entropy = secrets.randbits(128)
        self.entropy, self.spawn_key, self.pool_size = entropy, tuple(spawn_key), pool_size
        self.n_children_spawned = 0
        words = _words(entropy)
        if self.spawn_key:
            words += [0] * (pool_size - len(words))
            for key in self.spawn_key:
                words += _words(key)
        self._pool = self._mixed(words)

    def _mixed(self, words):
        factor = 0x43b0d7e5

        def hashed(value):
            nonlocal factor
            value ^= factor
            factor = factor * 0x931e8875 & _WORD
            value = value * factor & _WORD
            return value ^ value >> 16

        def mixed(x, y):
            value = 0xca01f9dd * x - 0x4973f715 * y & _WORD
            return value ^ value >> 16

        size = self.pool_size
        pool = [hashed(words[i] if i < len(words) else 0) for i in range(size)]
        for source in range(size):
            for target in range(size):
                if source != target:
                    pool[target] = mixed(pool[target], hashed(pool[source]))
        for word in words[size:]:
            for target in range(size):
                pool[target] = mixed(pool[target], hashed(word))
        return pool

    def _state(self, count):
        factor, state = 0x8b51f9dd, []
        for i in range(count):
            value = self._pool[i % len(self._pool)] ^ factor
            factor = factor * 0x58f38ded & _WORD
            value = value * factor & _WORD
            state.append(value ^ value >> 16)
        return state

    def generate_state(self, n_words, dtype='uint32'):
        kind = resolve(dtype)
        if kind.name == 'uint32':
            return asarray(self._state(n_words)).astype('uint32')
        halves = self._state(2 * n_words)
        whole = [halves[2 * i] | halves[2 * i + 1] << 32 for i in range(n_words)]
        return asarray([v - 2 ** 64 if v >= 2 ** 63 else v for v in whole]).view('uint64')

    def spawn(self, n_children):
        first = self.n_children_spawned
        self.n_children_spawned += n_children
        return [SeedSequence(self.entropy, spawn_key=(*self.spawn_key, i), pool_size=self.pool_size)
                for i in range(first, first + n_children)]

    def __repr__(self):
        text = f'SeedSequence(\n    entropy={self.entropy},'
        if self.spawn_key:
            text += f'\n    spawn_key={self.spawn_key},'
        if self.n_children_spawned:
            text += f'\n    n_children_spawned={self.n_children_spawned},'
        return text + '\n)'


def _words(value):
    if isinstance(value, (list, tuple, ndarray)):
        return [word for each in (value.tolist() if isinstance(value, ndarray) else value) for word in _words(each)]
    if isinstance(value, (float, str)) or not hasattr(value, '__index__'):
        raise TypeError('SeedSequence expects int or sequence of ints for entropy not ' + str(value))
    value = value.__index__()
    if value < 0:
        raise ValueError('expected non-negative integer')
    words = [value & _WORD]
    value >>= 32
    while value:
        words.append(value & _WORD)
        value >>= 32
    return words


class PCG64:
    """The generator of bits; Generator makes numbers of them."""

    __module__ = 'numpy.random._pcg64'

    def __init__(self, seed=None):
        self.seed_seq = seed if isinstance(seed, SeedSequence) else SeedSequence(seed)
        self._h = host.generator()
        halves = self.seed_seq._state(8)
        self._h.seed(*(_signed(halves[2 * i] | halves[2 * i + 1] << 32) for i in range(4)))


def _signed(value):
    return value - 2 ** 64 if value >= 2 ** 63 else value


def _count(shape):
    count = 1
    for length in shape:
        count *= length
    return count


class Generator:
    """Random numbers of many kinds."""

    __module__ = 'numpy.random._generator'

    def __init__(self, bit_generator):
        if not isinstance(bit_generator, PCG64):
            raise TypeError(f'{bit_generator!r}: the only bit generator here is PCG64')
        self.bit_generator = bit_generator
        self._h = bit_generator._h

    def random(self, size=None, dtype=float64, out=None):
        _nowhere('random', out)
        kind = resolve(dtype)
        if kind.name == 'float32':
            made = array_of(self._h.floats((1,) if size is None else shape_tuple(size)))
            return made[0] if size is None else made
        if kind.name != 'float64':
            raise TypeError(f"Unsupported dtype dtype('{kind.name}') for random")
        return self._h.uniform() if size is None else array_of(self._h.reals('uniform', shape_tuple(size)))

    def uniform(self, low=0.0, high=1.0, size=None):
        return self._spread('uniform', self._h.uniform, size, low, asarray(high) - low if isinstance(
            high, (list, tuple, ndarray)) or isinstance(low, (list, tuple, ndarray)) else high - low)

    def standard_normal(self, size=None, dtype=float64, out=None):
        _nowhere('standard_normal', out)
        if resolve(dtype).name != 'float64':
            raise TypeError(f"standard_normal() of {resolve(dtype).name} is not available here, of float64 it is")
        return self._h.normal() if size is None else array_of(self._h.reals('normal', shape_tuple(size)))

    def normal(self, loc=0.0, scale=1.0, size=None):
        if bool(asarray(asarray(scale) < 0).any()):
            raise ValueError('scale < 0')
        return self._spread('normal', self._h.normal, size, loc, scale)

    def _spread(self, kind, one, size, start, width):
        if size is None and isinstance(start, (int, float)) and isinstance(width, (int, float)):
            return start + width * one()
        start, width = asarray(start), asarray(width)
        shape = (start + width).shape if size is None else shape_tuple(size)
        return start + width * array_of(self._h.reals(kind, shape))

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        return _maths.exp(self.normal(mean, sigma, size))

    def integers(self, low, high=None, size=None, dtype=int64, endpoint=False):
        if high is None:
            low, high = 0, low
        kind = resolve(dtype)
        bits = NARROW.get(kind.name)
        if bits is None and kind.name not in ('int64', 'int32', 'uint32', 'uint64'):
            raise TypeError(f"Unsupported dtype dtype('{kind.name}') for integers")
        if isinstance(low, (list, tuple, ndarray)) or isinstance(high, (list, tuple, ndarray)):
            if bits is not None:
                raise NotImplementedError(f'integers() of {kind.name} between arrays is not available here; use '
                                          '.astype() on those of int64')
            from numpy import _shape as shapes
            a, b = shapes.broadcast_arrays(low, high)
            values = [self.integers(x, y, endpoint=endpoint) for x, y in zip(a.ravel().tolist(), b.ravel().tolist())]
            return asarray([int(v) for v in values]).reshape(a.shape).astype(kind)
        low, high = (int(v) if isinstance(v, float) else _index(v) for v in (low, high))
        most = high - low if endpoint else high - low - 1
        if most < 0:
            raise ValueError('high <= 0' if low == 0 and not endpoint else 'high < 0' if low == 0 else
                             'low > high' if endpoint else 'low >= high')
        check_range(kind, low, low + most)
        if bits is not None:
            made = array_of(self._h.narrow(low, most, bits, (1,) if size is None else shape_tuple(size)))
            return made[0].astype(kind) if size is None else made.astype(kind)
        if size is None:
            value = low + self._h.bounded(most)
            return value if dtype is int else int64(value) if kind.name == 'int64' else kind.type(value)
        made = array_of(self._h.wholes(low, most, shape_tuple(size)))
        return made if kind.name == 'int64' else made.astype(kind)

    def permutation(self, x, axis=0):
        if isinstance(x, (int, generic)):
            return array_of(self._h.order(_index(x)))
        a = asarray(x)
        return _sorted_by(a, array_of(self._h.order(a.shape[axis])), axis)

    def shuffle(self, x, axis=0):
        if not isinstance(x, ndarray):
            if axis != 0:
                raise NotImplementedError('Axis argument is only supported on ndarray objects')
            x[:] = [x[i] for i in array_of(self._h.order(len(x))).tolist()]
            return
        x[...] = _sorted_by(x.copy(), array_of(self._h.order(x.shape[axis])), axis)

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        population = None if isinstance(a, (int, generic)) else asarray(a)
        n = _index(a) if population is None else population.shape[axis]
        shape = () if size is None else shape_tuple(size)
        count = _count(shape)
        if n <= 0 and count:
            raise ValueError('a must be a positive integer unless no samples are taken' if population is None else
                             'a cannot be empty unless no samples are taken')
        if p is not None:
            p = asarray(p) * 1.0
            if p.ndim != 1:
                raise ValueError('p must be 1-dimensional')
            if len(p) != n:
                raise ValueError('a and p must have same size')
            if bool((p < 0).any()):
                raise ValueError('Probabilities are not non-negative')
            if abs(p.sum() - 1.0) > 1.5e-8:
                raise ValueError('Probabilities do not sum to 1')
        places = self._with_replacement(n, size, p) if replace else self._without(n, count, shape, size, p, shuffle)
        if population is None:
            return int64(int(places)) if size is None else places
        return population.take(places, axis) if population.ndim > 1 else population[places]

    def _with_replacement(self, n, size, p):
        if p is None:
            return self.integers(0, n, size)
        cdf = p.cumsum()
        cdf /= cdf[-1]
        return _sorting.searchsorted(cdf, self.random(size), 'right')

    def _without(self, n, count, shape, size, p, shuffled):
        if count > n:
            raise ValueError('Cannot take a larger sample than population when replace is False')
        if p is not None:
            places = without_replacement(self.random, p, count)
        elif n > 10000 and count > n // (50 if shuffled else 20):
            places = array_of(self._h.tail(n, max(n - count, 1)))[n - count:].copy()
        else:
            places = array_of(self._h.some(n, count, shuffled))
        return places.reshape(shape) if size is not None else places[0]

    def __repr__(self):
        return f'Generator(PCG64) at 0x{id(self):X}'

    __str__ = lambda self: 'Generator(PCG64)'

    def __getattr__(self, name):
        if name[:1] != '_':
            from numpy.random import _distributions  # by few sessions
            method = getattr(_distributions, name, None)
            if name in _distributions.METHODS:
                from functools import partial
                return partial(method, self)
        from _ganbook.missing import attribute
        raise attribute(self, "'numpy.random._generator.Generator' object", name)


def _sorted_by(a, order, axis):
    return a[order] if axis == 0 else a.take(order, axis)


def _nowhere(function, out):
    if out is not None:
        raise NotImplementedError(f'{function}(): out= is not available here')


def default_rng(seed=None):
    """A generator of its own; the same seed gives the same numbers."""
    if isinstance(seed, Generator):
        return seed
    return Generator(seed if isinstance(seed, PCG64) else PCG64(seed))
