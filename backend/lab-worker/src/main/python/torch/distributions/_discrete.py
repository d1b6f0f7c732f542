"""Distributions of whole numbers."""
import math

from .._creation import arange
from .._grad import no_grad
from .._random import bernoulli, multinomial, poisson
from .._tensor import Tensor
from .._types import Size
from . import constraints
from ._base import Distribution, broadcast_all, clamped, full_of


class Bernoulli(Distribution):
    """1 with a chance of probs, else 0."""

    arg_constraints = {'probs': constraints.unit_interval, 'logits': constraints.real}
    support = constraints.boolean
    has_enumerate_support = True

    def __init__(self, probs=None, logits=None, validate_args=None):
        if (probs is None) == (logits is None):
            raise ValueError('Either `probs` or `logits` must be specified, but not both.')
        if probs is not None:
            given, = self.probs, = broadcast_all(probs)
        else:
            given, = self.logits, = broadcast_all(logits)
        Distribution.__init__(self, given.size(), validate_args=validate_args)

    def __getattr__(self, name):
        # What was not given is computed once, when it is asked for.
        if name == 'probs' and 'logits' in self.__dict__:
            self.probs = self.logits.sigmoid()
            return self.probs
        if name == 'logits' and 'probs' in self.__dict__:
            probs = clamped(self.probs)
            self.logits = probs.log() - (-probs).log1p()
            return self.logits
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    @property
    def mean(self):
        return self.probs

    @property
    def mode(self):
        mode = (self.probs >= 0.5).to(self.probs.dtype)
        return mode.masked_fill(self.probs == 0.5, math.nan)

    @property
    def variance(self):
        return self.probs * (1 - self.probs)

    @property
    def param_shape(self):
        return self.probs.size()

    def sample(self, sample_shape=Size()):
        with no_grad():
            return bernoulli(self.probs.expand(self._extended_shape(sample_shape)))

    def log_prob(self, value):
        from ..nn.functional import binary_cross_entropy_with_logits
        self._check_sample(value)
        logits, value = broadcast_all(self.logits, value)
        return -binary_cross_entropy_with_logits(logits, value, reduction='none')

    def entropy(self):
        from ..nn.functional import binary_cross_entropy_with_logits
        return binary_cross_entropy_with_logits(self.logits, self.probs, reduction='none')

    def enumerate_support(self, expand=True):
        return _all_values(2, self, self.probs.dtype, expand)


class Categorical(Distribution):
    """One of as many numbers from 0 on as there are probs."""

    arg_constraints = {'probs': constraints.simplex, 'logits': constraints.real_vector}
    has_enumerate_support = True

    def __init__(self, probs=None, logits=None, validate_args=None):
        if (probs is None) == (logits is None):
            raise ValueError('Either `probs` or `logits` must be specified, but not both.')
        name, given = ('probs', probs) if probs is not None else ('logits', logits)
        if given.dim() < 1:
            raise ValueError(f'`{name}` parameter must be at least one-dimensional.')
        if probs is not None:
            given = self.probs = probs / probs.sum(-1, keepdim=True)
        else:
            given = self.logits = logits - logits.logsumexp(dim=-1, keepdim=True)
        self._num_events = given.size()[-1]
        Distribution.__init__(self, given.size()[:-1], validate_args=validate_args)

    def __getattr__(self, name):
        if name == 'probs' and 'logits' in self.__dict__:
            self.probs = self.logits.softmax(-1)
            return self.probs
        if name == 'logits' and 'probs' in self.__dict__:
            self.logits = clamped(self.probs).log()
            return self.logits
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def _expanded(self, name, shape):
        return shape + (self._num_events,)

    @property
    def support(self):
        return constraints.integer_interval(0, self._num_events - 1)

    @property
    def param_shape(self):
        return self.probs.size()

    @property
    def mean(self):
        return full_of(math.nan, self._batch_shape, self.probs)

    @property
    def mode(self):
        return self.probs.argmax(-1)

    @property
    def variance(self):
        return full_of(math.nan, self._batch_shape, self.probs)

    def sample(self, sample_shape=Size()):
        count = Size(sample_shape).numel()
        flat = self.probs.reshape(-1, self._num_events)
        with no_grad():
            return multinomial(flat, count, True).t().reshape(self._extended_shape(sample_shape))

    def log_prob(self, value):
        self._check_sample(value)
        value, logits = broadcast_all(value.long().unsqueeze(-1), self.logits)
        return logits.gather(-1, value[..., :1]).squeeze(-1)

    def entropy(self):
        from .._types import finfo
        logits = self.logits.clamp(min=finfo(self.logits.dtype).min)
        return -(logits * self.probs).sum(-1)

    def enumerate_support(self, expand=True):
        return _all_values(self._num_events, self, None, expand)


class Poisson(Distribution):
    """How often what happens at a rate happens."""

    arg_constraints = {'rate': constraints.nonnegative}
    support = constraints.nonnegative_integer

    def __init__(self, rate, validate_args=None):
        self.rate, = broadcast_all(rate)
        Distribution.__init__(self, self.rate.size(), validate_args=validate_args)

    @property
    def mean(self):
        return self.rate

    @property
    def mode(self):
        return self.rate.floor()

    @property
    def variance(self):
        return self.rate

    def sample(self, sample_shape=Size()):
        with no_grad():
            return poisson(self.rate.expand(self._extended_shape(sample_shape)))

    def log_prob(self, value):
        from .. import xlogy
        self._check_sample(value)
        rate, value = broadcast_all(self.rate, value)
        return xlogy(value, rate) - rate - (value + 1).lgamma()


def _all_values(count, distribution, dtype, expand):
    shape = distribution.batch_shape
    values = arange(count, dtype=dtype).reshape((count,) + (1,) * len(shape))
    return values.expand((count,) + tuple(shape)) if expand else values
