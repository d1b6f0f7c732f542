# %%
import numpy as np
a = np.arange(6).reshape(2, 3)
print(a.reshape(3, -1), a.reshape((6,)), a.ravel(), a.flatten(), a.T, a.reshape(3, 2, order="F"), a.ravel(order="F"))
a.squeeze().shape, np.expand_dims(a, 2).shape, np.atleast_2d([1, 2]).shape, np.broadcast_to([1, 2, 3], (2, 3)), np.resize(a, (2, 2)), a.size, a.ndim, a.strides, a.T.strides, a.nbytes
# %%
np.concatenate([a, a], axis=1), np.concatenate([a, a], axis=None), np.stack([a, a]).shape, np.stack([a, a], axis=-1).shape, np.vstack([a, [7, 8, 9]]), np.hstack([a, a]), np.dstack([a, a]).shape, np.column_stack([[1, 2], [3, 4]]), np.r_[1:4, 0, 5], np.c_[[1, 2], [3, 4]]
# %%
np.split(np.arange(9), 3), np.array_split(np.arange(7), 3), np.hsplit(a, 3), np.split(np.arange(6), [2, 3]), np.tile(a, (2, 1)), np.tile([1, 2], 3), np.repeat([1, 2], [2, 3]), np.repeat(a, 2, axis=0), np.flip(a), np.fliplr(a), np.flipud(a), np.roll([1, 2, 3], 1), np.rot90(a), np.roll(a, 1, axis=1)
# %%
np.pad([1, 2], 1), np.pad([[1]], ((1, 0), (0, 2)), constant_values=9), np.pad([1, 2, 3], 2, mode="edge"), np.pad([1, 2, 3], (1, 2), mode="reflect"), np.insert([1, 2, 3], 1, 9), np.delete([1, 2, 3], 1), np.append([[1, 2]], [[3, 4]], axis=0), np.delete(a, 1, axis=1)
# %%
x, y = np.meshgrid([1, 2, 3], [4, 5])
print(x, y, np.mgrid[0:2, 0:3].shape, np.eye(3, k=1), np.identity(2), np.tri(3), np.tril(np.ones((3, 3))), np.triu(np.arange(9).reshape(3, 3), 1), np.full((2, 2), 3.5), np.full(3, 7), np.ones_like(a), np.zeros_like([1.5, 2]), np.full_like(a, 9), np.empty_like(a).shape)
# %%
a + np.array([[10], [20]]), a * np.array([1, 0, 2]), a + np.arange(2)[:, None], np.arange(3)[:, None] * np.arange(4), (a[:, None] - a).shape, np.add.outer([1, 2], [10, 20]), np.subtract(a, 1), np.multiply([1, 2], 3)
# %%
np.fromfunction(lambda i, j: i + j, (2, 3)), np.fromiter((i * i for i in range(4)), dtype=float), np.frombuffer(b"\x01\x02", dtype=np.uint8), np.array(range(3)), np.array((1, 2)), np.array([[1, 2], (3, 4)]), np.array([np.array([1, 2]), np.array([3, 4])]), np.array([np.float32(1), np.float32(2)]), np.array(a) is a, np.asarray(a) is a, np.copy(a) is a
# %%
a.tobytes()[:9], np.array([1.5]).tobytes(), a.tolist(), a.astype(np.uint8).tobytes(), np.vectorize(lambda v: v * 2)([1, 2]), np.apply_along_axis(sum, 1, a), np.array([1, 2, 3]).dot([1, 1, 1]), np.ndim(3), np.shape([[1], [2]]), np.size([1, 2]), np.isscalar(3)
# %%
b = a.copy()
b.resize(3, 2)
b.shape = (6,)
b.fill(4)
b.sort()
c = b.view()
c[0] = 1
print(b, c, np.shares_memory(b, c), b.flags["C_CONTIGUOUS"], a.T.flags.c_contiguous)
list(np.ndenumerate([5, 6])), list(np.ndindex(2, 2)), np.array_equal(a.T.T, a), [v for v in a.flat], np.block([[np.eye(2), np.zeros((2, 1))]])
