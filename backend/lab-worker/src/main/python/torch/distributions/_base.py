"""What all distributions have in common: shapes, checks, how they are shown."""
from .._creation import full, tensor
from .._grad import no_grad
from .._tensor import Tensor
from .._types import Size, finfo, get_default_dtype


class Distribution:
    """Independent draws of batch_shape, each of which has event_shape."""

    has_rsample = False
    arg_constraints = {}
    support = None
    _checks = True

    @staticmethod
    def set_default_validate_args(value):
        if value not in (True, False):
            raise ValueError
        Distribution._checks = value

    def __init__(self, batch_shape=Size(), event_shape=Size(), validate_args=None):
        self._batch_shape, self._event_shape = Size(batch_shape), Size(event_shape)
        if validate_args is not None:
            self._checks = validate_args
        if self._checks:
            self._check_parameters()

    def _check_parameters(self):
        for name, constraint in self.arg_constraints.items():
            if constraint.check is None or name not in self.__dict__:
                continue
            value = getattr(self, name)
            if not constraint.check(value).all():
                raise ValueError(f'Expected parameter {name} ({type(value).__name__} of shape {tuple(value.shape)}) of '
                                 f'distribution {self!r} to satisfy the constraint {constraint!r}, but found invalid '
                                 f'values:\n{value}')

    def _check_sample(self, value):
        if not self._checks:
            return
        if not isinstance(value, Tensor):
            raise ValueError('The value argument to log_prob must be a Tensor')
        start = len(value.shape) - len(self._event_shape)
        if tuple(value.shape[start:]) != tuple(self._event_shape):
            raise ValueError(f'The right-most size of value must match event_shape: {value.shape} vs '
                             f'{self._event_shape}.')
        own = self._batch_shape + self._event_shape
        for mine, given in zip(reversed(own), reversed(value.shape)):
            if mine != 1 and given != 1 and mine != given:
                raise ValueError(f'Value is not broadcastable with batch_shape+event_shape: {value.shape} vs {own}.')
        support = self.support
        if support is not None and not support.check(value).all():
            raise ValueError(f'Expected value argument ({type(value).__name__} of shape {tuple(value.shape)}) to be '
                             f'within the support ({support!r}) of the distribution {self!r}, but found invalid '
                             f'values:\n{value}')

    @property
    def batch_shape(self):
        return self._batch_shape

    @property
    def event_shape(self):
        return self._event_shape

    @property
    def mean(self):
        raise NotImplementedError

    @property
    def variance(self):
        raise NotImplementedError

    @property
    def stddev(self):
        return self.variance.sqrt()

    def sample(self, sample_shape=Size()):
        with no_grad():
            return self.rsample(sample_shape)

    def rsample(self, sample_shape=Size()):
        raise NotImplementedError

    def sample_n(self, n):
        return self.sample(Size((n,)))

    def log_prob(self, value):
        raise NotImplementedError

    def cdf(self, value):
        raise NotImplementedError

    def icdf(self, value):
        raise NotImplementedError

    def entropy(self):
        raise NotImplementedError

    def enumerate_support(self, expand=True):
        raise NotImplementedError

    def perplexity(self):
        return self.entropy().exp()

    def expand(self, batch_shape, _instance=None):
        """The same distribution with more batches."""
        shape = Size(batch_shape)
        made = object.__new__(type(self))
        made.__dict__.update({name: value.expand(self._expanded(name, shape)) if isinstance(value, Tensor) else value
                              for name, value in self.__dict__.items()})
        made._batch_shape = shape
        return made

    def _expanded(self, name, shape):
        return shape

    def _extended_shape(self, sample_shape=Size()):
        return Size(sample_shape) + self._batch_shape + self._event_shape

    def __repr__(self):
        shown = []
        for name in self.arg_constraints:
            if name in self.__dict__:
                value = self.__dict__[name]
                shown.append(f'{name}: {value if value.numel() == 1 else value.size()}')
        return f'{type(self).__name__}({", ".join(shown)})'


def broadcast_all(*values):
    """Tensors of one shape; numbers become tensors of the type of the others."""
    if not all(isinstance(value, (Tensor, int, float)) for value in values):
        raise ValueError('Input arguments must all be instances of numbers.Number, torch.Tensor or objects implementing '
                         '__torch_function__.')
    like = next((value for value in values if isinstance(value, Tensor)), None)
    dtype = get_default_dtype() if like is None else like.dtype
    values = [value if isinstance(value, Tensor) else tensor(value, dtype=dtype) for value in values]
    from .._shape import FUNCTIONS
    return FUNCTIONS['broadcast_tensors'](*values)


def clamped(probs):
    """Chances of which logarithms can be taken."""
    eps = finfo(probs.dtype).eps
    return probs.clamp(min=eps, max=1 - eps)


def full_of(value, shape, like):
    return full(tuple(shape), value, dtype=like.dtype)
