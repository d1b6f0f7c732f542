import numpy as np
a = (np.arange(120 * 90).reshape(120, 90) * 7 % 11).astype(float)
b = (np.arange(90 * 70).reshape(90, 70) * 5 % 13).astype(float)
# %%
c = a @ b
c.shape, c.dtype, c.flags['C_CONTIGUOUS'], c[:3, :4], c[-2:, -3:], c.sum(), (c * np.arange(70)).sum()
# %%
f = a.astype(np.float32) @ b.astype(np.float32)
f.dtype, f.shape, (f == c).all(), f[5, :5]
# %%
m = a.astype(np.float32) @ b
m.dtype, (m == c).all()
# %%
i = a.astype(int) @ b
i.dtype, (i == c).all()
# %%
j = a.astype(int) @ b.astype(int)
j.dtype, (j == c).all(), j[1, :3]
# %%
h = np.ones((60, 60), np.float16) @ np.ones((60, 60), np.float16)
h.dtype, h[0, :3]
# %%
(b.T @ a.T == c.T).all(), (a @ b == np.dot(a, b)).all(), (np.matmul(a, b) == a.dot(b)).all()
# %%
(a[::-1] @ b[:, ::-1] == c[::-1, ::-1]).all(), (a[::2, ::3] @ b[::3, 1::2]).sum()
# %%
(a[:, 10:70] @ b[10:70]).sum(), (a[10:100, 3:].T @ c[10:100]).sum(), (np.asfortranarray(a) @ b == c).all()
# %%
x = np.arange(90.0) % 7
y = np.repeat(a, 5, axis=0)
r = y @ x
r.shape, r[:6], r.sum()
# %%
s = x @ np.tile(b, (1, 8))
s.shape, s[:5], s.sum()
# %%
v = np.arange(50000.0) % 10
v @ v, np.dot(v, v[::-1]), np.inner(v, v), np.vdot(v, v)
# %%
q = (np.arange(4 * 50 * 40) % 9).reshape(4, 50, 40).astype(float)
p = q @ q.transpose(0, 2, 1)
p.shape, p[2, 1, :4], p.sum(), (p[3] == q[3] @ q[3].T).all()
# %%
(q @ b[:40]).sum(), (a[:40, :50] @ q).sum(), (q[:, None] @ q.transpose(0, 2, 1)[None]).shape
# %%
out = np.zeros((120, 70))
again = np.matmul(a, b, out=out)
again is out, (out == c).all()
# %%
np.tensordot(q, q, axes=([2], [2])).sum(), np.einsum('ij,jk->ik', a, b).sum()
# %%
a @ a
# %%
np.dot(a, a)
# %%
n = a.copy()
n[3, 4] = np.nan
n[5, 6] = np.inf
k = n @ np.ones((90, 50))
np.isnan(k).sum(), np.isinf(k).sum(), k[4, :2]
# %%
np.broadcast_to(x, (90, 90)) @ b[:, :40] == np.tile(x, (90, 1)) @ b[:, :40]
# %%
g = np.linspace(0, 1, 512 * 512).reshape(512, 512)
t = g @ g
round(float(t.sum()), 3), round(float(t[511, 511]), 6), t.dtype
# %%
np.linalg.matrix_power(np.eye(80) * 2, 5).trace(), np.linalg.norm(a @ b)
