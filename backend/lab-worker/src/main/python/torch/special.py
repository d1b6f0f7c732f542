"""torch.special: functions of mathematics."""
from ._linalg import FUNCTIONS as _L
from ._pointwise import FUNCTIONS as _P
from ._reduction import logsumexp

digamma = psi = _P['digamma']
expit, gammaln, multigammaln = _P['sigmoid'], _P['lgamma'], _P['mvlgamma']
gammainc, gammaincc, xlogy = _P['igamma'], _P['igammac'], _P['xlogy']
(erf, erfc, erfinv, exp2, expm1, i0, log1p, logit, polygamma, round, sinc, softmax, log_softmax) = (_P[name] for name in (
    'erf', 'erfc', 'erfinv', 'exp2', 'expm1', 'i0', 'log1p', 'logit', 'polygamma', 'round', 'sinc', 'softmax',
    'log_softmax'))


def entr(input, *, out=None):
    from ._out import into
    return into('entr', out, -xlogy(input, input))


def xlog1py(input, other, *, out=None):
    from ._out import into
    return into('xlog1py', out, xlogy(input, other + 1))


def ndtr(input, *, out=None):
    from ._out import into
    return into('ndtr', out, (erf(input / 2 ** 0.5) + 1) / 2)


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
