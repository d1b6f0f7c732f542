"""Linear algebra: solving, inverting, eigenvalues of symmetric matrices, norms."""
import math

from numpy import _create, _maths, _sorting
from numpy._host import host, FLOAT32, FLOAT64, LinAlgError
from numpy._ndarray import array_of, asarray, wrap
from numpy._types import float64

__all__ = ['LinAlgError', 'cholesky', 'cond', 'det', 'eigh', 'eigvalsh', 'inv', 'lstsq', 'matrix_power', 'matrix_rank',
           'multi_dot', 'norm', 'pinv', 'qr', 'slogdet', 'solve', 'svd']


def _square(a):
    a = asarray(a)
    if a.ndim < 2:
        raise LinAlgError(f'{a.ndim}-dimensional array given. Array must be at least two-dimensional')
    if a.shape[-1] != a.shape[-2]:
        raise LinAlgError('Last 2 dimensions of the array must be square')
    return a


def _typed(result, *sources):
    single = all([asarray(s)._tag & 15 == FLOAT32 for s in sources])
    return result.astype('float32') if single else result


def _stacked(function, a):
    shape = a.shape
    flat = a.reshape((-1,) + shape[-2:])
    return _create.array([function(m) for m in flat]).reshape(shape[:-2] + (-1,)).reshape(shape)


def solve(a, b):
    a = _square(a)
    right = asarray(b) * 1.0
    columns = right if right.ndim > 1 else right[:, None]
    if columns.shape[0] != a.shape[0]:
        form = 'm' if right.ndim == 1 else 'm,n'
        raise ValueError(f"solve{'1' if right.ndim == 1 else ''}: Input operand 1 has a mismatch in its core dimension 0, "
                         f"with gufunc signature (m,m),({form})->({form}) "
                         f'(size {columns.shape[0]} is different from {a.shape[0]})')
    result = array_of(host.solve((a * 1.0)._h, columns._h))
    return _typed(result if right.ndim > 1 else result[:, 0], a, b)


def inv(a):
    a = _square(a)
    if a.ndim > 2:
        return _stacked(inv, a)
    return _typed(array_of(host.solve((a * 1.0)._h, _create.eye(a.shape[0])._h)), a)


def det(a):
    a = _square(a)
    if a.ndim > 2:
        return _create.array([det(m) for m in a.reshape((-1,) + a.shape[-2:])]).reshape(a.shape[:-2])
    sign, logarithm = slogdet(a)
    return float64(sign * _maths.exp(logarithm)) if sign else float64(0.0)


def slogdet(a):
    """Sign and logarithm of the determinant's size; numpy computes the determinant from these, which rounds it so."""
    a = _square(a)
    if a.shape[0] > 64:
        # Too long for Python; the last digit matters only where the numbers are looked at.
        whole = float(host.determinant((a * 1.0)._h))
        return float64(_maths.sign(whole)), float64(math.log(abs(whole)) if whole else float('-inf'))
    low = [[float(v) for v in row] for row in a.tolist()]
    n, sign, logarithm = len(low), 1.0, 0.0
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(low[i][k]))
        if low[pivot][k] == 0:
            return float64(0.0), float64('-inf')
        if pivot != k:
            low[k], low[pivot] = low[pivot], low[k]
            sign = -sign
        top = low[k]
        inverse = 1.0 / top[k]
        for i in range(k + 1, n):
            factor = low[i][k] * inverse
            if factor:
                row = low[i]
                for j in range(k + 1, n):
                    row[j] -= factor * top[j]
        if top[k] < 0:
            sign = -sign
        logarithm += math.log(abs(top[k]))
    return float64(sign), float64(logarithm)


def eigh(a, UPLO='L'):
    # The host reads what is below the diagonal.
    values, vectors = host.symmetricEigen((_square(a if UPLO in 'Ll' else asarray(a).T) * 1.0)._h)
    return array_of(values), array_of(vectors)


def eigvalsh(a, UPLO='L'):
    return eigh(a, UPLO)[0]


def eig(a):
    a = _square(a)
    if a.shape == (2, 2):
        return _eig_of_two(*[float(v) for v in a.ravel().tolist()])
    if not _maths.allclose(a, a.T):
        raise LinAlgError('eigenvalues of a matrix that is not symmetric are not available here')
    from numpy.linalg import _schur
    found = _schur.symmetric((a * 1.0).tolist()) if a.ndim == 2 and a.shape[0] > 2 else None
    return eigh(a) if found is None else (asarray(found[0]), asarray(found[1]))


def _eig_of_two(a, b, c, d):
    """Eigenvalues in the order in which LAPACK's dlanv2 finds them: a rotation makes the matrix triangular."""
    cosine, sine = 1.0, 0.0
    if c == 0:
        pass
    elif b == 0:
        cosine, sine = 0.0, 1.0
        a, b, c, d = d, -c, 0.0, a
    else:
        p = 0.5 * (a - d)
        larger, smaller = max(abs(b), abs(c)), min(abs(b), abs(c)) * math.copysign(1, b) * math.copysign(1, c)
        scale = max(abs(p), larger)
        z = p / scale * p + larger / scale * smaller
        if z < 0:
            raise LinAlgError('eigenvalues that are complex are not available here')
        z = p + math.copysign(math.sqrt(scale) * math.sqrt(z), p)
        a, d = d + z, d - larger / z * smaller
        tau = math.hypot(c, z)
        cosine, sine = z / tau, c / tau
        b = b - c
    first = [cosine, sine]
    if a != d:
        x = -b / (a - d)
        second = [cosine * x - sine, sine * x + cosine]
    elif b:
        second = [-cosine, -sine]
    else:
        second = [-sine, cosine]
    length = math.hypot(*second)
    vectors = [[first[0], second[0] / length], [first[1], second[1] / length]]
    return _create.array([a, d]), _create.array(vectors)


def eigvals(a):
    return eig(a)[0]


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    a = asarray(a) * 1.0
    m, n = a.shape
    if m < n:
        parts = svd(a.T, full_matrices, compute_uv)
        return parts if not compute_uv else (parts[2].T, parts[1], parts[0].T)
    values, v = eigh(a.T @ a)
    order = _create.arange(n)[::-1]
    v = v[:, order]
    u, s = qr(a @ v)
    s = _maths.absolute(s.diagonal()).copy()
    signs = _sorting.where((a @ v * u).sum(axis=0) < 0, -1.0, 1.0)
    if not compute_uv:
        return s
    u = u * signs
    if full_matrices and m > n:
        u = _complete(u)
    return u, s, v.T


def _complete(u):
    m, n = u.shape
    full = _create.zeros((m, m))
    full[:, :n] = u
    for k in range(n, m):
        for i in range(m):
            e = _create.zeros(m)
            e[i] = 1.0
            for _ in range(2):
                e = e - full[:, :k] @ (full[:, :k].T @ e)
            length = norm(e)
            if length > 1e-8:
                full[:, k] = e / length
                break
    return full


def qr(a, mode='reduced'):
    """By Gram and Schmidt's process, each vector made orthogonal twice; signs as Householder's way has them."""
    a = asarray(a) * 1.0
    m, n = a.shape
    k = min(m, n)
    q, r = _create.zeros((m, k)), _create.zeros((k, n))
    for j in range(k):
        v = a[:, j]
        for _ in range(2):
            part = q[:, :j].T @ v
            r[:j, j] += part
            v = v - q[:, :j] @ part
        length = norm(v)
        r[j, j] = length
        q[:, j] = v / length if length else v
        if a[j, j] > 0 or length and q[j, j] > 0:
            q[:, j] *= -1
            r[j, j] *= -1
    if n > k:
        r[:, k:] = q.T @ a[:, k:]
    if mode == 'r':
        return r
    if mode == 'complete':
        raise ValueError("mode 'complete' is not available here; use 'reduced'")
    return q, r


def cholesky(a):
    a = _square(a) * 1.0
    n = a.shape[0]
    low = _create.zeros((n, n))
    for j in range(n):
        pivot = a[j, j] - (low[j, :j] ** 2).sum()
        if not pivot > 0:
            raise LinAlgError('Matrix is not positive definite')
        low[j, j] = _maths.sqrt(pivot)
        for i in range(j + 1, n):
            low[i, j] = (a[i, j] - (low[i, :j] * low[j, :j]).sum()) / low[j, j]
    return low


def lstsq(a, b, rcond='warn'):
    a, b = asarray(a) * 1.0, asarray(b) * 1.0
    q, r = qr(a)
    columns = b if b.ndim > 1 else b[:, None]
    x = solve(r, q.T @ columns)
    rest = ((columns - a @ x) ** 2).sum(axis=0)
    if a.shape[0] <= a.shape[1]:
        rest = _create.zeros(0)
    return (x if b.ndim > 1 else x[:, 0]), rest, matrix_rank(a), svd(a, compute_uv=False)


def pinv(a, rcond=1e-15, hermitian=False):
    u, s, vt = svd(a, full_matrices=False)
    large = s > rcond * s.max()
    inverse = _sorting.where(large, 1.0 / _sorting.where(large, s, 1.0), 0.0)
    return vt.T @ (inverse[:, None] * u.T)


def matrix_rank(A, tol=None, hermitian=False):
    s = svd(A, compute_uv=False)
    tol = s.max() * max(asarray(A).shape) * 2.220446049250313e-16 ** 0.5 if tol is None else tol
    return (s > tol).sum()


def cond(x, p=None):
    if p is None or p == 2:
        s = svd(x, compute_uv=False)
        return s[0] / s[-1]
    return norm(x, p) * norm(inv(x), p)


def matrix_power(a, n):
    a = _square(a)
    if n < 0:
        a, n = inv(a), -n
    result = _create.eye(a.shape[0], dtype=a.dtype)
    for _ in range(n):
        result = result @ a
    return result


def multi_dot(arrays):
    result = arrays[0]
    for a in arrays[1:]:
        result = _maths.dot(result, a)
    return result


def norm(x, ord=None, axis=None, keepdims=False):
    x = asarray(x)
    if x.dtype.kind != 'f':
        x = x.astype(float)
    if axis is None:
        if ord is None or ord == 'fro' or ord == 2 and x.ndim == 1:
            flat = x.ravel()
            result = _maths.sqrt(_maths.dot(flat, flat))
            return asarray(result).reshape((1,) * x.ndim) if keepdims else result
        axis = 0 if x.ndim == 1 else (0, 1)
    if isinstance(axis, (tuple, list)) and len(axis) == 2:
        return _matrix_norm(x, ord, keepdims)
    axis = axis[0] if isinstance(axis, (tuple, list)) else axis
    size = _maths.absolute(x)
    if ord is None or ord == 2:
        return _maths.sqrt((x * x).sum(axis, keepdims=keepdims))
    if ord == float('inf'):
        return size.max(axis, keepdims=keepdims)
    if ord == -float('inf'):
        return size.min(axis, keepdims=keepdims)
    if ord == 1:
        return size.sum(axis, keepdims=keepdims)
    if ord == 0:
        return (x != 0).astype(x.dtype).sum(axis, keepdims=keepdims)
    return (size ** ord).sum(axis, keepdims=keepdims) ** (1.0 / ord)


def _matrix_norm(x, ord, keepdims):
    if ord is None or ord == 'fro':
        return _maths.sqrt((x * x).sum())
    size = _maths.absolute(x)
    if ord == 1:
        return size.sum(0).max()
    if ord == float('inf'):
        return size.sum(1).max()
    s = svd(x, compute_uv=False)
    if ord == 2:
        return s.max()
    if ord == 'nuc':
        return s.sum()
    raise ValueError('Invalid norm order for matrices.')
