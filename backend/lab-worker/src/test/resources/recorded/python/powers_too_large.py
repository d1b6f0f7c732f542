1e200 ** 2
# %%
x = 1e155
x ** 2
# %%
print(f'{x ** 2}')
# %%
print(f'{2 ** 3} {x ** 0.5:.3e} { {"a": 3.0 ** 2}["a"]:.{2 ** 1}f} {{x ** 2}} {3 ** 2=} {(1.5 ** 2)!r:>8}')
# %%
print(f"{1e10 ** 9:.1e} and {1e200 ** 2:.1e}")
# %%
(-2.0) ** 3, -2.0 ** 2, 2 ** -1, x ** -2, 2.0 ** 1023
# %%
1e-200 ** -2
# %%
y = 3e160
y ** 2 + 1
# %%
try:
    y ** 3
except OverflowError as error:
    print(error.args, error)
# %%
s = 0.0
for i in range(400):
    s = s + (1e50 * i) ** 8
# %%
s, i
# %%
a = 3.0
for i in range(20):
    a = a ** 2
# %%
a, i
# %%
b = 1.5
for i in range(20):
    for j in range(20):
        b = (b + 1.0) ** 2
# %%
b, i, j
# %%
w, lr = 1.0, 50.0
for step in range(500):
    error = 2.0 - w * 3.0
    loss = error ** 2
    w = w + lr * error * 3.0
# %%
step, w
# %%
(1e200 * 1e200) ** 2, float('inf') ** 2, 10 ** 400 % 7, 2 ** 0.5
# %%
x ** 2 if x < 0 else x ** 1
# %%
d = {'k': 1e300}
d['k'] ** 2
# %%
'a' ** 2
# %%
f'{"a" ** 2}'
# %%
f"""{
1e5 ** 2
} and {1e3 ** 3}"""
# %%
import torch, numpy as np
torch.tensor([1e30]) ** 2, torch.tensor(2.0) ** 3, np.array([2.0]) ** 2, np.float32(3) ** 2, True ** 2
# %%
float('1e308') ** 1.5
# %%
pow(1e200, 2)
