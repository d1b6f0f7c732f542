# %%
import numpy as np
a = np.arange(24).reshape(2, 3, 4)
print(a[1], a[1, 2], a[1, 2, 3], a[-1, -1, -1], a[:, 1], a[..., 1], a[0, ..., 2])
a[:, :, ::2], a[:, ::-1, 1], a[1:, None, 0].shape, a[None].shape, a[..., None].shape
# %%
print(a[[0, 1], [1, 2]], a[[0, 1], [1, 2], [3, 0]], a[:, [0, 2]].shape, a[[1], :, [0, 1]].shape, a[0, [0, 1], :2])
a[np.array([[0, 1], [1, 0]])].shape, a[np.array([True, False])].shape, a[a % 5 == 0]
# %%
mask = np.array([[True, False, True], [False, True, False]])
print(a[mask], a[mask].shape, a[mask, 1], a[~mask][:, 0])
b = a.copy()
b[mask] = 0
b[0, 1] = [9, 8, 7, 6]
b[1, :, 1] = -1
b
# %%
c = np.zeros((3, 4))
c[1] = 5
c[:, 2] = [1, 2, 3]
c[[0, 2], [0, 3]] = [7, 8]
c[c == 5] += 0.5
c[0, 1:3] *= 2
c
# %%
v = np.arange(10)
w = v[2:8]
w[0] = 100
w += 1
print(v, w.base is v, v[::-2], v[-3:], v[8:2:-3], v[20:], v[[]])
v[[1, 1, 3]], v[np.array([], dtype=int)].shape
# %%
t = a.T
t[0, 0, 0] = 99
print(a[0, 0, 0], t.shape, a.transpose(1, 0, 2).shape, a.swapaxes(0, 2).shape, np.moveaxis(a, 0, -1).shape)
r = a.reshape(6, 4)
r[0] = -5
a[0, 0]
# %%
d = np.arange(6.0).reshape(2, 3)
d[0], d[0, 0], d[:, 0], d[1, -1], d[-1], d[1][2]
# %%
for row in d:
    print(row, row.sum())
for x in d[0]:
    print(x, type(x).__name__)
[list(row) for row in d.tolist()]
# %%
d[:, 1] = [10, 20]
d[1, :] = d[0, :] * 2
d[d > 15] = 0
d, np.where(d > 5, 1, 0), np.argwhere(d > 5)
# %%
e = np.array(5.5)
print(e[()], e.item(), e.shape, e.ndim, float(e), int(e), e + 1, type(e + 1).__name__)
x = np.array([3])
int(x), float(x), x.item(), bool(x), e
# %%
labels = np.zeros((3, 5))
labels[np.arange(3), [1, 0, 4]] = 1
labels
# %%
np.arange(10)[np.arange(10) % 3 == 0], np.take([4, 3, 5], [0, 2]), np.compress([True, False, True], [1, 2, 3]), np.diag([1, 2]), np.diag(np.arange(9).reshape(3, 3))
# %%
s = np.array(["red", "green", "blue"])
print(s[1], s[s == "red"], s[::-1], len(s), s.dtype, s[0] + "ish", type(s[0]).__name__)
o = np.array([1, "x", None, [1, 2]], dtype=object)
o[2] = 3.5
o, o.shape, s.tolist(), (s == "blue").sum()
# %%
g = np.arange(12).reshape(3, 4)
g[1:, 1:] = g[:2, :3]
g[:, 0], g
# %%
np.put_along_axis(g, np.array([[0], [1], [2]]), 50, axis=1)
g.flat[3], g.flat[[0, 5]], np.unravel_index(7, (3, 4)), g.ravel()[5], np.ravel_multi_index((1, 2), (3, 4)), np.indices((2, 2)).tolist()
