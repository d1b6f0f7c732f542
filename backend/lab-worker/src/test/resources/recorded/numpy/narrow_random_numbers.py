# %%
import numpy as np
rng = np.random.default_rng(3)
rng.integers(0, 20, (2, 5), dtype='uint8'), rng.integers(0, 256, 5, dtype=np.uint8), rng.integers(-5, 5, 6, dtype=np.int8), rng.integers(0, 1000, 5, dtype=np.int16)
# %%
rng.integers(0, 2, 10, dtype=bool), rng.integers(0, 2, 40, dtype=np.bool_).sum(), rng.integers(0, 10, dtype=np.uint8), rng.integers(3, 4, 3, dtype=np.uint8), rng.integers(0, 65536, 3, dtype=np.uint16), rng.integers(100)
# %%
rng.integers(0, 300, 3, dtype=np.uint8)
# %%
rng.integers(-1, 30, 3, dtype=np.uint8)
# %%
rng.integers(0, 3, 3, dtype=float)
# %%
np.random.seed(4)
np.random.randint(0, 20, (2, 5), dtype='uint8'), np.random.randint(0, 256, 5, dtype=np.uint8), np.random.randint(-5, 5, 6, dtype=np.int8), np.random.randint(0, 1000, 5, dtype=np.int16), np.random.randint(0, 2, 9, dtype=bool), np.random.randint(5, dtype=np.uint8), np.random.randint(0, 9, 3, dtype=np.int32), np.random.randint(9)
# %%
np.random.randint(0, 257, 3, dtype=np.uint8)
# %%
np.random.randint(0, 3, 3, dtype=float)
# %%
np.random.randint(2**63, size=2)
# %%
import matplotlib.pyplot as plt, matplotlib.ticker as ticker
import numpy as np
a = np.zeros((3, 3), int); np.add.at(a, ([0, 1, 1], [0, 1, 1]), 1); a
# %%
b = np.zeros(4); np.add.at(b, [0, 0, 3], [1., 2., 3.]); np.subtract.at(b, 1, 5); np.maximum.at(b, slice(2, 4), 7); b
# %%
np.add.at(a, [0, 0], 1); np.multiply.at(a, (slice(None), 1), 3); np.add.at(a, a > 2, 100); a
# %%
np.add.at(a, (0, 0), 1.5)
# %%
np.add.at(a, ([0], [5]), 1)
# %%
[ticker.MultipleLocator(b).tick_values(x, y).round(6).tolist() for b, x, y in ((.25, 0, 1), (2, -1, 5), (0.3, .1, 1), (1, 0, 0), (5, 3, 4))]
# %%
plt.rcParams['figure.figsize'] = 8, 4
plt.rcParams['figure.figsize'], plt.figure().get_size_inches(), type(np.sin), type(np.add), np.add, np.sin.__name__
