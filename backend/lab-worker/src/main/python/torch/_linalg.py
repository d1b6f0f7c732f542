"""Products of matrices and vectors, and what is solved with them."""
from ._host import binary, call
from ._pointwise import need
from ._tensor import MATMUL, Tensor, run, wrap, wrap_all


def matmul(input, other, *, out=None):
    need('matmul', input)
    need('matmul', other, 'other', 2)
    return wrap(binary(MATMUL, input._h, other._h))


def _two(name, second='mat2'):
    def function(input, other, *, out=None):
        need(name, input)
        need(name, other, second, 2)
        return run(name, input._h, other._h)

    function.__name__ = function.__qualname__ = name
    return function


mm, bmm, mv, dot, outer, inner, kron = (_two(*n) for n in (('mm',), ('bmm',), ('mv', 'vec'), ('dot', 'tensor'),
                                                           ('outer', 'vec2'), ('inner', 'other'), ('kron', 'other')))
ger = outer
vdot = dot


def cross(input, other, dim=None):
    return run('cross', input._h, other._h, dim)


def addmm(input, mat1, mat2, *, beta=1, alpha=1, out=None):
    return run('addmm', input._h, mat1._h, mat2._h, beta, alpha)


def addmv(input, mat, vec, *, beta=1, alpha=1, out=None):
    return run('addmv', input._h, mat._h, vec._h, beta, alpha)


def baddbmm(input, batch1, batch2, *, beta=1, alpha=1):
    return run('baddbmm', input._h, batch1._h, batch2._h, beta, alpha)


def addmm_(self, mat1, mat2, *, beta=1, alpha=1):
    call('addmm_', self._h, mat1._h, mat2._h, beta, alpha)
    return self


def einsum(equation, *operands):
    if len(operands) == 1 and isinstance(operands[0], (list, tuple)):
        operands = operands[0]
    return run('einsum', equation, [o._h for o in operands])


def tensordot(a, b, dims=2):
    if isinstance(dims, int):
        left, right = tuple(range(a.dim() - dims, a.dim())), tuple(range(dims))
    else:
        left, right = (tuple(d) if isinstance(d, (list, tuple)) else (d,) for d in dims)
    return run('tensordot', a._h, b._h, left, right)


def chain_matmul(*matrices):
    result = matrices[0]
    for matrix in matrices[1:]:
        result = matmul(result, matrix)
    return result


def trace(input):
    return run('trace', input._h)


def det(input):
    return run('det', input._h)


def inverse(input):
    return run('inverse', input._h)


def pinverse(input):
    return run('pinverse', input._h)


def matrix_power(input, n):
    return run('matrix_power', input._h, n)


def svd(input, some=True):
    u, s, v = wrap_all(call('svd', input._h, not some))
    return u, s, v.mH if v.is_complex() else v.transpose(-2, -1)


def qr(input, some=True):
    return tuple(wrap_all(call('qr', input._h, 'reduced' if some else 'complete')))


def cholesky(input):
    return run('cholesky', input._h)


def cov(input, *, correction=1):
    return run('cov', input._h, correction)


def corrcoef(input):
    return run('corrcoef', input._h)


FUNCTIONS = {f.__name__: f for f in (matmul, mm, bmm, mv, dot, outer, inner, kron, cross, addmm, addmv, baddbmm,
                                     einsum, tensordot, chain_matmul, trace, det, inverse, pinverse, matrix_power,
                                     svd, qr, cholesky, cov, corrcoef)}
FUNCTIONS.update(ger=outer, vdot=dot)
METHODS = {name: f for name, f in FUNCTIONS.items() if name not in ('einsum', 'tensordot', 'chain_matmul')}
METHODS['addmm_'] = addmm_
