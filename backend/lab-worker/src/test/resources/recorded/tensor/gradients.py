import torch, torch.nn as nn, torch.nn.functional as F, numpy as np
# %%
x = torch.ones(2, requires_grad=True); x.backward()
# %%
(x * 2).backward()
# %%
(x * 2).backward(torch.ones(3))
# %%
(x * 2).backward(torch.ones(2)); x.grad
# %%
(x * 2).backward([1., 1.])
# %%
(x * 2).backward(1.)
# %%
x.sum().backward(torch.tensor(2.)); x.grad
# %%
x.sum().backward(gradient=3)
# %%
torch.ones(2).sum().backward()
# %%
y = (x ** 2).sum(); y.backward(); y.backward()
# %%
y = (x ** 2).sum(); y.backward(retain_graph=True); y.backward(); x.grad
# %%
x += 1
# %%
x[0] = 5
# %%
x.zero_()
# %%
x.fill_(3)
# %%
x.data.fill_(3); x
# %%
with torch.no_grad(): x += 1
# %%
x
# %%
x.numpy()
# %%
x.tolist()
# %%
x[0].item()
# %%
np.array(x)
# %%
x.detach().numpy()
# %%
x.requires_grad = False; x.requires_grad
# %%
(x * 2).requires_grad
# %%
x.requires_grad_(True); z = x * 2; z.requires_grad = False
# %%
z.requires_grad_(False)
# %%
z.retain_grad(); z.sum().backward(); z.grad
# %%
w = x * 3; w.sum().backward(); w.grad
# %%
w.is_leaf, x.is_leaf, w.detach().is_leaf, torch.ones(1).is_leaf
# %%
torch.tensor([1, 2], requires_grad=True)
# %%
torch.tensor([True], requires_grad=True)
# %%
a = torch.tensor(1., requires_grad=True); b = a.exp(); c = b * b; b.add_(1); c.backward()
# %%
a = torch.tensor([1., 2.], requires_grad=True); b = a.sigmoid(); b[0] = 0; b.sum().backward()
# %%
a = torch.tensor([1., 2.], requires_grad=True); b = a * 2; b[0] = 0; b.sum().backward(); a.grad
# %%
a = torch.tensor([1., 2.], requires_grad=True); b = a ** 2; a.data[0] = 5; b.sum().backward(); a.grad
# %%
a = torch.tensor([1., 2.], requires_grad=True); b = a.clone(); b += 1; b.mul_(2); b
# %%
a = torch.tensor([1., 2.], requires_grad=True); b = a[0]; b
# %%
a.exp(), a.log(), a.sqrt(), a.sin(), a.cos(), a.tan(), a.tanh(), a.sigmoid(), a.relu(), a.abs()
# %%
F.relu(a), F.leaky_relu(a), F.elu(a), F.gelu(a), F.softplus(a), F.silu(a), F.softmax(a, 0), F.log_softmax(a, 0), F.logsigmoid(a), F.hardtanh(a), F.selu(a), F.relu6(a), F.softsign(a), F.mish(a), F.hardswish(a), F.hardsigmoid(a), F.tanhshrink(a), F.celu(a)
# %%
torch.cat([a, a]), torch.stack([a, a]), torch.where(a > 1, a, a * 2), a.clamp(0, 1), a.clamp(min=1), torch.maximum(a, a * 2), a.cumsum(0), a.cumprod(0), a.repeat(2), a.expand(2, 2), a.flip(0), a.roll(1)
# %%
a.float(), a.double(), a.to(torch.float64), a.clone(), a.contiguous(), a.detach(), a.data, a.type(torch.float64)
# %%
a.pow(3), a.square(), a.reciprocal(), a.rsqrt(), a.sign(), a.floor(), a.round(), a.ceil(), a.trunc(), a.frac(), a % 2, a // 2, a.fmod(2), a.remainder(2)
# %%
m = torch.ones(2, 2, requires_grad=True); l = nn.Linear(2, 1)
# %%
m.triu(), m.tril(), m.unbind(), m.split(1), m.chunk(2), m.gather(1, torch.tensor([[0], [1]])), m.index_select(0, torch.tensor([0])), m.masked_fill(m > 0, 0.), m.masked_select(m > 0), m.logsumexp(0), torch.einsum('ij->i', m), torch.bmm(m[None], m[None])
# %%
l(m).grad_fn.next_functions[0][0].name(), [f[0].name() if f[0] else None for f in l(m).grad_fn.next_functions], l(m).grad_fn.next_functions[2][0].next_functions[0][0].variable.shape
# %%
y = (m * 2 + 1).mean(); y.grad_fn.name(), y.grad_fn.next_functions[0][0].name(), y.grad_fn.next_functions[0][0].next_functions[0][0].name(), y.grad_fn.next_functions[0][0].next_functions[0][0].next_functions[0][0].name(), y.grad_fn.next_functions[0][0].next_functions[0][0].next_functions[1]
# %%
m.grad_fn, m.detach().grad_fn
# %%
print(y), print(y.grad_fn is None)
# %%
h = m.register_hook(lambda g: print('grad', g)); (m * 3).sum().backward(); h.remove(); m.grad
# %%
torch.ones(2).register_hook(print)
# %%
torch.ones(2).retain_grad()
# %%
m.grad = None; (m * 2).sum().backward(); m.grad.zero_(), m.grad
# %%
torch.autograd.grad(y, m)
# %%
torch.autograd.grad((m * 2).sum(), m)
# %%
torch.autograd.grad((m * 2).sum(), [m, a])
# %%
torch.autograd.grad((m * 2).sum(), [m, a], allow_unused=True)
# %%
torch.autograd.grad(m * 2, m)
# %%
torch.autograd.grad(m * 2, m, grad_outputs=torch.ones(2, 2))
# %%
torch.autograd.grad(m * 2, m, grad_outputs=torch.ones(2))
# %%
torch.autograd.grad((m ** 3).sum(), m, create_graph=True)
# %%
g, = torch.autograd.grad((m ** 3).sum(), m, create_graph=True); torch.autograd.grad(g.sum(), m)
# %%
torch.autograd.grad((m * 2).sum(), torch.ones(2))
# %%
torch.autograd.grad(3, m)
# %%
torch.autograd.grad((m*2).sum(), m, is_grads_batched=False)
# %%
torch.autograd.backward([(m * 2).sum(), (m * 3).sum()]); m.grad
# %%
torch.autograd.backward((m * 2))
# %%
torch.autograd.functional.jacobian(lambda x: x ** 2, torch.tensor([1., 2.]))
# %%
torch.autograd.functional.hessian(lambda x: (x ** 3).sum(), torch.tensor([1., 2.]))
# %%
torch.autograd.functional.jacobian(lambda x, y: x * y, (torch.tensor([1., 2.]), torch.tensor([3., 4.])))
# %%
torch.autograd.functional.hessian(lambda x, y: (x * y).sum(), (torch.tensor([1.]), torch.tensor([3.])))
# %%
torch.autograd.functional.hessian(lambda x: x ** 2, torch.tensor([1., 2.]))
# %%
torch.autograd.functional.vjp(lambda x: x ** 2, torch.tensor([1., 2.]), torch.ones(2))
# %%
torch.autograd.functional.jvp(lambda x: x ** 2, torch.tensor([1., 2.]), torch.ones(2))
# %%
torch.autograd.functional.hvp(lambda x: (x ** 3).sum(), torch.tensor([1., 2.]), torch.ones(2))
# %%
torch.autograd.functional.jacobian(lambda x: x.exp().sum(), torch.ones(2), create_graph=True)
# %%
torch.autograd.gradcheck(lambda x: x ** 2, torch.ones(2, dtype=torch.float64, requires_grad=True))
# %%
with torch.no_grad(): print((m * 2).requires_grad, torch.is_grad_enabled())
# %%
with torch.enable_grad(): print(torch.is_grad_enabled())
# %%
with torch.set_grad_enabled(False): print((m * 2).grad_fn)
# %%
torch.no_grad()(lambda: (m * 2).requires_grad)()
# %%
torch.autograd.Variable(torch.ones(2), requires_grad=True)
# %%
x = torch.tensor(2., requires_grad=True); y = x ** 3; y.backward(create_graph=True); x.grad
# %%
x.grad.backward(); x.grad
# %%
x = torch.tensor([3.], requires_grad=True); x.grad is None, x.grad_fn, x._version
# %%
x.detach_().requires_grad
# %%
x.grad = torch.ones(2)
# %%
x.grad_fn = 3
# %%
x.is_leaf = False
# %%
x.shape = (1,)
# %%
x.T = 3
# %%
x.data = torch.ones(5); x
# %%
x.foo = 3; x.foo
# %%
x.names
# %%
copy_ = torch.zeros(2, 3); copy_[0] = a[0]; copy_.grad_fn.name(), copy_.requires_grad
# %%
torch.zeros(2).copy_(a[0][:2]).grad_fn.name()
# %%
a.sum().backward(); a.grad, a.grad.requires_grad
# %%
a.grad += 1; a.grad
# %%
(a * 2).grad
# %%
a.backward
# %%
a.mean().backward(inputs=[a]); a.grad
# %%
import copy; copy.deepcopy(a * 2)
# %%
copy.deepcopy(a).requires_grad
# %%
torch.tensor(a)
# %%
torch.tensor(a, requires_grad=True).is_leaf
# %%
torch.as_tensor(a) is a
# %%
a.new_tensor([1.]), a.new_zeros(2), a.new_ones(2, dtype=torch.int)
# %%
a.apply_(lambda v: v + 1)
# %%
torch.ones(2).apply_(lambda v: v + 1)
# %%
torch.ones(2).map_(torch.ones(2), lambda a, b: a + b)
# %%
a.type(torch.int64).requires_grad, (a > 0).requires_grad, a.argmax().requires_grad, a.long()
# %%
a.long().backward()
