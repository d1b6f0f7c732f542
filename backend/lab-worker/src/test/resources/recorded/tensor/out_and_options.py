import torch
x = torch.tensor([[1., 2.], [3., 4.]]); w = x.clone().requires_grad_()
# %%
out = torch.empty(0)
(torch.add(x, 1, out=out) is out, out)
# %%
torch.exp(x, out=torch.empty(2, 2, dtype=torch.int64))
# %%
torch.abs(x, out=torch.empty(2, 2, dtype=torch.int64))
# %%
torch.matmul(x, x, out=torch.empty(0, dtype=torch.float64))
# %%
torch.mul(w, 2, out=torch.empty(0))
# %%
torch.mul(x, 2, out=torch.empty(0, requires_grad=True))
# %%
with torch.no_grad():
    print(torch.mul(w, 2, out=torch.empty(0)))
# %%
torch.eq(w, 2, out=torch.empty(0))
# %%
torch.exp(x, out=5)
# %%
values, places = torch.empty(0), torch.empty(0, dtype=torch.int64)
r = torch.max(x, 1, out=(values, places))
(r[0] is values, values, places)
# %%
torch.sort(x, descending=True, out=(values, places))[0] is values, values, places
# %%
torch.sum(x, 0, out=torch.empty(0, dtype=torch.int64))
# %%
torch.mean(x, 0, out=torch.empty(0, dtype=torch.int64))
# %%
torch.cat([x, x], out=torch.empty(0, dtype=torch.int64))
# %%
big = torch.zeros(4, 4); torch.add(x, x, out=big[:2, ::2]); big
# %%
torch.add(x, x, out=big); big
# %%
torch.zeros(2, 2, out=torch.empty(0, dtype=torch.float64)), torch.arange(3, out=torch.empty(0))
# %%
torch.manual_seed(1); torch.rand(2, out=torch.empty(0, dtype=torch.float64)), torch.randperm(5, out=torch.empty(0, dtype=torch.int64))
# %%
torch.argmax(x, 1, out=torch.empty(0))
# %%
torch.amax(x, 1, out=torch.empty(0, dtype=torch.int64))
# %%
torch.index_select(x, 0, torch.tensor([1]), out=torch.empty(0, dtype=torch.int64))
# %%
torch.zeros(2, layout=torch.strided), torch.zeros(size=(2, 1)), torch.ones(2, dtype=torch.int32, out=torch.empty(0, dtype=torch.int32))
# %%
v = x.view(4); torch.sigmoid(x, out=x); v
# %%
torch.searchsorted(torch.tensor([1., 2., 3.]), 2.), torch.searchsorted(torch.tensor([1, 2, 3]), torch.tensor([1, 3]), side='right', out_int32=True)
# %%
torch.quantile(torch.arange(5.), 0.3, interpolation='lower'), torch.quantile(torch.arange(5.), torch.tensor([.3, .6]), interpolation='nearest')
# %%
torch.quantile(torch.arange(5.), 1.3)
# %%
torch.norm(torch.tensor([[3., 1.], [0., 2.]]), p='nuc'), torch.norm(torch.eye(3), p='nuc', dim=(0, 1)), torch.norm(x.double(), 1, dtype=torch.float64)
# %%
torch.norm(x, p='x')
# %%
torch.nansum(torch.tensor([1, float('nan')]), dtype=torch.float64), torch.diff(torch.tensor([1, 4, 9]), prepend=torch.tensor([0]))
# %%
torch.isin(torch.tensor([1, 2, 3]), torch.tensor([2]), invert=True), torch.range(1, 4), torch.range(0, 1, 0.25)
# %%
torch.tensor([1., 2.]).view(torch.int32), torch.tensor([1., 2.], dtype=torch.float64).view(torch.int64), torch.tensor([1.,2.]).view(torch.int64)
# %%
torch.tensor([1.,2.,3.]).view(torch.int64)
# %%
torch.scatter(torch.ones(3), 0, torch.tensor([0, 1]), torch.tensor([5., 6.]), reduce='multiply'), torch.zeros(3).scatter_(0, torch.tensor([0, 0]), 1., reduce='add')
# %%
torch.zeros(3).scatter_reduce(0, torch.tensor([0, 0, 1]), torch.tensor([1., 5., 2.]), reduce='amax')
# %%
torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4])), torch.combinations(torch.tensor([1, 2, 3])), torch.block_diag(torch.eye(1), torch.ones(2, 2))
# %%
torch.tril_indices(3, 3), torch.triu_indices(2, 3, 1), torch.broadcast_shapes((2, 1), (3,))
# %%
torch.atleast_1d(torch.tensor(1)), torch.atleast_2d(torch.tensor([1, 2]), torch.tensor(3)), torch.atleast_3d(torch.ones(2, 2)).shape
# %%
torch.hsplit(torch.arange(8).reshape(2, 4), 2), torch.vsplit(torch.arange(4).reshape(4, 1), [1, 3])
# %%
torch.hsplit(torch.arange(6).reshape(2, 3), 2)
# %%
torch.fmax(torch.tensor([1., float('nan')]), torch.tensor([2., 3.])), torch.copysign(torch.tensor([1., 2.]), -1), torch.gcd(torch.tensor([12, 18]), torch.tensor([8, 12])), torch.heaviside(torch.tensor([-1., 0., 2.]), torch.tensor([.5]))
# %%
torch.float_power(torch.tensor([1, 2]), 2), torch.frexp(torch.tensor([4., 10.])), torch.signbit(torch.tensor([-1., 1.]))
# %%
torch.manual_seed(3); torch.poisson(torch.tensor([1., 4., 10.])), torch.empty(3).geometric_(0.3), torch.empty(2).log_normal_(), torch.empty(2).cauchy_()
# %%
torch.randn(2, generator=torch.Generator().manual_seed(1)), torch.rand(2, generator=torch.Generator().manual_seed(1)), torch.randint(10, (3,), generator=torch.Generator().manual_seed(1)), torch.randperm(4, generator=torch.Generator().manual_seed(1))
# %%
a = torch.tensor([[1., 2.], [3., 4.]]); a.t_(), a.tril_(), a.eq_(1)
# %%
a = torch.tensor([5., 7.]); a.fmod_(3), a.cumsum_(0), a.nan_to_num_(), a.lt_(3), torch.exp_(a)
# %%
torch.histogram(torch.tensor([1., 2., 1.]), bins=4, range=(0., 3.))
# %%
torch.trapezoid(torch.tensor([1., 2., 3.])), torch.trapz(torch.tensor([1., 2., 3.]), torch.tensor([0., 2., 3.])), torch.cumulative_trapezoid(torch.tensor([1., 2., 3.]))
# %%
torch.slogdet(a.new_tensor([[2., 0.], [0., -3.]])), torch.logdet(torch.eye(2) * 2), torch.vander(torch.tensor([1, 2, 3]))
# %%
torch.hann_window(4), torch.hamming_window(4, periodic=False)
# %%
torch.log(x, out=torch.empty(2, 2, dtype=torch.float64))
# %%
torch.asarray([1, 2]), torch.scalar_tensor(3), torch.empty_strided((2, 3), (3, 1)).shape
