# %%
import numpy as np
np.random.seed(42)
print(np.random.rand(2, 3), np.random.randn(3), np.random.randint(0, 100, 5), np.random.uniform(2, 3, (2,)), np.random.normal(5, 0.1, 2), np.random.choice([10, 20, 30]), np.random.choice(["x", "y"], 2), np.random.permutation(5))
np.random.random((2, 2)), np.random.randint(5), np.random.randint(1, 7), np.random.normal(), np.random.uniform(), np.random.rand()
# %%
np.random.seed(7)
x = np.arange(10)
np.random.shuffle(x)
m = np.arange(6).reshape(3, 2)
np.random.shuffle(m)
l = [1, 2, 3, 4]
np.random.shuffle(l)
print(x, m, l, np.random.permutation([1, 5, 9]), np.random.permutation(m))
np.random.choice(5, 10), np.random.choice(10, 4, replace=False), np.random.choice(3, 5, p=[0.1, 0.2, 0.7]), np.random.choice(4, 2, replace=False, p=[0.4, 0.3, 0.2, 0.1]), np.random.choice([1.5, 2.5], (2, 2))
# %%
np.random.seed(3)
print(np.random.exponential(2.0, 3), np.random.poisson(3, 5), np.random.binomial(10, 0.5, 5), np.random.standard_normal((2, 2)), np.random.randint(0, 2 ** 40, 2), np.random.randint(-100, 100, (2, 2)), np.random.randint(0, 256, 3, dtype=np.int32), np.random.poisson(40, 3))
rng = np.random.RandomState(11)
rng.rand(2), rng.normal(size=2), rng.randint(10, size=3), rng.uniform(0, 10, 2), rng.permutation(4), rng.choice(3), rng.random_sample(), rng.lognormal(0, 1, 2)
# %%
state = np.random.get_state()
a = np.random.rand(2)
np.random.set_state(state)
(a == np.random.rand(2)).all(), state[0], type(state[1]).__name__, np.random.normal(0, 1, (2, 2)).shape, np.random.rand(0), np.random.normal([0, 10], [1, 2]).shape
# %%
np.random.seed([1, 2, 3])
np.random.rand(3)
