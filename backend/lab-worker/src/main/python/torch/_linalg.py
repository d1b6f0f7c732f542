"""Products of matrices and vectors, and what is solved with them."""
from ._host import LinAlgError, binary, call
from ._out import into, into_all
from ._pointwise import need, type_name
from ._reduction import _named
from ._tensor import MATMUL, Tensor, run, wrap, wrap_all

_float = float
SVD, QR = _named('svd', 'U', 'S', 'V'), _named('qr', 'Q', 'R')
SLOGDET = _named('slogdet', 'sign', 'logabsdet')


def matmul(input, other, *, out=None):
    need('matmul', input)
    need('matmul', other, 'other', 2)
    result = wrap(binary(MATMUL, input._h, other._h))
    return result if out is None else into('matmul', out, result)


def _two(name, second='mat2'):
    def function(input, other, *, out=None):
        need(name, input)
        need(name, other, second, 2)
        return into(name, out, run(name, input._h, other._h))

    function.__name__ = function.__qualname__ = name
    return function


mm, bmm, mv, dot, outer, inner, kron = (_two(*n) for n in (('mm',), ('bmm',), ('mv', 'vec'), ('dot', 'tensor'),
                                                           ('outer', 'vec2'), ('inner', 'other'), ('kron', 'other')))
ger = outer


def cross(input, other, dim=None, *, out=None):
    return into('cross', out, run('cross', input._h, other._h, dim))


def addmm(input, mat1, mat2, *, beta=1, alpha=1, out=None):
    return into('addmm', out, run('addmm', input._h, mat1._h, mat2._h, beta, alpha))


def addmv(input, mat, vec, *, beta=1, alpha=1, out=None):
    return into('addmv', out, run('addmv', input._h, mat._h, vec._h, beta, alpha))


def baddbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None):
    return into('baddbmm', out, run('baddbmm', input._h, batch1._h, batch2._h, beta, alpha))


def addmm_(self, mat1, mat2, *, beta=1, alpha=1):
    call('addmm_', self._h, mat1._h, mat2._h, beta, alpha)
    return self


def _in_place(function):
    def method(self, *args, **options):
        return self.copy_(function(self, *args, **options))

    method.__name__ = method.__qualname__ = function.__name__ + '_'
    return method


def einsum(*args):
    if len(args) < 2:
        raise ValueError('einsum(): must specify the equation string and at least one operand, or at least one operand '
                         'and its subscripts list')
    equation, *operands = args
    if isinstance(equation, Tensor):
        equation, operands = _with_letters(args)
    if len(operands) == 1 and isinstance(operands[0], (list, tuple)):
        operands = operands[0]
    for place, operand in enumerate(operands):
        if not isinstance(operand, Tensor):
            raise TypeError(f'expected Tensor as element {place} in argument 1, but got {type_name(operand)}')
    return run('einsum', equation, [o._h for o in operands])


def _with_letters(args):
    """The equation and the operands of einsum(a, [0, 1], b, [1, 2], [0, 2])."""
    pairs = len(args) // 2
    operands, lists = args[0:2 * pairs:2], [*args[1:2 * pairs:2]]
    shown = [''.join(['...' if i is Ellipsis else _letter(i) for i in subscripts]) for subscripts in lists]
    equation = ','.join(shown)
    if len(args) % 2:
        equation += '->' + ''.join(['...' if i is Ellipsis else _letter(i) for i in args[-1]])
    return equation, operands


def _letter(number):
    number = int(number)
    if not 0 <= number < 52:
        raise ValueError('einsum(): subscript in subscript list is not within the valid range [0, 52)')
    return chr(ord('A') + number if number < 26 else ord('a') + number - 26)


def tensordot(a, b, dims=2, *, out=None):
    if isinstance(dims, int):
        left, right = tuple(range(a.dim() - dims, a.dim())), tuple(range(dims))
    else:
        left, right = (tuple(d) if isinstance(d, (list, tuple)) else (d,) for d in dims)
    return into('tensordot', out, run('tensordot', a._h, b._h, left, right))


def chain_matmul(*matrices, out=None):
    result = matrices[0]
    for matrix in matrices[1:]:
        result = matmul(result, matrix)
    return into('matmul', out, result)


def trace(input):
    return run('trace', input._h)


def det(input):
    return run('det', input._h)


def inverse(input, *, out=None):
    return into('inverse', out, run('inverse', input._h))


def pinverse(input, rcond=1e-15):
    return run('pinverse', input._h, _float(rcond))


def matrix_power(input, n, *, out=None):
    return into('matrix_power', out, run('matrix_power', input._h, n))


def svd(input, some=True, compute_uv=True, *, out=None):
    u, s, v = wrap_all(call('svd', input._h, not some))
    if not compute_uv:
        u, v = (x.new_zeros(x.shape[-2], x.shape[-2]) for x in (input, input.mT))
        return into_all('svd', out, (u, s, v), SVD)
    return into_all('svd', out, (u, s, v.mT.conj() if v.is_complex() else v.mT), SVD)


def qr(input, some=True, *, out=None):
    return into_all('qr', out, wrap_all(call('qr', input._h, 'reduced' if some else 'complete')), QR)


def cholesky(input, upper=False, *, out=None):
    try:
        factor = run('cholesky', input._h)
    except LinAlgError as error:
        raise LinAlgError(str(error).removeprefix('linalg.')) from None
    return into('cholesky', out, factor.mT if upper else factor)


def cholesky_inverse(input, upper=False, *, out=None):
    return into('cholesky_inverse', out, run('cholesky_inverse', input._h, upper))


def cholesky_solve(input, input2, upper=False, *, out=None):
    return into('cholesky_solve', out, run('cholesky_solve', input._h, input2._h, upper))


def logdet(input):
    return run('logdet', input._h)


def slogdet(input):
    return SLOGDET(wrap_all(call('slogdet', input._h)))


def matrix_exp(input):
    return run('matrix_exp', input._h)


def addbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None):
    return into('addbmm', out, run('addbmm', input._h, batch1._h, batch2._h, beta, alpha))


def addr(input, vec1, vec2, *, beta=1, alpha=1, out=None):
    return into('addr', out, run('addr', input._h, vec1._h, vec2._h, beta, alpha))


def vander(x, N=None, *, increasing=False):
    return run('vander', x._h, N, increasing)


def vdot(input, other, *, out=None):
    need('vdot', input)
    need('vdot', other, 'other', 2)
    return into('dot', out, run('vdot', input._h, other._h))


def cov(input, *, correction=1, fweights=None, aweights=None):
    return run('cov', input._h, correction, None if fweights is None else fweights._h,
               None if aweights is None else aweights._h)


def corrcoef(input):
    return run('corrcoef', input._h)


FUNCTIONS = {f.__name__: f for f in (matmul, mm, bmm, mv, dot, outer, inner, kron, cross, addmm, addmv, baddbmm,
                                     einsum, tensordot, chain_matmul, trace, det, inverse, pinverse, matrix_power,
                                     svd, qr, cholesky, cholesky_inverse, cholesky_solve, logdet, slogdet, matrix_exp,
                                     addbmm, addr, vander, vdot, cov, corrcoef)}
FUNCTIONS.update(ger=outer)
METHODS = {name: f for name, f in FUNCTIONS.items() if name not in ('einsum', 'tensordot', 'chain_matmul', 'vander')}
for _name in ('addmv', 'addr', 'addbmm', 'baddbmm'):
    METHODS[_name + '_'] = _in_place(METHODS[_name])
METHODS['addmm_'] = addmm_
