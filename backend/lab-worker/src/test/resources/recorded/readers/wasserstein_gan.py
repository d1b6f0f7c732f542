# %%
import torch, torch.nn as nn, torch.optim as optim
import numpy as np
import math
torch.manual_seed(31)
np.random.seed(31)
# %%
def ring(n, radius=2.0, width=0.1):
    angle = torch.rand(n) * 2 * math.pi
    r = radius + width * torch.randn(n)
    return torch.stack([r * angle.cos(), r * angle.sin()], dim=1)
sample = ring(512)
sample.shape, round(sample.norm(dim=1).mean().item(), 1), round(sample.std().item(), 1)
# %%
mlp = lambda *sizes: nn.Sequential(*[m for a, b in zip(sizes, sizes[1:]) for m in (nn.Linear(a, b), nn.LeakyReLU(0.2))][:-1])
critic, gen = mlp(2, 32, 32, 1), mlp(2, 32, 32, 2)
print(critic)
# %%
opt_c = optim.RMSprop(critic.parameters(), lr=5e-4)
opt_g = optim.RMSprop(gen.parameters(), lr=5e-4)
clip = 0.05
curve = []
for step in range(30):
    for _ in range(3):
        real, fake = ring(64), gen(torch.randn(64, 2)).detach()
        loss_c = critic(fake).mean() - critic(real).mean()
        opt_c.zero_grad(); loss_c.backward(); opt_c.step()
        for p in critic.parameters():
            p.data.clamp_(-clip, clip)
    loss_g = -critic(gen(torch.randn(64, 2))).mean()
    opt_g.zero_grad(); loss_g.backward(); opt_g.step()
    curve.append(-loss_c.item())
print(all(p.abs().max() <= clip + 1e-7 for p in critic.parameters()), len(curve), [f'{c:.3f}' for c in curve[:2]])
# %%
def gradient_penalty(critic, real, fake, weight=10):
    eps = torch.rand(real.size(0), 1)
    mixed = (eps * real + (1 - eps) * fake).requires_grad_(True)
    score = critic(mixed)
    gradient = torch.autograd.grad(
        outputs=score,
        inputs=mixed,
        grad_outputs=torch.ones_like(score),
        create_graph=True,
        retain_graph=True,
    )[0]
    return weight * ((gradient.norm(2, dim=1) - 1) ** 2).mean()
torch.manual_seed(4)
critic, gen = mlp(2, 32, 32, 1), mlp(2, 32, 32, 2)
gp = gradient_penalty(critic, ring(8), torch.randn(8, 2))
round(gp.item(), 3), gp.requires_grad, gp.shape
# %%
opt_c = optim.Adam(critic.parameters(), lr=1e-3, betas=(0.0, 0.9))
opt_g = optim.Adam(gen.parameters(), lr=1e-3, betas=(0.0, 0.9))
for step in range(25):
    for _ in range(2):
        real = ring(64)
        fake = gen(torch.randn(64, 2)).detach()
        loss_c = critic(fake).mean() - critic(real).mean() + gradient_penalty(critic, real, fake)
        opt_c.zero_grad(set_to_none=True)
        loss_c.backward()
        opt_c.step()
    loss_g = -critic(gen(torch.randn(64, 2))).mean()
    opt_g.zero_grad(set_to_none=True)
    loss_g.backward()
    opt_g.step()
    if step % 8 == 0:
        print(f'{step:3d} critic {loss_c.item(): .2f} generator {loss_g.item(): .2f}')
# %%
# least squares
torch.manual_seed(9)
D, G = mlp(2, 16, 1), mlp(2, 16, 2)
od, og = optim.SGD(D.parameters(), lr=.01), optim.SGD(G.parameters(), lr=.01)
for step in range(20):
    real, fake = ring(32), G(torch.randn(32, 2))
    d = 0.5 * ((D(real) - 1) ** 2).mean() + 0.5 * (D(fake.detach()) ** 2).mean()
    od.zero_grad(); d.backward(); od.step()
    g = 0.5 * ((D(fake) - 1) ** 2).mean()
    og.zero_grad(); g.backward(); og.step()
d.item().__format__('.3f'), format(g.item(), '.3f')
# %%
# hinge with spectral norm
from torch.nn.utils import spectral_norm, clip_grad_norm_, clip_grad_value_, parameters_to_vector
torch.manual_seed(12)
layer = spectral_norm(nn.Linear(2, 8))
for _ in range(20): layer(torch.ones(1, 2))
layer.eval()
round(torch.linalg.matrix_norm(layer.weight, 2).item(), 3), sorted(dict(layer.named_parameters())), [n for n, _ in layer.named_buffers()]
# %%
S = nn.Sequential(spectral_norm(nn.Linear(2, 8)), nn.ReLU(), spectral_norm(nn.Linear(8, 1)))
hinge = torch.relu(1 - S(ring(16))).mean() + torch.relu(1 + S(torch.randn(16, 2))).mean()
hinge.backward()
S[0].weight_orig.grad.shape, S
# %%
total = clip_grad_norm_(S.parameters(), max_norm=0.1)
after = torch.sqrt(sum((p.grad ** 2).sum() for p in S.parameters()))
total.shape, round(after.item(), 3), parameters_to_vector(S.parameters()).shape
# %%
clip_grad_value_(S.parameters(), 0.001)
max(p.grad.abs().max().item() for p in S.parameters()) <= 0.001 + 1e-9
# %%
x = torch.tensor([1., 2.], requires_grad=True)
y = (x ** 3).sum()
g, = torch.autograd.grad(y, x, create_graph=True)
h = torch.autograd.grad(g.sum(), x)[0]
g, h
# %%
torch.autograd.grad(y, x)
torch.autograd.grad(y, x)
# %%
torch.autograd.grad(x * 2, x)
# %%
torch.autograd.grad((x * 2).sum(), torch.ones(2, requires_grad=True))
# %%
torch.autograd.grad((x * 2).sum(), torch.ones(2, requires_grad=True), allow_unused=True)
# %%
torch.autograd.grad((x * 2).sum(), torch.ones(2))
# %%
torch.autograd.gradcheck(lambda t: (t.sin() * t).sum(), torch.randn(4, dtype=torch.double, requires_grad=True))
# %%
torch.autograd.gradgradcheck(torch.tanh, (torch.randn(3, dtype=torch.double, requires_grad=True),))
# %%
torch.autograd.functional.jacobian(lambda t: t ** 2, torch.tensor([1., 2.])), torch.autograd.functional.hessian(lambda t: (t ** 3).sum(), torch.tensor([1., 2.]))
# %%
# what a critic knows about a line: gradients numerically and exactly
f = lambda v: critic(v).sum()
p0 = torch.tensor([[0.3, -0.7]], requires_grad=True)
exact, = torch.autograd.grad(f(p0), p0)
eps = 1e-2
numeric = torch.stack([(f(p0 + eps * e) - f(p0 - eps * e)) / (2 * eps) for e in torch.eye(2)]).detach()
torch.allclose(exact[0], numeric, atol=1e-2)
# %%
critic(ring(5)).backward()
# %%
loss_c.backward()
