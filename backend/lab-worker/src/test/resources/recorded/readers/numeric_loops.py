import numpy as np
size = 40
a = np.arange(size*size).reshape(size, size) / 7
b = a.T.copy()
product = np.zeros((size, size))
for i in range(size):
    for j in range(size):
        for k in range(size):
            product[i, j] += a[i, k] * b[k, j]
print(np.allclose(product, a @ b), i, j, k, type(k), round(product.sum(), 3))
# %%
total = 0
for n in range(1, 100000):
    if n % 3 == 0 or n % 5 == 0:
        total += n
print(total, n, type(total))
# %%
total = 0
for n in range(100000):
    total += n * 0.5
print(total, type(total))
# %%
s = 0
v = np.linspace(0, 1, 10000)
for i in range(len(v)):
    s += v[i] * v[i]
s, type(s)
# %%
def matmul(a, b):
    n, m, p = a.shape[0], a.shape[1], b.shape[1]
    out = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            total = 0.0
            for k in range(m):
                total += a[i][k] * b[k][j]
            out[i][j] = total
    return out, i, j, k, total
r = matmul(a, b)
print(np.abs(r[0] - a @ b).max() < 1e-6, r[1:])
# %%
for i in range(50):
    for j in range(200):
        product[i, j % 40] += 1
# %%
product[39, 0], product[0, 0], i, j
# %%
x = 1
for i in range(10000):
    x = x * 3
print(x % 1000007, i)
# %%
for i in range(10000):
    y = 1 / (i - 5000)
# %%
i, y
# %%
ints = np.zeros(5000, dtype=int)
for i in range(5000):
    ints[i] = i * i // 7 - i % 3
ints[-5:], type(ints[3])
# %%
w = 0
for i in range(5000):
    w += ints[i]
w, type(w), w.dtype
# %%
img = np.zeros((30, 40), dtype=int)
for row in range(30):
    for col in range(40):
        re, im = 0.0, 0.0
        cr = -2 + 3 * col / 40
        ci = -1 + 2 * row / 30
        n = 0
        zr = 0.0
        zi = 0.0
        while zr * zr + zi * zi < 4 and n < 50:
            t = zr * zr - zi * zi + cr
            zi = 2 * zr * zi + ci
            zr = t
            n += 1
        img[row, col] = n
img.sum(), n, zr
# %%
img = np.zeros((30, 40), dtype=int)
for row in range(30):
    for col in range(40):
        cr = -2 + 3 * col / 40
        ci = -1 + 2 * row / 30
        n = 0
        zr = 0.0
        zi = 0.0
        while zr * zr + zi * zi < 4 and n < 50:
            t = zr * zr - zi * zi + cr
            zi = 2 * zr * zi + ci
            zr = t
            n += 1
        img[row, col] = n
img.sum(), n, zr
# %%
def unbound():
    for i in range(5000):
        if i > 3:
            q = i
        z = q
    return z
try:
    unbound()
except UnboundLocalError as error:
    print("'q'" in str(error))
# %%
for i in range(6000):
    if i > 10: break
    last = -i ** 2
i, last
# %%
for i in range(10000):
    missing += i
# %%
count = 0
for i in range(100):
    for j in range(i):
        if j == 50: continue
        if not (i < j * 2): count -= 1
        count += 1 if False else 0
count
# %%
q = 5.5
for i in range(-3000, 3000, 2):
    q = (q * 3 + i) % 7.25 - i // 2.5
q
# %%
f = np.float64(2)
for i in range(5000):
    f = f / 2 + 1
f, type(f)
# %%
f = np.float64(2)
for i in range(5000):
    f = f * 2
f
# %%
c = np.zeros(3)
for i in range(5000):
    c[i % 3] += i
    c[-1] -= 2
c
# %%
u = 2**62
for i in range(5000):
    u += 2**10
u
# %%
u = 2**62
for i in range(5000):
    u += 2**55
u

# %%
steps = np.arange(5000)
for i in range(1, 5000):
    steps[i] = steps[i - 1] + steps[i]
steps[[1, 100, -1]]
# %%
reversed_view = steps[::-1]
for i in range(5000):
    steps[i] = reversed_view[i]
steps[:3], (steps == reversed_view).all()
# %%
grid = np.zeros((100, 100))
row = grid[7]
for i in range(5000):
    row[i % 100] += 0.5
grid.sum(), grid[7, 3]
# %%
half = np.zeros(5000, dtype=np.float32)
for i in range(5000):
    half[i] = i / 3
half[-1], half.dtype
# %%
for i in range(5000):
    ints[i + 1] = i
# %%
ints[-2:], i
# %%
class Grid:
    def __init__(self, n):
        self.n = n
        self.cells = np.zeros((n, n))

    def fill(self):
        cells = self.cells
        n = self.n
        for i in range(n):
            for j in range(n):
                if 0 < i < n - 1 and (j == 3 or not j % 2):
                    cells[i, j] = i * 10.0 + j
        return self.cells.sum()

Grid(80).fill()
# %%
numbers = [0] * 5000
for i in range(5000):
    numbers[i] = i * 2
sum(numbers), type(numbers[5])
# %%
flags = np.zeros(5000, dtype=bool)
for i in range(5000):
    flags[i] = i % 2
flags.sum()
# %%
for i in range(0, 10**6, 0):
    x = 1
# %%
range = 3
for i in [1, 2]:
    x = range + i
x
# %%
del range
for i in range(10000, 0, -3):
    x = i
x, i
