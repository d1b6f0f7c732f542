# %%
import numpy as np
a = np.arange(6).reshape(2, 3)
a.reshape(4)
# %%
a + np.ones((3, 2))
# %%
a @ a
# %%
a[2]
# %%
a[0, 5]
# %%
a[0, 0, 0]
# %%
a["x"]
# %%
a[1.0]
# %%
np.concatenate((a, np.ones((3, 3))), axis=1)
# %%
np.array([1, 2, 3]) + "a"
# %%
bool(a)
# %%
float(a)
# %%
if a > 1:
    pass
# %%
a.foo
# %%
np.array([[1, 2], [3]])
# %%
np.zeros(3)[[0, 7]]
# %%
np.ones(3)[np.array([True, False])]
# %%
a.sum(axis=2)
# %%
np.dot(a, a)
# %%
np.linalg.inv(np.zeros((2, 2)))
# %%
x = np.zeros(3)
x[:] = [1, 2]
# %%
x[0] = [1, 2]
# %%
x[0] = "word"
# %%
i = np.arange(3)
i += 0.5
# %%
np.zeros(-1)
# %%
np.array([1, 2], dtype="nothing")
# %%
np.array([]).max()
# %%
np.argmax([])
# %%
np.stack([np.zeros(2), np.zeros(3)])
# %%
np.split(np.arange(5), 2)
# %%
a.item()
# %%
len(np.array(3))
# %%
np.random.choice(3, 5, replace=False)
# %%
np.random.choice(3, p=[0.5, 0.5, 0.5])
# %%
np.random.randint(5, 5)
# %%
np.random.seed(-1)
# %%
np.array([2]) ** -1
# %%
np.array([True]) - np.array([True])
# %%
np.squeeze(np.zeros((2, 3)), axis=0)
# %%
np.transpose(a, (0, 1, 2))
# %%
hash(a)
# %%
a.shape = (4, 4)
# %%
a[np.array([0.5, 1.5])]
# %%
np.load("missing.npy")
# %%
np.ones((2, 3)).dot(np.ones(2))
# %%
np.array([1, 2, 3]).reshape(2, -1)
# %%
for v in np.array(4):
    pass
# %%
np.zeros((2, 2))[:, :, 0]
# %%
np.loadtxt("missing.txt")
# %%
np.float32([1, 2]).append(3)
# %%
np.arange(3)[5:7], np.arange(3)[-10:2], np.ones((2, 0)).sum(), np.ones((0, 2)).sum(axis=0), np.array([]).sum(), np.mean(np.array([1]))
