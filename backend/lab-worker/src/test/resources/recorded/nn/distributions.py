# %%
import torch
from torch.distributions import Normal, Uniform, Bernoulli, Categorical, kl_divergence
torch.manual_seed(1)
n = Normal(0., 1.)
n, n.sample(), n.sample((3,)), n.rsample((2, 2))
# %%
n.mean, n.stddev, n.variance, n.entropy(), n.log_prob(torch.tensor(0.5)), n.batch_shape, n.event_shape
# %%
m = Normal(torch.tensor([0., 5.]), torch.tensor([1., 2.]))
torch.manual_seed(2)
m, m.sample(), m.sample((3,)), m.rsample(), m.log_prob(torch.tensor([1., 1.])), m.entropy(), m.cdf(torch.tensor([0., 4.]))
# %%
m.icdf(torch.tensor(0.9)), m.expand((3, 2)).batch_shape, m.sample(torch.Size([2])).shape
# %%
Normal(0., -1.)
# %%
Normal(torch.zeros(2), torch.tensor([1., 0.]))
# %%
n.log_prob(0.5)
# %%
Normal('a', 1)
# %%
Normal(0., 1.).foo
# %%
mu = torch.tensor(0.5, requires_grad=True)
torch.manual_seed(3)
z = Normal(mu, 1.).rsample((4,))
z.sum().backward(); z, mu.grad
# %%
Normal(mu, 1.).sample().requires_grad, Normal(mu, torch.tensor(2.)).log_prob(torch.tensor(1.))
# %%
kl_divergence(Normal(0., 1.), Normal(1., 2.)), kl_divergence(m, n)
# %%
u = Uniform(-1., 3.)
torch.manual_seed(4)
u, u.sample(), u.sample((2, 3)), u.mean, u.stddev, u.variance, u.entropy(), u.log_prob(torch.tensor(1.))
# %%
u.log_prob(torch.tensor(5.))
# %%
Uniform(2., 1.)
# %%
Uniform(torch.zeros(2), torch.tensor([1., 2.])).sample((2,)), u.cdf(torch.tensor(0.)), u.icdf(torch.tensor(0.5))
# %%
kl_divergence(Uniform(0., 1.), Uniform(-1., 2.)), kl_divergence(Uniform(0., 2.), Uniform(0., 1.))
# %%
b = Bernoulli(0.3)
torch.manual_seed(5)
b, b.sample(), b.sample((5,)), b.mean, b.variance, b.stddev, b.entropy(), b.log_prob(torch.tensor(1.)), b.logits
# %%
b2 = Bernoulli(torch.tensor([0.1, 0.9]))
b2, b2.sample((3,)), b2.log_prob(torch.tensor([1., 0.])), b2.mode, b2.enumerate_support()
# %%
Bernoulli(logits=torch.tensor([0., 1.])), Bernoulli(logits=torch.tensor([0., 1.])).probs, Bernoulli(logits=torch.tensor([0., 1.])).sample()
# %%
Bernoulli(1.5)
# %%
Bernoulli()
# %%
b.log_prob(torch.tensor(0.5))
# %%
Bernoulli(0.5).rsample()
# %%
kl_divergence(b, Bernoulli(0.5)), kl_divergence(b2, Bernoulli(0.5))
# %%
c = Categorical(torch.tensor([0.25, 0.25, 0.5]))
torch.manual_seed(6)
c, c.sample(), c.sample((8,)), c.entropy(), c.log_prob(torch.tensor(2)), c.mode, c.mean, c.logits
# %%
c2 = Categorical(torch.tensor([[1., 2.], [3., 1.]]))
c2, c2.probs, c2.sample(), c2.sample((3,)), c2.log_prob(torch.tensor([0, 1])), c2.entropy(), c2.batch_shape
# %%
c3 = Categorical(logits=torch.tensor([1., 2., 3.]))
c3, c3.probs, c3.logits, c3.sample((4,)), c3.log_prob(torch.tensor([0, 1, 2])), c3.enumerate_support()
# %%
c.log_prob(torch.tensor(3))
# %%
Categorical(torch.tensor([-1., 2.]))
# %%
Categorical(torch.tensor(1.))
# %%
kl_divergence(c, c3)
# %%
logits = torch.tensor([1., 2.], requires_grad=True)
d = Categorical(logits=logits)
loss = -d.log_prob(torch.tensor(1)); loss.backward(); loss, logits.grad
# %%
from torch.distributions import Exponential, Laplace, Poisson, LogNormal
torch.manual_seed(7)
e = Exponential(2.); e, e.sample((3,)), e.mean, e.stddev, e.log_prob(torch.tensor(1.)), e.entropy()
# %%
l = Laplace(0., 2.); l, l.sample((3,)), l.mean, l.stddev, l.log_prob(torch.tensor(1.)), l.entropy(), l.cdf(torch.tensor(1.))
# %%
p = Poisson(4.); p, p.sample((5,)), p.mean, p.variance, p.log_prob(torch.tensor(3.))
# %%
g = LogNormal(0., 1.); g, g.sample((3,)), g.mean, g.variance, g.log_prob(torch.tensor(2.)), g.entropy()
# %%
kl_divergence(e, Exponential(1.)), kl_divergence(l, Laplace(1., 1.)), kl_divergence(p, Poisson(2.)), kl_divergence(g, LogNormal(1., 1.))
# %%
torch.distributions.Normal is Normal, torch.distributions.normal.Normal is Normal, isinstance(n, torch.distributions.Distribution)
# %%
torch.distributions.Normal(torch.zeros(2, 3), 1.)
# %%
m.log_prob(torch.zeros(3))
# %%
Normal(0, 1).sample((2,)).dtype, Normal(torch.zeros(1, dtype=torch.float64), 1).sample().dtype
