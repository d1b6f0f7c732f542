"""Eigenvalues of symmetric matrices in the order in which LAPACK's dgeev finds them: isolated ones first set aside
(dgebal), then Householder's Hessenberg form (dgehd2) and the shifted QR algorithm (dlahqr)."""
import math

_ULP = 2.0 ** -52
_SMALL = 2.0 ** -1022 / _ULP
_MOST_STEPS = 300


def symmetric(a):
    """The eigenvalues and, column by column, the vectors of a symmetric matrix of lists, of no more than a few hundred
    rows; None where the algorithm doesn't come to an end."""
    n = len(a)
    h = [list(row) for row in a]
    z = [[float(i == j) for j in range(n)] for i in range(n)]
    last, swaps = _isolated(h)
    _hessenberg(h, z, last)
    if not _triangular(h, z, last):
        return None
    for j, m in swaps[::-1]:
        z[j], z[m] = z[m], z[j]
    lengths = [math.sqrt(sum([row[j] * row[j] for row in z])) for j in range(n)]
    return [h[i][i] for i in range(n)], [[row[j] / lengths[j] for j in range(n)] for row in z]


def _isolated(h):
    """Swaps rows that have nothing beside the diagonal to the end; the last row that is left, and the swaps."""
    last, swaps = len(h) - 1, []
    while last > 0:
        found = next((j for j in range(last, -1, -1) if not any([h[j][i] for i in range(last + 1) if i != j])), None)
        if found is None:
            break
        if found != last:
            for row in h:
                row[found], row[last] = row[last], row[found]
            h[found], h[last] = h[last], h[found]
            swaps.append((found, last))
        last -= 1
    return last, swaps


def _reflector(v):
    """dlarfg: beta and tau; v becomes the vector, whose first element is 1."""
    rest = math.sqrt(sum([x * x for x in v[1:]]))
    if rest == 0:
        return v[0], 0.0
    beta = -math.copysign(math.hypot(v[0], rest), v[0])
    tau, scale = (beta - v[0]) / beta, 1 / (v[0] - beta)
    v[1:] = [x * scale for x in v[1:]]
    return beta, tau


def _from_left(h, v, tau, first, columns):
    for j in columns:
        total = sum([x * h[first + i][j] for i, x in enumerate(v)]) * tau
        for i, x in enumerate(v):
            h[first + i][j] -= total * x


def _from_right(rows, v, tau, first):
    for row in rows:
        total = sum([x * row[first + i] for i, x in enumerate(v)]) * tau
        for i, x in enumerate(v):
            row[first + i] -= total * x


def _hessenberg(h, z, last):
    n = len(h)
    for i in range(last - 1):
        v = [h[k][i] for k in range(i + 1, last + 1)]
        beta, tau = _reflector(v)
        v[0] = 1.0
        h[i + 1][i] = beta
        for k in range(i + 2, last + 1):
            h[k][i] = 0.0
        _from_right(h[:last + 1], v, tau, i + 1)
        _from_left(h, v, tau, i + 1, range(i + 1, n))
        _from_right(z, v, tau, i + 1)


def _negligible(h, k, last):
    below = abs(h[k][k - 1])
    if below <= _SMALL * (last + 1):
        return True
    near = abs(h[k - 1][k - 1]) + abs(h[k][k])
    if near == 0:
        near = (abs(h[k - 1][k - 2]) if k >= 2 else 0.0) + (abs(h[k + 1][k]) if k < last else 0.0)
    if below > _ULP * near:
        return False
    above, apart = abs(h[k - 1][k]), abs(h[k - 1][k - 1] - h[k][k])
    ab, ba = max(below, above), min(below, above)
    aa, bb = max(abs(h[k][k]), apart), min(abs(h[k][k]), apart)
    s = aa + ab
    return ba * (ab / s) <= max(_SMALL, _ULP * (bb * (aa / s)))


def _triangular(h, z, last):
    i = last
    while i >= 0:
        for step in range(_MOST_STEPS):
            low = i
            while low > 0 and not _negligible(h, low, last):
                low -= 1
            if low > 0:
                h[low][low - 1] = 0.0
            if low >= i - 1:
                break
            _step(h, z, low, i, step)
        else:
            return False
        if low == i - 1:
            _split(h, z, i)
        i = low - 1
    return True


def _shifts(h, low, i, step):
    if step == 10:
        s = abs(h[low + 1][low]) + abs(h[low + 2][low + 1])
        a = 0.75 * s + h[low][low]
        p, q, r, t = a, -0.4375 * s, s, a
    elif step == 20:
        s = abs(h[i][i - 1]) + abs(h[i - 1][i - 2])
        a = 0.75 * s + h[i][i]
        p, q, r, t = a, -0.4375 * s, s, a
    else:
        p, r, q, t = h[i - 1][i - 1], h[i][i - 1], h[i - 1][i], h[i][i]
    s = abs(p) + abs(q) + abs(r) + abs(t)
    if s == 0:
        return 0.0, 0.0, 0.0, 0.0
    p, q, r, t = p / s, q / s, r / s, t / s
    middle = (p + t) / 2
    det = (p - middle) * (t - middle) - q * r
    root = math.sqrt(abs(det))
    if det >= 0:
        return middle * s, root * s, middle * s, -root * s
    one, other = middle + root, middle - root
    near = one if abs(one - t) <= abs(other - t) else other
    return near * s, 0.0, near * s, 0.0


def _step(h, z, low, i, step):
    """One double-shift step on the rows low … i."""
    n = len(h)
    r1, i1, r2, i2 = _shifts(h, low, i, step)
    for m in range(i - 2, low - 1, -1):
        s = abs(h[m][m] - r2) + abs(i2) + abs(h[m + 1][m])
        below = h[m + 1][m] / s
        v = [below * h[m][m + 1] + (h[m][m] - r1) * ((h[m][m] - r2) / s) - i1 * (i2 / s),
             below * (h[m][m] + h[m + 1][m + 1] - r1 - r2), below * h[m + 2][m + 1]]
        s = abs(v[0]) + abs(v[1]) + abs(v[2])
        v = [x / s for x in v]
        if m == low or abs(h[m][m - 1]) * (abs(v[1]) + abs(v[2])) <= _ULP * abs(v[0]) * (
                abs(h[m - 1][m - 1]) + abs(h[m][m]) + abs(h[m + 1][m + 1])):
            break
    for k in range(m, i):
        size = min(3, i - k + 1)
        if k > m:
            v = [h[k + j][k - 1] for j in range(size)]
        beta, tau = _reflector(v)
        if k > m:
            h[k][k - 1] = beta
            for j in range(1, size):
                h[k + j][k - 1] = 0.0
        elif m > low:
            h[k][k - 1] *= 1 - tau
        v[0] = 1.0
        _from_left(h, v, tau, k, range(k, n))
        _from_right(h[:min(k + 3, i) + 1], v, tau, k)
        _from_right(z, v, tau, k)


def _split(h, z, i):
    """dlanv2: a rotation makes the last block of two rows triangular."""
    a, b, c, d = h[i - 1][i - 1], h[i - 1][i], h[i][i - 1], h[i][i]
    cosine, sine = 1.0, 0.0
    if c != 0:
        p = 0.5 * (a - d)
        larger, smaller = max(abs(b), abs(c)), min(abs(b), abs(c)) * math.copysign(1, b) * math.copysign(1, c)
        scale = max(abs(p), larger)
        root = p + math.copysign(math.sqrt(scale) * math.sqrt(max(p / scale * p + larger / scale * smaller, 0.0)), p)
        a, d = d + root, d - larger / root * smaller
        length = math.hypot(c, root)
        cosine, sine = root / length, c / length
        b, c = b - c, 0.0
    h[i - 1][i - 1], h[i - 1][i], h[i][i - 1], h[i][i] = a, b, c, d
    for j in range(i + 1, len(h)):
        x, y = h[i - 1][j], h[i][j]
        h[i - 1][j], h[i][j] = cosine * x + sine * y, cosine * y - sine * x
    for row in h[:i - 1] + z:
        x, y = row[i - 1], row[i]
        row[i - 1], row[i] = cosine * x + sine * y, cosine * y - sine * x
