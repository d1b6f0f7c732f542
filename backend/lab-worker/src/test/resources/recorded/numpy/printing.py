# %%
import numpy as np
print(np.array([[1.5, -2.25], [1000.125, 3]]))
np.array([[1.5, -2.25], [1000.125, 3]]), np.array([1e-9, 1]), np.array([1e-4, 1e3]), np.array([0.00011, 0.1]), np.array([1e8]), np.array([99999999.0]), np.array([123456.789, 0.5])
# %%
np.arange(3) * 1e5, np.arange(3) * 1e-5, np.array([1.0, 10.0, 100.0, 1000.0, 10000.0]), np.array([0.1, 0.12, 0.123]), np.array([1 / 3] * 3), np.array([1 / 3], dtype=np.float32), np.array([2 / 3, 1e-3], dtype=np.float32), np.array([16777216.0], dtype=np.float32), np.array([0.1, 0.33], dtype=np.float16)
# %%
np.array([np.nan, -1.5]), np.array([np.inf, 1]), np.array([-np.inf, 1e10]), np.array([np.nan]), np.array([np.inf]), np.array([np.nan, 1e-10])
# %%
np.array([]), np.zeros((0, 3)), np.zeros((2, 0)), np.array([[]]), np.array([], dtype=int), np.zeros((1, 1)), np.zeros((1, 1, 1), dtype=bool)
# %%
print(np.arange(27).reshape(3, 3, 3))
np.arange(8).reshape(2, 2, 2), np.zeros((2, 1, 2, 2))
# %%
print(np.random.RandomState(0).rand(5, 5))
np.random.RandomState(0).randn(3, 3), np.random.RandomState(1).rand(4).astype(np.float32)
# %%
print(np.arange(100).reshape(10, 10) / 3)
# %%
np.arange(30) * 1.5
# %%
np.arange(1500), np.arange(1500.0), np.zeros((1001,), dtype=bool)
# %%
np.arange(10000).reshape(100, 100), np.ones((28, 28)) * 0.5
# %%
np.ones((40, 40, 3), dtype=np.uint8)
# %%
np.array(["a", "bb"]), np.array([["x", "yy"], ["zzz", ""]]), np.array([None, 1.5, "a"]), np.array([True, False]), np.array([[True], [False]]), str(np.array(["a", "b"]))
# %%
np.set_printoptions(precision=3)
print(np.array([1.23456, 2.0]), np.array([1e-5, 1]))
np.set_printoptions(suppress=True)
print(np.array([1.23456, 0.00001, 1000.5]), np.array([1e-5, 1]))
np.set_printoptions(precision=2, suppress=True, linewidth=40)
print(np.arange(20) / 3)
np.set_printoptions(precision=8, suppress=False, linewidth=75)
np.array([1.23456789012])
# %%
with np.printoptions(precision=2):
    print(np.array([1.2345]))
print(np.array2string(np.array([1.2345, 2]), precision=1, separator=", "), np.array_str(np.array([1.5])), np.array_repr(np.array([1.5])))
np.set_printoptions(threshold=5)
print(np.arange(10))
np.set_printoptions(threshold=1000)
np.array2string(np.arange(3), formatter={"int": lambda v: f"<{v}>"})
# %%
np.set_printoptions(formatter={"float": "{:.1f}".format})
print(np.array([1.25, 2.0]))
np.set_printoptions()
np.arange(5, dtype=np.uint8), np.arange(5, dtype=np.int8) - 3, np.arange(20, dtype=np.float32) / 7
# %%
print([np.float32(1.5), np.int64(2)], {"a": np.float64(0.1)}, (np.bool_(True),), np.array([1, 2]), [np.array([1.0, 2.0])])
[np.arange(2), np.float32(3)]
# %%
np.linspace(0, 1, 7), np.logspace(0, 3, 4), np.geomspace(1, 1000, 4), np.arange(0.5, 3, 0.5), np.linspace(1, 10, 4, dtype=int), np.arange(5, 0, -1), np.arange(0, 1, 0.1), np.linspace(0, 1, 5, retstep=True)
# %%
np.array([[1, -2], [300, 4]]), np.array([-1.0, 2.5, -300.125]), np.array([1e100, 1]), np.array([1e-300, 1e300]), np.array([5e-324]), np.array([0.5, 123456789.123])
# %%
np.arange(60).reshape(3, 20) * 1000
