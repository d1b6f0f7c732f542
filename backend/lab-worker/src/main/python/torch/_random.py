"""Random numbers: PyTorch's own, from the session's generator."""
from . import _types
from ._creation import _number, chosen, finished, known_options, like, only_strided, shape_of, whole
from ._host import call, host
from ._out import into
from ._tensor import Tensor, run, wrap
from ._types import defaults, number_of, use_device


class Generator:
    """A stream of random numbers of its own."""

    def __init__(self, device='cpu'):
        use_device(device)
        self._h = host.newGenerator(67280421310721)
        self.device = _types.CPU

    def manual_seed(self, seed):
        self._h.seed(_seed(seed))
        return self

    def seed(self):
        value = _fresh_seed()
        self._h.seed(value)
        return value

    def initial_seed(self):
        return self._h.initialSeed() & 0xffffffffffffffff

    def get_state(self):
        return wrap(host.fromBytes(host.generatorState(self._h), _types.uint8._number))

    def set_state(self, new_state):
        if not isinstance(new_state, Tensor):
            raise TypeError(f'expected a torch.ByteTensor, but got {type(new_state).__name__}')
        if new_state.dtype is not _types.uint8:
            raise TypeError('RNG state must be a torch.ByteTensor')
        host.setGeneratorState(self._h, host.bytes(new_state._h))
        return self


default_generator = _new = object.__new__(Generator)
default_generator._h = host.generator()
default_generator.device = _types.CPU


def _seed(seed):
    try:
        seed = int(seed)
    except TypeError:
        raise TypeError("int() argument must be a string, a bytes-like object or a real number, not "
                        f"'{type(seed).__name__}'") from None
    if not -0x8000000000000000 <= seed <= 0xffffffffffffffff:
        raise RuntimeError('Overflow when unpacking long')
    return seed - 0x10000000000000000 if seed > 0x7fffffffffffffff else seed


def _fresh_seed():
    import time
    return time.time_ns() & 0x7fffffffffff


def manual_seed(seed):
    """Starts the session's random numbers anew."""
    default_generator._h.seed(_seed(seed))
    return default_generator


def seed():
    return default_generator.seed()


def initial_seed():
    return default_generator.initial_seed()


def get_rng_state():
    """The state of the session's random numbers."""
    return default_generator.get_state()


def set_rng_state(new_state):
    """Goes on with the random numbers of a state."""
    default_generator.set_state(new_state)


def handle(generator):
    return None if generator is None else generator._h


def rand(*size, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False,
         **more):
    use_device(device)
    if more or layout is not None:
        size = known_options('rand', size, layout, more)
    dtype = dtype if out is None else chosen('rand', dtype, out)
    made = finished(run('rand', shape_of(size, 'rand'), _number(dtype), handle(generator)), requires_grad)
    return made if out is None else into('rand', out, made)


def randn(*size, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False,
          **more):
    use_device(device)
    if more or layout is not None:
        size = known_options('randn', size, layout, more)
    dtype = dtype if out is None else chosen('randn', dtype, out)
    made = finished(run('randn', shape_of(size, 'randn'), _number(dtype), handle(generator)), requires_grad)
    return made if out is None else into('randn', out, made)


def randint(low, high=None, size=None, *, generator=None, out=None, dtype=None, layout=None, device=None,
            requires_grad=False, pin_memory=False):
    use_device(device)
    only_strided('randint', layout)
    dtype = dtype if out is None else chosen('randint', dtype, out)
    if size is None or high is None:
        if isinstance(high, (tuple, list)):
            low, high, size = 0, low, high
        elif high is None:
            low, high = 0, low
    if not isinstance(size, (tuple, list, Tensor)):
        raise TypeError('randint(): a size is missing')
    if low >= high:
        raise RuntimeError(f'random_ expects \'from\' to be less than \'to\', but got from={low} >= to={high}')
    made = run('randint', int(low), int(high), shape_of((size,), 'randint'),
               _types.int64._number if dtype is None else number_of(dtype), handle(generator))
    made = finished(made, requires_grad)
    return made if out is None else into('randint', out, made)


def randperm(n, *, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False,
             pin_memory=False):
    use_device(device)
    only_strided('randperm', layout)
    whole('randperm', (n,), n)
    if n < 0:
        raise RuntimeError(f'Trying to create tensor with negative dimension {n}: [{n}]')
    dtype = dtype if out is None else chosen('randperm', dtype, out)
    made = run('randperm', int(n), _types.int64._number if dtype is None else number_of(dtype), handle(generator))
    return into('randperm', out, finished(made, requires_grad))


def normal(mean=0.0, std=1.0, size=None, *, generator=None, out=None, dtype=None, layout=None, device=None,
           requires_grad=False, pin_memory=False):
    g = handle(generator)
    use_device(device)
    only_strided('normal', layout)
    if isinstance(mean, Tensor):
        if isinstance(std, Tensor):
            return into('normal', out, run('normal_tt', mean._h, std._h, g))
        return into('normal', out, run('normal_tf', mean._h, float(std), g))
    if isinstance(std, Tensor):
        return into('normal', out, run('normal_ft', float(mean), std._h, g))
    if not isinstance(size, (tuple, list, Tensor)):
        raise TypeError('normal(): a size is missing')
    dtype = dtype if out is None else chosen('normal', dtype, out)
    made = run('normal_ff', float(mean), float(std), shape_of((size,), 'normal'), _number(dtype), g)
    return into('normal', out, finished(made, requires_grad))


def bernoulli(input, p=None, *, generator=None, out=None):
    if p is not None:
        return into('bernoulli', out, run('bernoulli_', call('empty_like', input._h, None), float(p),
                                          handle(generator)))
    return into('bernoulli', out, run('bernoulli', input._h, handle(generator)))


def multinomial(input, num_samples, replacement=False, *, generator=None, out=None):
    if replacement and num_samples == 1:
        one = _one(input, generator)
        if one is not None:
            return into('multinomial', out, one)
    return into('multinomial', out, run('multinomial', input._h, num_samples, replacement, handle(generator)))


def _one(input, generator):
    """One draw with replacement, which libtorch takes differently today; None where it has to complain."""
    if input.dim() not in (1, 2) or not input.is_floating_point() or not input.numel():
        return None
    weights = input.detach()
    total = weights.sum(-1, keepdim=True)
    if not ((weights >= 0).all() and (total > 0).all() and total.isfinite().all()):
        return None
    reached = weights.cumsum(-1) / total
    numbers = rand(total.shape, generator=generator, dtype=_types.float64)
    return (reached[..., :-1] < numbers).sum(-1, keepdim=True)


def poisson(input, generator=None):
    return run('poisson', input._h, handle(generator))


def binomial(count, prob, generator=None):
    return run('binomial', count._h, prob._h, handle(generator))


def rand_like(input, *, dtype=None, layout=None, device=None, requires_grad=False, memory_format=None):
    like('rand_like', input)
    return rand(input.shape, dtype=input.dtype if dtype is None else dtype, layout=layout, device=device,
                requires_grad=requires_grad)


def randn_like(input, *, dtype=None, layout=None, device=None, requires_grad=False, memory_format=None):
    like('randn_like', input)
    return randn(input.shape, dtype=input.dtype if dtype is None else dtype, layout=layout, device=device,
                 requires_grad=requires_grad)


def randint_like(input, low, high=None, *, dtype=None, layout=None, device=None, requires_grad=False,
                 memory_format=None):
    like('randint_like', input)
    low, high = (0, low) if high is None else (low, high)
    return randint(low, high, tuple(input.shape), dtype=input.dtype if dtype is None else dtype, layout=layout,
                   device=device, requires_grad=requires_grad)


# Methods that fill a tensor

def uniform_(self, a=0.0, b=1.0, *, generator=None, **more):
    a, b = more.get('from', a), more.get('to', b)
    call('uniform_', self._h, float(a), float(b), handle(generator))
    return self


def normal_(self, mean=0.0, std=1.0, *, generator=None):
    call('normal_', self._h, float(mean), float(std), handle(generator))
    return self


def bernoulli_(self, p=0.5, *, generator=None):
    if isinstance(p, Tensor):
        return self.copy_(bernoulli(p, generator=generator))
    call('bernoulli_', self._h, float(p), handle(generator))
    return self


def random_(self, *bounds, generator=None, **more):
    if 'to' in more:
        bounds = (more.get('from', 0), more['to'])
    if not bounds:
        call('random_all_', self._h, handle(generator))
        return self
    low, high = bounds if len(bounds) == 2 else (0, bounds[0])
    call('random_', self._h, int(low), None if high is None else int(high), handle(generator))
    return self


def exponential_(self, lambd=1.0, *, generator=None):
    call('exponential_', self._h, float(lambd), handle(generator))
    return self


def geometric_(self, p, *, generator=None):
    call('geometric_', self._h, float(p), handle(generator))
    return self


def log_normal_(self, mean=1.0, std=2.0, *, generator=None):
    call('log_normal_', self._h, float(mean), float(std), handle(generator))
    return self


def cauchy_(self, median=0.0, sigma=1.0, *, generator=None):
    call('cauchy_', self._h, float(median), float(sigma), handle(generator))
    return self


METHODS = (geometric_, log_normal_, cauchy_, uniform_, normal_, bernoulli_, random_, exponential_, bernoulli, multinomial)
