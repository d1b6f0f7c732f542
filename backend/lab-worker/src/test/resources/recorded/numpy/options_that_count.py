import numpy as np
a = np.array([[3.0, 1.0, 2.0], [6.0, 5.0, 4.0]])
# %%
np.add.reduce(a), np.add.reduce(a, axis=1), np.add.reduce(a, axis=None, initial=10), np.add.reduce([1, 2], initial=5)
# %%
np.multiply.reduce(a, axis=1, keepdims=True), np.maximum.reduce(a, initial=4), np.minimum.reduce(a, axis=1)
# %%
np.subtract.reduce([10, 3, 2]), np.subtract.reduce(a, axis=1), np.power.reduce([2, 3, 2]), np.subtract.reduce(a, axis=None)
# %%
np.add.reduce([1, 2, 3], dtype=float), np.add.accumulate([1, 2, 3]), np.subtract.accumulate([10, 1, 2])
# %%
out = np.zeros((2, 2))
r = np.dot(a, a.T, out=out)
r is out, out
# %%
a.dot(a.T, out=np.zeros((2, 2)))
# %%
np.dot(a, a.T, out=np.zeros(3))
# %%
np.dot(a, a.T, out=np.zeros((2, 2), int))
# %%
x = np.array([1.0, np.nan, np.inf])
y = np.nan_to_num(x, copy=False, posinf=9)
y is x, x
# %%
np.nan_to_num(np.array([1.0, np.nan])), np.nan_to_num([1, 2], copy=False)
# %%
np.sort(a, order='x')
# %%
a.sort(order='x')
# %%
np.argsort(a, order='x')
# %%
a.astype(int, casting='safe')
# %%
a.astype(np.float32, casting='same_kind').dtype, np.arange(3).astype(float, casting='safe')
# %%
a.astype(int, casting='same_kind')
# %%
m = np.array([[2.0, 9.0], [1.0, 3.0]])
np.linalg.eigvalsh(m), np.linalg.eigvalsh(m, UPLO='U'), np.linalg.eigh(m, 'U')[0]
# %%
with np.errstate(all='ignore'):
    print(np.array([1.0]) / 2)
np.seterr(all='warn')['divide'], np.seterr(divide='ignore')['under']
# %%
np.concatenate((a, a), casting='same_kind').shape, np.lexsort(([1, 2, 0],), axis=-1), np.array([3, 1]).take([0], mode='raise')
# %%
np.set_printoptions(**np.get_printoptions())
