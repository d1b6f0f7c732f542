"""torch.linalg: linear algebra."""
from ._host import LinAlgError, call
from ._linalg import cross as _cross
from ._out import into, into_all
from ._reduction import _named
from ._shape import _handles
from ._tensor import run, wrap_all
from ._types import number_of
from ._host import call_list
from ._tensor import wrap

_EIG, _EIGH = (_named(name, 'eigenvalues', 'eigenvectors') for name in ('linalg_eig', 'linalg_eigh'))
_SVD, _QR = _named('linalg_svd', 'U', 'S', 'Vh'), _named('linalg_qr', 'Q', 'R')
_SLOGDET, _LU = _named('linalg_slogdet', 'sign', 'logabsdet'), _named('linalg_lu', 'P', 'L', 'U')
_LSTSQ = _named('linalg_lstsq', 'solution', 'residuals', 'rank', 'singular_values')


def _dims(dim):
    return None if dim is None else (dim,) if isinstance(dim, int) else tuple(dim)


def norm(A, ord=None, dim=None, keepdim=False, *, out=None, dtype=None):
    name = 'linalg_norm_s' if isinstance(ord, str) else 'linalg_norm'
    return into('norm', out, run(name, A._h, ord, _dims(dim), keepdim, number_of(dtype)))


def vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None, out=None):
    x = x if dtype is None else x.to(dtype)
    return into('norm', out, run('vector_norm', x._h, ord, _dims(dim), keepdim))


def matrix_norm(A, ord='fro', dim=(-2, -1), keepdim=False, *, dtype=None, out=None):
    name = 'matrix_norm_s' if isinstance(ord, str) else 'matrix_norm'
    return into('norm', out, run(name, A._h, ord, _dims(dim), keepdim, number_of(dtype)))


def cond(A, p=None, *, out=None):
    return into('cond', out, run('linalg_cond', A._h, p))


def det(A, *, out=None):
    return into('det', out, run('linalg_det', A._h))


def slogdet(A, *, out=None):
    return into_all('slogdet', out, wrap_all(call('slogdet', A._h)), _SLOGDET)


def inv(A, *, out=None):
    return into('inverse', out, wrap(call('linalg_inv', A._h)))


def pinv(A, rcond=None, hermitian=False, *, atol=None, rtol=None, out=None):
    rtol = rcond if rtol is None else rtol
    atol, rtol = (None if tolerance is None else float(tolerance) for tolerance in (atol, rtol))
    return into('pinv', out, run('linalg_pinv', A._h, atol, rtol, hermitian))


def matrix_rank(A, tol=None, hermitian=False, *, atol=None, rtol=None, out=None):
    atol = tol if atol is None else atol
    atol, rtol = (None if tolerance is None else float(tolerance) for tolerance in (atol, rtol))
    return into('matrix_rank', out, run('linalg_rank', A._h, atol, rtol, hermitian))


def matrix_power(A, n, *, out=None):
    return into('matrix_power', out, run('linalg_matrix_power', A._h, n))


def matrix_exp(A):
    return run('matrix_exp', A._h)


def multi_dot(tensors, *, out=None):
    return into('matmul', out, wrap(call_list('multi_dot', _handles(tensors, 'multi_dot'))))


def matmul(input, other, *, out=None):
    from ._linalg import matmul as product
    return product(input, other, out=out)


def cross(input, other, *, dim=-1, out=None):
    return into('cross', out, run('linalg_cross', input._h, other._h, dim))


def vecdot(x, y, *, dim=-1, out=None):
    return into('vecdot', out, (x.conj() * y).sum(dim))


def diagonal(A, *, offset=0, dim1=-2, dim2=-1):
    return A.diagonal(offset, dim1, dim2)


def vander(x, *, N=None):
    return run('vander', x._h, N, True)


def solve(A, B, *, left=True, out=None):
    return into('solve', out, wrap(call('linalg_solve', A._h, B._h, left)))


def solve_triangular(A, B, *, upper, left=True, unitriangular=False, out=None):
    return into('solve', out, run('solve_triangular', A._h, B._h, upper, left, unitriangular))


def lstsq(A, B, rcond=None, *, driver=None):
    return _LSTSQ(wrap_all(call('linalg_lstsq', A._h, B._h, rcond, driver)))


def cholesky(A, *, upper=False, out=None):
    factor = wrap(call('cholesky', A._h))
    return into('cholesky', out, factor.mH if upper else factor)


def qr(A, mode='reduced', *, out=None):
    return into_all('qr', out, wrap_all(call('qr', A._h, mode)), _QR)


def svd(A, full_matrices=True, *, driver=None, out=None):
    if driver is not None:
        raise RuntimeError('torch.linalg.svd: keyword argument `driver=` is only supported on CUDA inputs with '
                           'cuSOLVER backend.')
    return into_all('svd', out, wrap_all(call('svd', A._h, full_matrices)), _SVD)


def svdvals(A, *, driver=None, out=None):
    return into('svdvals', out, run('linalg_svdvals', A._h))


def eig(A, *, out=None):
    return into_all('eig', out, wrap_all(call('linalg_eig', A._h)), _EIG)


def eigvals(A, *, out=None):
    return into('eigvals', out, run('linalg_eigvals', A._h))


def eigh(A, UPLO='L', *, out=None):
    return into_all('eigh', out, wrap_all(call('linalg_eigh', A._h, UPLO)), _EIGH)


def eigvalsh(A, UPLO='L', *, out=None):
    return into('eigvalsh', out, run('linalg_eigvalsh', A._h, UPLO))


def lu(A, *, pivot=True, out=None):
    return into_all('lu', out, wrap_all(call('linalg_lu', A._h, pivot)), _LU)


def __getattr__(name):
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)
