"""How far one distribution is from another."""
import math

from ._discrete import Bernoulli, Categorical, Poisson
from ._smooth import Exponential, Laplace, LogNormal, Normal, Uniform

_known = {}


def register_kl(type_p, type_q):
    """Decorates the function that tells how far a distribution of type p is from one of type q."""

    def remember(function):
        _known[type_p, type_q] = function
        return function

    return remember


def kl_divergence(p, q):
    for kind_p in type(p).__mro__:
        for kind_q in type(q).__mro__:
            function = _known.get((kind_p, kind_q))
            if function is not None:
                return function(p, q)
    raise NotImplementedError(f'No KL(p || q) is implemented for p type {type(p).__name__} and q type '
                              f'{type(q).__name__}')


@register_kl(Normal, Normal)
def _normal(p, q):
    ratio = (p.scale / q.scale).pow(2)
    away = ((p.loc - q.loc) / q.scale).pow(2)
    return 0.5 * (ratio + away - 1 - ratio.log())


@register_kl(LogNormal, LogNormal)
def _log_normal(p, q):
    return _normal(p.base_dist, q.base_dist)


@register_kl(Uniform, Uniform)
def _uniform(p, q):
    result = ((q.high - q.low) / (p.high - p.low)).log()
    return result.masked_fill((q.low > p.low) | (q.high < p.high), math.inf)


@register_kl(Bernoulli, Bernoulli)
def _bernoulli(p, q):
    yes = p.probs * ((-q.logits).exp().log1p() - (-p.logits).exp().log1p())
    no = (1 - p.probs) * (q.logits.exp().log1p() - p.logits.exp().log1p())
    yes = yes.masked_fill(q.probs == 0, math.inf).masked_fill(p.probs == 0, 0)
    no = no.masked_fill(q.probs == 1, math.inf).masked_fill(p.probs == 1, 0)
    return yes + no


@register_kl(Categorical, Categorical)
def _categorical(p, q):
    each = p.probs * (p.logits - q.logits)
    each = each.masked_fill((q.probs == 0).expand_as(each), math.inf)
    return each.masked_fill((p.probs == 0).expand_as(each), 0).sum(-1)


@register_kl(Exponential, Exponential)
def _exponential(p, q):
    ratio = q.rate / p.rate
    return -ratio.log() + ratio - 1


@register_kl(Laplace, Laplace)
def _laplace(p, q):
    ratio = p.scale / q.scale
    away = (p.loc - q.loc).abs()
    return -ratio.log() + away / q.scale + ratio * (-away / p.scale).exp() - 1


@register_kl(Poisson, Poisson)
def _poisson(p, q):
    return p.rate * (p.rate.log() - q.rate.log()) - (p.rate - q.rate)
