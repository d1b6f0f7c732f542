# %%
import numpy as np
a = np.arange(12.0).reshape(3, 4) / 7
print(a.sum(), a.sum(axis=0), a.sum(axis=1), a.sum((0, 1)), a.sum(axis=-1, keepdims=True), a.mean(), a.mean(0), a.std(), a.std(axis=1), a.var(ddof=1), a.min(axis=0), a.max(1), a.ptp(), a.prod(axis=1))
a.argmax(), a.argmin(axis=1), a.argmax(axis=0), a.cumsum(), a.cumsum(axis=0), a.cumprod(axis=1)
# %%
np.random.seed(5)
x = np.random.rand(1000)
y = np.random.randn(300, 17).astype(np.float32)
print(x.sum(), x.mean(), x.std(), x.var(), y.sum(), y.mean(), y.std(), x[::3].sum(), y.T.sum())
print(y.sum(axis=0)[:4], y.sum(axis=1)[:4], y.mean(axis=0)[:3], y.std(axis=1)[:3], y[:, 3].sum(), y[::2].mean())
# %%
i = np.array([[3, 1, 2], [9, 7, 8]])
print(i.sum(), i.mean(), i.mean(axis=1), i.std(), i.max(), i.cumsum(), i.prod(), i.any(), i.all(axis=0), (i > 2).sum(axis=0), (i > 2).mean(), i.sum(dtype=float), np.array([True, True]).sum(), np.array([200, 100], dtype=np.uint8).sum(), np.array([200, 100], dtype=np.uint8).mean())
np.array([200, 100], dtype=np.uint8).sum().dtype, i.sum(axis=0).dtype, np.array([1.0], dtype=np.float32).mean().dtype, i.mean().dtype, np.array([True]).sum().dtype
# %%
np.median([3, 1, 2]), np.median([[1, 2], [3, 5]], axis=0), np.percentile([1, 2, 3, 4], 25), np.percentile([1, 2, 3, 4], [10, 50, 90]), np.quantile(np.arange(11), 0.35), np.average([1, 2, 3], weights=[3, 1, 1]), np.percentile([[1, 2], [3, 4]], 50, axis=1)
# %%
np.histogram([1, 2, 1, 4, 5, 2.5], bins=4), np.histogram([0.1, 0.5, 0.9], bins=5, range=(0, 1)), np.histogram(x, bins=3)[0], np.bincount([0, 1, 1, 3]), np.digitize([0.2, 6.4, 3.0], [0.0, 1.0, 2.5, 4.0]), np.histogram([1, 1], bins=[0, 1, 2], density=True)
# %%
np.sort([[3, 1, 2], [9, 7, 8]]), np.sort([[3, 1], [2, 5]], axis=0), np.argsort([0.3, -1, 7]), np.unique([3, 1, 3, 2]), np.unique([1, 1, 2], return_counts=True), np.unique(["b", "a", "b"]), np.unique([5, 3, 5], return_index=True, return_inverse=True), np.searchsorted([1, 3, 5], [0, 3, 6]), np.sort(np.array([np.nan, 2, 1]))
# %%
np.nansum([1, np.nan]), np.nanmean([1, np.nan, 3]), np.nanmax([1, np.nan]), np.sum([1, np.nan]), np.max([1, np.nan]), np.argmax([1, np.nan, 3]), np.isnan([1, np.nan]).any(), np.nan_to_num(np.array([np.nan, np.inf, 1])), np.count_nonzero([0, 1, 2]), np.cov([[1, 2, 3], [1, 3, 2]]), np.corrcoef([1, 2, 3], [1, 2, 4])[0, 1]
# %%
np.clip([-1, 0.5, 3], 0, 1), np.diff([1, 4, 9]), np.cumsum([[1, 2], [3, 4]], axis=1), np.gradient(np.array([1.0, 2, 4])), np.trapz([1, 2, 3]), np.convolve([1, 2, 3], [0, 1, 0.5]), np.interp(2.5, [1, 2, 3], [3, 2, 0]), np.cross([1, 0, 0], [0, 1, 0]), np.round([1.25, 2.35], 1), np.linalg.norm([3, 4]), np.polyfit([0, 1, 2], [1, 3, 5], 1).round(6)
# %%
m = np.array([[2.0, 1.0], [1.0, 3.0]])
np.linalg.inv(m), np.linalg.det(m).round(6), np.linalg.solve(m, [1, 2]), np.linalg.norm(m), m @ m, np.linalg.eigvalsh(m).round(6), np.trace(m), np.linalg.matrix_power(m, 2), np.einsum("ij,jk->ik", m, m), np.tensordot(m, m, 1), np.kron([1, 2], [1, 1]) if False else np.inner([1, 2], [3, 4]), np.vdot([1, 2], [3, 4])
# %%
z = np.arange(24).reshape(2, 3, 4)
print(z.sum(axis=(0, 2)), z.max(axis=(1, 2)), z.mean(axis=1), z.sum(axis=2).shape, z.T.sum(axis=0), np.add.reduce([1, 2, 3]), np.multiply.outer([1, 2], [3, 4]), np.maximum.accumulate([1, 3, 2]), np.add.accumulate([1, 2, 3]))
np.matmul(z, z.transpose(0, 2, 1)).shape, (z @ np.ones(4)).shape, np.dot(z, np.ones((4, 2))).shape
# %%
np.allclose([1, 1e-9], [1, 0]), np.isclose([1, 2], [1, 2.1]), np.array_equal([1, 2], [1, 2]), np.logical_and([True, False], [True, True]), np.logical_not([0, 1]), np.equal([1, 2], 1), np.isin([1, 2, 3], [2]), np.intersect1d([1, 2, 3], [2, 3, 4]), np.setdiff1d([1, 2], [2]), np.union1d([1], [0])
