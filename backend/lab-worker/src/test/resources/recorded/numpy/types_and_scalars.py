# %%
import numpy as np
for t in (bool, int, float, np.int8, np.uint8, np.int16, np.int32, np.float16, np.float32, "f4", "<i2", "d", "?"):
    d = np.dtype(t)
    print(d, repr(d), d.name, d.kind, d.itemsize, d.char, d.str, d.type.__name__)
# %%
print(np.array([1, 2]).dtype, np.array([1, 2.0]).dtype, np.array([True, 2]).dtype, np.array([1, "a"]).dtype, np.array([None, 1]).dtype, np.array([]).dtype, np.array([2 ** 40]).dtype, np.array([np.float32(1), 2]).dtype, np.array([np.float32(1), np.float32(2)]).dtype, np.array([np.uint8(1), np.int8(2)]).dtype, np.array([1.5, True]).dtype)
# %%
kinds = [np.array([1], dtype=t) for t in ("bool", "int8", "uint8", "int16", "int32", "int64", "float16", "float32", "float64")]
for a in kinds:
    print([(a + b).dtype.name for b in kinds])
# %%
u = np.array([250, 251], dtype=np.uint8)
print(u + 10, u + 300, u - 251, u * 2, u / 2, u // 3, u ** 2, -u, u + 1.5, u + np.float32(1), (u + 1).dtype, (u + 1.5).dtype, (u / 2).dtype, (u + 300).dtype, (u - 251).dtype, (u + np.int64(1)).dtype)
f = np.array([1.5, 2.5], dtype=np.float32)
(f * 2).dtype, (f * 2.5).dtype, (f + np.float64(1)).dtype, (f + np.array([1.0])).dtype, (f + 1e40).dtype, (f + np.arange(2)).dtype, f * 1.1, f / 3
# %%
x = np.float32(0.1)
print(x, x + 1, x + x, x * 3.0, type(x * x).__name__, type(x * 2.0).__name__, type(x * 2).__name__, x == 0.1, x == np.float32(0.1), float(x), round(float(x), 3))
y = np.int64(7)
print(y, y + 1, y / 2, y // 2, y % 4, -y, y ** 2, y == 7, y > 3, y * 0.5, 2 ** y, 10 - y, y & 3, y << 2, type(y + 1).__name__, type(y / 2).__name__, type(y * 1.5).__name__, isinstance(y, int), isinstance(np.float64(1), float))
x, y, np.float64(1) / 3, np.bool_(True), np.uint8(200), np.float16(0.1), np.str_("q")
# %%
print(np.float64(3.0), np.float64(1e20), np.float64(1e-7), np.float32(1e10), np.float32(16777216), np.float32(3.14159265), np.float32(1e-5), np.float16(3.14159))
f"{np.float32(0.5):.3f} {np.int64(5):03d} {np.float64(2.5)} {np.float32(0.1)} {np.bool_(True)} {np.int32(4):>5}", "%d %.2f" % (np.int64(3), np.float32(1.5)), str(np.float32(2)), repr(np.float32(1.1))
# %%
[1, 2, 3][np.int64(1)], range(np.int64(3)), hash(np.int64(5)) == hash(5), {np.int64(1): "a"}[1], np.int64(3) in [1, 2, 3], sum(np.array([1, 2])), max(np.array([1.5, 2.5])), sorted(np.array([3, 1, 2])), round(np.float64(2.567), 2), abs(np.int64(-3)), int(np.float32(2.7)), np.int64(5).item(), type(np.float32(1).item()).__name__
# %%
np.array([1.9, -1.9, 300.5]).astype(int), np.array([1.9, 255.0]).astype(np.uint8), np.array([0, 1, 2]).astype(bool), np.array(["1", "2.5"]).astype(float), np.array([1, 2]).astype(str), np.array([1.5, 2]).astype("float32"), np.array([True, False]).astype(int), np.array([65, 66]).astype("int8").dtype
# %%
np.issubdtype(np.float32, np.floating), np.issubdtype(np.int64, np.integer), np.issubdtype(int, float), np.result_type(np.int8, np.float32), np.can_cast("int32", "float64"), np.iinfo(np.int8).max, np.iinfo(np.uint8).min, np.finfo(np.float32).eps, np.finfo(float).max, np.dtype("int32") == np.int32, np.dtype(float) == "float64"
# %%
a = np.array([1, 2, 3])
a[0] = 7.9
b = np.array([1.0, 2.0])
b[1] = 5
print(a, b, a.dtype)
a += 1
b /= 2
a, b, a.astype(float).dtype, np.asfarray([1, 2]), np.asarray([1, 2], dtype="float32"), np.asfarray(["1", "2"])
# %%
np.array([np.nan, 1]).astype(float), np.nan == np.nan, np.isnan(np.nan), np.inf > 1, np.float64("nan"), np.float64(2) ** 0.5, np.float64(7) // 2, np.float64(7) % 2.5, -np.float64(0)
# %%
np.maximum(np.float32(1), 2), np.add(1, 2), np.sqrt(4), np.exp(0), np.sqrt(np.float32(2)), np.abs(-3), np.floor(2.5), np.square(3), np.power(2, 3), np.mean([1, 2]), np.sum([1, 2]), np.max([1.5, 2]), np.prod([2, 3])
