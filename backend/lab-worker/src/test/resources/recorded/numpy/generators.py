import numpy as np
# %%
rng = np.random.default_rng(42)
rng.random(), rng.random(3), rng.normal(), rng.normal(2, 3, (2, 2)), rng.integers(10), rng.integers(0, 100, 5), rng.integers(1, 6, endpoint=True, size=4)
# %%
rng.uniform(), rng.uniform(-1, 1, 3), rng.standard_normal(2), rng.lognormal(0, 1, 2)
# %%
rng.choice(5), rng.choice(['a', 'b', 'c'], 4), rng.choice(10, 3, replace=False), rng.choice(3, 5, p=[0.1, 0.2, 0.7]), rng.choice(20000, 1000, replace=False)[:5], rng.choice(4, 2, replace=False, p=[.1, .2, .3, .4])
# %%
a = np.arange(10); rng.shuffle(a); b = [1, 2, 3, 4]; rng.shuffle(b); a, b, rng.permutation(5), rng.permutation([3, 1, 2]), rng.permutation(np.arange(6).reshape(3, 2))
# %%
g = np.random.default_rng([1, 2, 3]); g.integers(2 ** 40, size=3), g.integers(0, 2 ** 33), g.random(2, dtype=np.float32), g.integers(5, dtype=np.int32, size=3)
# %%
x = np.random.default_rng(7).normal(size=5000); y = np.random.default_rng(8).standard_normal(100000); x[::700], x.min(), y.max(), y.min()
# %%
np.random.SeedSequence(5).generate_state(3), np.random.default_rng(np.random.SeedSequence(5).spawn(2)[1]).random()
# %%
np.random.default_rng(-1)
# %%
np.random.default_rng(1).integers(5, 5)
# %%
np.random.default_rng(1).choice(3, 5, replace=False)
# %%
np.random.default_rng(1).normal(0, -1)
# %%
np.random.default_rng(2 ** 70).random(), np.random.default_rng(0).uniform([0, 10], [1, 20])
# %%
print(np.random.default_rng(1))
# %%
from numpy.random import default_rng, Generator, PCG64
Generator(PCG64(12)).random(), isinstance(default_rng(), Generator)
