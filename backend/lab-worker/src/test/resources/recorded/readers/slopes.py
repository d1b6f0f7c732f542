# %%
import torch
# %%
x = torch.tensor(2.0, requires_grad=True)
y = 3 * x**2 + 4 * x - 1
print(y)
y.backward()
print(x.grad)
# %%
y.backward()
# %%
x.grad = None
z = (x - 1) * (x + 1) / x
z
# %%
z.backward(); x.grad
# %%
w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
out = w * 2
out
# %%
out.backward()
# %%
out.sum().backward()
w.grad
# %%
w.grad.zero_(), w.grad
# %%
out = torch.exp(w).mean()
out.backward()
w.grad
# %%
w.numpy()
# %%
w.detach().numpy()
# %%
v = torch.tensor([1, 2], requires_grad=True)
# %%
u = torch.tensor(1.0)
u.backward()
# %%
u.requires_grad, w.requires_grad, out.requires_grad, w.is_leaf, out.is_leaf
# %%
u.requires_grad_()
(u * 5).backward()
u.grad
# %%
with torch.no_grad():
    frozen = w * 3
frozen.requires_grad, frozen
# %%
w += 1
# %%
with torch.no_grad():
    w += 1
w
# %%
print(x.grad_fn, y.grad_fn.name(), z.grad_fn.name(), out.grad_fn.name())
# %%
def steps(fn, depth=0, seen=None):
    print('.' * depth + fn.name().split('::')[-1])
    for parent, index in fn.next_functions:
        if parent is not None:
            steps(parent, depth + 1)
a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
steps((torch.sin(a * b) + torch.log(b) - a.sqrt()).grad_fn)
# %%
f = torch.tanh(a) * torch.relu(b) - torch.sigmoid(a - b)
f.backward()
print(round(a.grad.item(), 4), round(b.grad.item(), 4))
# %%
m = torch.ones(2, 2, requires_grad=True)
n = (m + 2).pow(2).mean()
n
# %%
n.backward()
m.grad
# %%
g, = torch.autograd.grad((m * m).sum(), m)
g
# %%
# descent to the square root of 2
guess = torch.tensor(1.0, requires_grad=True)
for i in range(40):
    miss = (guess * guess - 2) ** 2
    miss.backward()
    with torch.no_grad():
        guess -= 0.05 * guess.grad
        guess.grad.zero_()
print('%.4f' % guess.item())
