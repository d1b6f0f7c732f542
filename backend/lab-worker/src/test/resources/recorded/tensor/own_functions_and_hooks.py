import torch
from torch.autograd import Function

class Square(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensors
        return 2 * x * grad
# %%
x = torch.tensor([1., 2., 3.], requires_grad=True)
y = Square.apply(x)
y, y.grad_fn.name(), y.is_leaf, y.requires_grad
# %%
(y * torch.tensor([1., 10., 100.])).sum().backward(); x.grad
# %%
y.sum().backward()
# %%
x = torch.tensor(3., requires_grad=True)
g, = torch.autograd.grad(Square.apply(x), x, create_graph=True)
g, torch.autograd.grad(g, x)
# %%
class Scale(Function):
    @staticmethod
    def forward(ctx, x, factor, other):
        ctx.factor = factor
        ctx.save_for_backward(x, other)
        print(ctx.needs_input_grad)
        return x * factor, other + x

    @staticmethod
    def backward(ctx, first, second):
        x, other = ctx.saved_tensors
        print(first, second, ctx.needs_input_grad)
        return first * ctx.factor + second, None, second if ctx.needs_input_grad[2] else None
# %%
a = torch.tensor([1., 2.], requires_grad=True); b = torch.tensor([5., 6.])
p, q = Scale.apply(a, 3, b)
p, q
# %%
p.sum().backward(); a.grad
# %%
a.grad = None
p, q = Scale.apply(a * 2, 3, b.requires_grad_())
(p * q).sum().backward(); a.grad, b.grad
# %%
class Clip(Function):
    @staticmethod
    def forward(ctx, x):
        return x.clamp(0, 1)
    @staticmethod
    def backward(ctx, grad):
        return grad
net = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.Sigmoid(), torch.nn.Linear(3, 1))
with torch.no_grad():
    for v in net.parameters(): v.fill_(0.5)
out = Clip.apply(net(Clip.apply(torch.tensor([2., 3.], requires_grad=True) * 1)))
out.sum().backward()
out, [v.grad for v in net.parameters()]
# %%
class Bad(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2
    @staticmethod
    def backward(ctx, grad):
        return grad, grad
Bad.apply(x).backward()
# %%
class Bad2(Bad):
    @staticmethod
    def backward(ctx, grad):
        return torch.ones(3, 2)
Bad2.apply(torch.ones(3, requires_grad=True)).sum().backward()
# %%
with torch.no_grad():
    print(Square.apply(x).requires_grad)
# %%
class Sign(Function):
    @staticmethod
    def forward(ctx, x):
        return x.sign()
    @staticmethod
    def backward(ctx, grad):
        return grad.clone()
w = torch.tensor([0.3, -0.7], requires_grad=True, dtype=torch.float64)
(Sign.apply(w) * 3).sum().backward(); w.grad
# %%
class Exp(Function):
    @staticmethod
    def forward(ctx, i):
        result = i.exp()
        ctx.save_for_backward(result)
        return result
    @staticmethod
    def backward(ctx, grad_output):
        result, = ctx.saved_tensors
        return grad_output * result
w = torch.tensor([1.], requires_grad=True)
e = Exp.apply(w); g, = torch.autograd.grad(e, w, create_graph=True); g, torch.autograd.grad(g, w)
# %%
torch.autograd.gradcheck(Exp.apply, torch.tensor([1., 2.], dtype=torch.float64, requires_grad=True))
# %%
x = torch.tensor([1., 2.], requires_grad=True)
y = x * 3; y.register_hook(lambda g: g * 10); z = y * y; z.sum().backward(); x.grad, y
# %%
x.grad = None
y = x * 3; z = (y * y).sum() + x.sum(); y.register_hook(lambda g: g * 0); z.backward(); x.grad
# %%
x.grad = None
a = x * 2; b = a * 3; c = b * b + a; seen = []
a.register_hook(lambda g: seen.append(g)); b.register_hook(lambda g: g.clamp(max=10)); a.register_hook(lambda g: g + 1); a.retain_grad(); b.retain_grad()
c.sum().backward(); x.grad, seen, a.grad, b.grad
# %%
x.grad = None
y = x * 3; y.register_hook(lambda g: torch.ones(3)); y.sum().backward()
# %%
x.grad = None
y = (x * 3).sum(); y.register_hook(lambda g: g * 7); y.backward(); x.grad
# %%
x.grad = None
y = x * 3; h = y.register_hook(lambda g: g * 10); h.remove(); y.sum().backward(); x.grad
# %%
x.grad = None
h = x * 2; h.register_hook(lambda g: g * 5); out = net(h); out.backward(); x.grad
# %%
x.grad = None; net.zero_grad()
h = net[0](x); h.register_hook(lambda g: g * 100); o = net[2](net[1](h)); o.backward(); x.grad, net[0].bias.grad, net[2].bias.grad
# %%
f = torch.nn.Linear(2, 2, bias=False); torch.nn.init.constant_(f.weight, 1.)
f.register_full_backward_hook(lambda m, gi, go: print(m, gi, go))
f(torch.tensor([[1., 2.]], requires_grad=True)).sum().backward()
# %%
f2 = torch.nn.Linear(2, 2, bias=False); torch.nn.init.constant_(f2.weight, 1.)
f2.register_full_backward_hook(lambda m, gi, go: (gi[0] * 50,))
i = torch.tensor([[1., 2.]], requires_grad=True); f2(i).sum().backward(); i.grad, f2.weight.grad
# %%
torch.autograd.functional.jacobian(lambda x: x ** 2, torch.tensor([1., 2.]))
# %%
torch.autograd.functional.hessian(lambda x: (x ** 3).sum(), torch.tensor([1., 2.]))
# %%
torch.autograd.functional.jacobian(lambda x, y: x * y.sum(), (torch.tensor([1., 2.]), torch.tensor([3., 4.])))
# %%
torch.autograd.functional.hessian(lambda x, y: (x * y).sum(), (torch.tensor([1.]), torch.tensor([3.])))
# %%
torch.autograd.functional.vjp(lambda x: x * 2, torch.tensor([1., 2.]), torch.tensor([1., 1.])), torch.autograd.functional.jvp(lambda x: x ** 2, torch.tensor([1., 2.]), torch.tensor([1., 1.])), torch.autograd.functional.hvp(lambda x: (x ** 3).sum(), torch.tensor([1., 2.]), torch.tensor([1., 1.]))
# %%
x = torch.tensor([1., 2.], requires_grad=True)
y = Square.apply(x); y.register_hook(lambda g: g * 3); y.retain_grad(); y.sum().backward(); x.grad, y.grad
# %%
# %%
class M(Function):
    @staticmethod
    def forward(ctx, x):
        values, places = x.max(0)
        ctx.mark_non_differentiable(places)
        ctx.places = places
        return values, places
    @staticmethod
    def backward(ctx, g, _):
        r = torch.zeros(3); r[ctx.places] = g; return r
x = torch.tensor([1., 5., 2.], requires_grad=True); v, i = M.apply(x); v.backward(); v, i, x.grad
