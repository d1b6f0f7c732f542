import torch, torch.nn as nn, torch.nn.functional as F, numpy as np; torch.manual_seed(0); None
# %%
torch.tensor(1), torch.tensor(1.), torch.tensor(True), torch.tensor(1+2j), torch.tensor([]), torch.tensor([[]]), torch.tensor([[], []])
# %%
torch.tensor([1e-5, 1.]), torch.tensor([1e5, 1.]), torch.tensor([1e8, 1.]), torch.tensor([1e9, 1e-3]), torch.tensor([1000.5, 0.001]), torch.tensor([1001., 1e-3])
# %%
torch.tensor([float('nan'), 1.]), torch.tensor([float('inf'), -1.]), torch.tensor([float('inf'), float('nan')]), torch.tensor([-0.0]), torch.tensor([float('inf'), 1e10])
# %%
torch.tensor(1e-10), torch.tensor(123456789.), torch.tensor(0.1, dtype=torch.float64), torch.tensor(1/3, dtype=torch.float16), torch.tensor(1e5, dtype=torch.bfloat16)
# %%
torch.arange(1001), torch.arange(1001.)
# %%
torch.arange(2000).reshape(40, 50)
# %%
torch.zeros(100, 100)
# %%
torch.zeros(3, 1000)
# %%
torch.zeros(1001, 2)
# %%
torch.zeros(2, 3, 4), torch.zeros(2, 0, 3), torch.zeros(0), torch.zeros(0, 2, dtype=torch.int32)
# %%
torch.arange(24).reshape(2, 3, 4), torch.arange(16.).reshape(2, 2, 2, 2)
# %%
torch.randn(7, 7, 7, 7).sum() is None
# %%
torch.tensor([[1.5, -2.25], [1000.125, 3]]), torch.tensor([[-1, 20], [300, -4000]]), torch.tensor([[True, False]])
# %%
torch.tensor([0.1 + 0.2j, 1 - 3.5j]), torch.tensor([1+1j]) * 1e10
# %%
torch.ones(3, dtype=torch.int8), torch.ones(3, dtype=torch.uint8), torch.ones(3, dtype=torch.int16), torch.ones(3, dtype=torch.float16), torch.ones(3, dtype=torch.bool)
# %%
torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True).double(), torch.ones(2, dtype=torch.float64, requires_grad=True)
# %%
print(torch.ones(2)), str(torch.ones(2)), f'{torch.tensor(1.23456)}', f'{torch.tensor(1.23456):.2f}', f'{torch.tensor(3):5d}', '%.3f' % torch.tensor(2.), '{}'.format(torch.ones(1))
# %%
torch.tensor(3.14159).__format__('.3f'), f'{torch.tensor([1.5])}', '%d' % torch.tensor(7), '%s' % torch.tensor(7)
# %%
f'{torch.ones(2):.2f}'
# %%
print(torch.tensor([1.123456789, 2]), torch.tensor(1.123456789), torch.tensor([1.123456789]).item(), torch.tensor(0.1).item())
# %%
torch.set_printoptions(precision=2); print(torch.tensor([1.23456])); torch.set_printoptions(precision=4)
# %%
torch.set_printoptions(sci_mode=True); print(torch.tensor([1.23456, 100])); torch.set_printoptions(sci_mode=None)
# %%
torch.set_printoptions(sci_mode=False); print(torch.tensor([1e-8, 100])); torch.set_printoptions(profile='default')
# %%
torch.set_printoptions(threshold=5); print(torch.arange(10)); torch.set_printoptions(profile='default')
# %%
torch.set_printoptions(edgeitems=1, threshold=3); print(torch.arange(20).reshape(4, 5)); torch.set_printoptions(profile='default')
# %%
torch.set_printoptions(linewidth=30); print(torch.arange(20.)); torch.set_printoptions(profile='default')
# %%
torch.set_printoptions(profile='short'); print(torch.rand(3) * 0 + 0.12345); torch.set_printoptions(profile='full'); print(torch.arange(1100)[-3:]); torch.set_printoptions(profile='default')
# %%
torch.ones(2).shape, torch.Size([1, 2]), torch.Size([1, 2]) + (3,), torch.Size([2, 3]).numel(), torch.ones(2, 3).size(), torch.ones(2, 3).size(0), list(torch.ones(2, 3).shape), tuple(torch.ones(2,3).shape), torch.ones(2, 3).shape[1:], len(torch.ones(2, 3).shape), torch.Size([2])[0], torch.Size()
# %%
torch.ones(2, 3).shape == (2, 3), torch.ones(2, 3).shape == [2, 3], torch.Size([2, 3]) * 2, (1,) + torch.Size([2])
# %%
torch.float32, torch.int, torch.long, torch.half, torch.device('cpu'), torch.device('cuda:0'), torch.device('cuda', 1), torch.strided, torch.contiguous_format
# %%
torch.get_default_dtype(), torch.finfo(torch.float32).max, torch.finfo(torch.float32).eps, torch.iinfo(torch.int32), torch.finfo(torch.float16), torch.iinfo(torch.uint8).max
# %%
type(torch.ones(1)), torch.ones(1).type(), torch.ones(1).dtype, torch.is_tensor(3), isinstance(torch.ones(1), torch.Tensor), isinstance(torch.ones(1), torch.FloatTensor), torch.ones(1).is_cuda, torch.ones(1).device, torch.ones(1).layout
# %%
(torch.ones(2, dtype=torch.int32) + 1.5).dtype, (torch.ones(2, dtype=torch.int32) + 1).dtype, (torch.ones(2, dtype=torch.uint8) + torch.ones(2, dtype=torch.int8)).dtype, (torch.ones(2).half() + 1.).dtype, (torch.ones(2).half() + torch.ones(2)).dtype, (torch.ones(2) + torch.tensor(1., dtype=torch.float64)).dtype, (torch.tensor([True]) + 1).dtype, (torch.tensor([True]) + True).dtype, (torch.tensor(1) + torch.tensor([1.])).dtype, (torch.ones(2).long() / 2).dtype, (torch.ones(2).long() // 2).dtype, (torch.ones(2).long() ** 2).dtype, (torch.ones(2).long() * 2.).dtype, (torch.ones(2) * 1j).dtype
# %%
torch.ones(2).long().sum().dtype, torch.tensor([True, True]).sum(), torch.ones(2, dtype=torch.uint8).sum(), torch.ones(2, dtype=torch.int32).prod().dtype, torch.ones(2, dtype=torch.int32).cumsum(0).dtype, torch.ones(2).half().sum().dtype, torch.tensor([1, 2]).float().mean(), torch.tensor([1, 2]).sqrt(), torch.tensor([1, 2]).exp().dtype, torch.tensor([1, 2]).sigmoid(), torch.tensor(2) ** 0.5
# %%
torch.tensor([5, -5]) // 2, torch.tensor([5, -5]) % 3, torch.tensor([5., -5.]) // 2, torch.tensor([-5]).fmod(3), torch.tensor([5, -5]).remainder(3), torch.div(torch.tensor([5, -5]), 2, rounding_mode='trunc'), torch.div(torch.tensor([5, -5]), 2, rounding_mode='floor'), torch.true_divide(torch.tensor([5]), 2), torch.tensor([7]) / 2, torch.floor_divide(torch.tensor([7]), 2)
# %%
torch.result_type(torch.tensor([1]), 1.0), torch.promote_types(torch.int32, torch.float16), torch.can_cast(torch.float, torch.int)
# %%
torch.round(torch.tensor([0.5, 1.5, 2.5, -0.5])), torch.round(torch.tensor([1.2345]), decimals=2), torch.trunc(torch.tensor([-1.7])), torch.frac(torch.tensor([-1.75])), torch.sign(torch.tensor([-2., 0, 3])), torch.clamp(torch.tensor([-1., 0.5, 2]), 0, 1), torch.clip(torch.tensor([5]), max=3)
# %%
torch.max(torch.tensor([1, 3, 2]), 0), torch.tensor([[1, 5], [7, 2]]).max(1), torch.tensor([[1, 5], [7, 2]]).max(1, keepdim=True).values, torch.tensor([[1, 5], [7, 2]]).argmax(), torch.tensor([[1, 5], [7, 2]]).argmax(1), torch.tensor([[1, 5], [7, 2]]).argmax(1, keepdim=True), torch.maximum(torch.tensor([1, 5]), torch.tensor([3, 2]))
# %%
torch.tensor([[3, 1], [2, 4]]).sort(), torch.tensor([3, 1, 2]).sort(descending=True), torch.argsort(torch.tensor([3, 1, 2])), torch.topk(torch.tensor([1, 5, 3, 4]), 2), torch.tensor([1., 5, 3]).median(), torch.tensor([1., 5, 3, 4]).median(0), torch.mode(torch.tensor([1, 2, 2, 3])), torch.kthvalue(torch.tensor([4., 2, 3]), 2), torch.quantile(torch.tensor([1., 2, 3, 4]), 0.4), torch.quantile(torch.arange(8.).view(2, 4), torch.tensor([0.25, 0.5]), dim=1)
# %%
torch.unique(torch.tensor([3, 1, 1, 2])), torch.unique(torch.tensor([3, 1, 1, 2]), return_inverse=True, return_counts=True), torch.unique(torch.tensor([[1, 2], [1, 2]]), dim=0), torch.unique_consecutive(torch.tensor([1, 1, 2, 1])), torch.bincount(torch.tensor([0, 1, 1, 3])), torch.histc(torch.tensor([1., 2, 1]), bins=4, min=0, max=3), torch.nonzero(torch.tensor([0, 1, 2])), torch.nonzero(torch.tensor([[0, 1], [2, 0]]), as_tuple=True), torch.where(torch.tensor([True, False, True])), torch.count_nonzero(torch.tensor([0, 1, 2])), torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([2, 3]))
# %%
torch.std(torch.tensor([1., 2, 3])), torch.std(torch.tensor([1., 2, 3]), unbiased=False), torch.var(torch.tensor([[1., 2], [3, 5]]), 0), torch.var_mean(torch.tensor([1., 2, 3])), torch.norm(torch.tensor([3., 4])), torch.norm(torch.tensor([[1., 2], [3, 4]]), dim=0), torch.norm(torch.tensor([1., -2]), p=1), torch.norm(torch.tensor([1., -2]), p=float('inf')), torch.logsumexp(torch.tensor([1., 2]), 0), torch.cumsum(torch.arange(4), 0), torch.cumprod(torch.arange(1, 4), 0), torch.diff(torch.tensor([1, 4, 9])), torch.prod(torch.tensor([2., 3])), torch.dist(torch.ones(2), torch.zeros(2)), torch.cov(torch.tensor([[1., 2, 3], [3, 2, 1]])), torch.corrcoef(torch.tensor([[1., 2, 3], [3, 2, 1]]))
# %%
a = torch.arange(12).reshape(3, 4); a[0], a[-1], a[:, 1], a[1:, ::2], a[..., 0], a[None].shape, a[[0, 2]], a[[0, 2], [1, 3]], a[a > 5], a[:, [0, 1]], a[torch.tensor([1, 0])], a[1, 2], a[(1, 2)], a[1][2], a[:, None].shape, a[0:0], a[a[:, 0] > 3]
# %%
a[0] = 100; a[:, 1] = torch.tensor([7, 8, 9]); a[a > 50] = -1; a[1, 1:3] = 0; a
# %%
a[[0, 1], [0, 0]] = torch.tensor([55, 66]); a[2] += 10; a[..., -1] *= 2; a
# %%
b = a.float(); b[0, 0] = 3.7; a[0, 0] = 3.7; b, a
# %%
b[:] = 0; b[1] = torch.arange(4); b[:, 2] = 5; b.T, b.t().shape, b.mT.shape
# %%
c = torch.zeros(3, 3); c[range(3), range(3)] = 1; c[c == 0] = torch.arange(6.); c
# %%
c.fill_diagonal_(9), torch.diag(torch.tensor([1, 2])), torch.diag(torch.ones(2, 2)), torch.eye(2, 3), torch.tril(torch.ones(3, 3)), torch.triu(torch.ones(3, 3), 1), torch.trace(torch.eye(3)), torch.diagonal(c), torch.outer(torch.arange(2), torch.arange(3)), torch.kron(torch.eye(2), torch.ones(1, 2))
# %%
torch.cat([torch.ones(1, 2), torch.zeros(2, 2)]), torch.stack([torch.ones(2), torch.zeros(2)], 1), torch.vstack([torch.ones(2), torch.zeros(2)]), torch.hstack([torch.ones(2), torch.zeros(1)]), torch.dstack([torch.ones(2), torch.zeros(2)]).shape, torch.chunk(torch.arange(5), 2), torch.split(torch.arange(5), 2), torch.split(torch.arange(5), [1, 4]), torch.tensor_split(torch.arange(5), 3), torch.unbind(torch.eye(2))
# %%
torch.arange(6).view(2, 3).transpose(0, 1), torch.arange(6).view(2, 3).permute(1, 0).is_contiguous(), torch.arange(6).view(2, -1).stride(), torch.arange(4).repeat(2, 2), torch.arange(3).expand(2, 3), torch.arange(3).repeat_interleave(2), torch.tile(torch.arange(2), (2, 2)), torch.flip(torch.arange(3), [0]), torch.roll(torch.arange(4), 1), torch.rot90(torch.arange(4).view(2, 2)), torch.arange(8).view(2, 2, 2).flatten(1), torch.arange(3).unsqueeze(1).squeeze(), torch.movedim(torch.ones(2, 3, 4), 0, 2).shape, torch.swapaxes(torch.ones(2, 3), 0, 1).shape, torch.unflatten(torch.arange(6), 0, (2, 3))
# %%
torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0], [1]])), torch.zeros(2, 3).scatter_(1, torch.tensor([[2], [0]]), 1.), torch.zeros(3).scatter_add_(0, torch.tensor([0, 0, 1]), torch.ones(3)), torch.zeros(3).index_add_(0, torch.tensor([0, 2]), torch.ones(2)), torch.zeros(3).index_fill_(0, torch.tensor([1]), 5), torch.take(torch.arange(4).view(2, 2), torch.tensor([3])), torch.masked_select(torch.arange(3), torch.tensor([True, False, True])), torch.index_select(torch.eye(3), 1, torch.tensor([0, 2])), torch.where(torch.arange(3) > 1, 10, torch.arange(3)), torch.arange(3).masked_fill(torch.tensor([True, False, False]), -1)
# %%
torch.einsum('ij,jk->ik', torch.ones(2, 3), torch.ones(3, 2)), torch.einsum('ii', torch.eye(3)), torch.einsum('bij,bjk->bik', torch.ones(2, 1, 2), torch.ones(2, 2, 1)).shape, torch.tensordot(torch.ones(2, 3), torch.ones(3, 2), 1), torch.matmul(torch.ones(2), torch.ones(2)), torch.ones(2, 1, 3) @ torch.ones(3, 2), torch.bmm(torch.ones(1, 2, 2), torch.ones(1, 2, 2)), torch.mv(torch.ones(2, 2), torch.ones(2)), torch.addmm(torch.ones(2, 2), torch.ones(2, 2), torch.ones(2, 2), beta=2, alpha=3), torch.cross(torch.tensor([1., 0, 0]), torch.tensor([0., 1, 0]), dim=0), torch.cdist(torch.zeros(1, 2), torch.tensor([[3., 4]])), torch.lerp(torch.zeros(2), torch.ones(2), 0.3), torch.meshgrid(torch.arange(2), torch.arange(3), indexing='xy')
# %%
torch.linspace(0, 1, 5), torch.arange(0, 1, 0.25), torch.arange(5, 0, -2), torch.logspace(0, 2, 3), torch.full((2, 2), 7), torch.full((2,), 1.5), torch.full((2,), True), torch.zeros_like(torch.ones(2, dtype=torch.int8)), torch.full_like(torch.ones(2), 3), torch.empty(0), torch.tensor(np.arange(3)), torch.from_numpy(np.ones(2)), torch.as_tensor([1., 2]), torch.tensor(np.float32(3)), torch.tensor([np.float64(1.5), 2]), torch.complex(torch.ones(1), torch.ones(1)), torch.heaviside(torch.tensor([-1., 0, 1]), torch.tensor([0.5]))
# %%
torch.ones(2).numpy(), torch.ones(2, 2).tolist(), torch.tensor(5).item(), torch.tensor([5]).item(), float(torch.tensor(2)), int(torch.tensor(2.7)), bool(torch.tensor(0)), torch.tensor([1, 2]).numpy().dtype, list(torch.arange(3)), [x.item() for x in torch.arange(3)], sum(torch.arange(4)), max(torch.tensor([1, 5, 2])), sorted(torch.tensor([3, 1, 2])), 3 in torch.arange(5), len(torch.ones(4, 2)), [*torch.arange(2)], dict(a=torch.ones(1)), hash(torch.ones(1)) is None
# %%
{torch.float32: 1}, (torch.ones(1),), [torch.ones(2, 2)], {'w': torch.eye(2)}
# %%
torch.allclose(torch.ones(2), torch.ones(2) + 1e-9), torch.equal(torch.ones(2), torch.ones(2)), torch.isclose(torch.tensor([1., 2]), torch.tensor([1., 2.1])), torch.eq(torch.tensor([1, 2]), 2), torch.tensor([1, 2]) == torch.tensor([1, 3]), (torch.tensor([1, 2]) > 1).any(), (torch.tensor([1, 2]) > 1).all(), torch.isnan(torch.tensor([float('nan'), 1])), torch.logical_and(torch.tensor([1, 0]), torch.tensor([1, 1])), torch.tensor([True]) & torch.tensor([False]), ~torch.tensor([True]), torch.tensor([5]) ^ 3, torch.tensor([1]) << 2, -torch.tensor([1]), abs(torch.tensor([-1])), torch.isin(torch.tensor([1, 2]), torch.tensor([2])), torch.isfinite(torch.tensor([float('inf'), 1]))
# %%
torch.manual_seed(0); torch.rand(3), torch.randn(3), torch.randint(0, 10, (3,)), torch.randperm(5), torch.rand(2, 2, dtype=torch.float64), torch.randn(2, dtype=torch.float64), torch.bernoulli(torch.full((4,), 0.5)), torch.multinomial(torch.tensor([0.2, 0.3, 0.5]), 5, replacement=True), torch.multinomial(torch.ones(4), 2), torch.normal(0., 1., (2,)), torch.normal(torch.zeros(2), torch.ones(2)), torch.normal(torch.arange(2.), 0.1), torch.poisson(torch.ones(3) * 4), torch.rand_like(torch.ones(2)), torch.randn_like(torch.ones(2)), torch.randint_like(torch.ones(2), 10), torch.empty(2).uniform_(-1, 1), torch.empty(2).normal_(1, 2), torch.empty(2).exponential_(), torch.empty(2).random_(10), torch.empty(2).geometric_(0.5), torch.empty(3).bernoulli_(0.3), torch.empty(2).log_normal_(), torch.empty(2).cauchy_()
# %%
torch.manual_seed(1); torch.randn(17), torch.randn(16), torch.randn(4, 5), torch.rand(20), torch.randn(33, dtype=torch.float64)[-3:]
# %%
g = torch.Generator().manual_seed(3); torch.rand(2, generator=g), torch.randperm(4, generator=g), torch.randn(2, generator=g), g.initial_seed(), torch.initial_seed()
# %%
x = torch.tensor([-1., 0., 2.]); [f(x) for f in (F.relu, F.sigmoid, F.tanh, F.leaky_relu, F.elu, F.selu, F.gelu, F.softplus, F.silu, F.mish, F.hardtanh, F.relu6, F.hardswish, F.hardsigmoid, F.softsign, F.tanhshrink, F.logsigmoid, F.celu, F.softshrink, F.hardshrink)]
# %%
F.softmax(x, dim=0), F.log_softmax(x, 0), F.softmin(x, 0), F.threshold(x, 0.5, 9), F.prelu(x, torch.tensor([0.25])), F.glu(torch.arange(4.)), F.normalize(torch.tensor([[3., 4]])), F.one_hot(torch.tensor([0, 2])), F.one_hot(torch.tensor([[1], [0]]), 3), F.gelu(x, approximate='tanh'), F.cosine_similarity(torch.eye(2), torch.ones(2, 2)), F.pairwise_distance(torch.eye(2), torch.ones(2, 2)), F.pad(torch.ones(1, 2), (1, 2), value=9), F.pad(torch.arange(3.).view(1, 1, 3), (1, 1), mode='reflect'), F.pad(torch.arange(3.).view(1, 1, 3), (2, 1), mode='circular')
# %%
p = torch.tensor([0.2, 0.7, 0.9]); t = torch.tensor([0., 1, 1]); [(F.binary_cross_entropy(p, t, reduction=r), F.mse_loss(p, t, reduction=r), F.l1_loss(p, t, reduction=r), F.smooth_l1_loss(p, t, reduction=r), F.huber_loss(p, t, reduction=r, delta=0.5), F.binary_cross_entropy_with_logits(p, t, reduction=r), F.kl_div(p.log(), t, reduction=r), F.soft_margin_loss(p, t * 2 - 1, reduction=r), F.hinge_embedding_loss(p, t * 2 - 1, reduction=r), F.poisson_nll_loss(p, t, reduction=r)) for r in ('none', 'mean', 'sum')]
# %%
F.binary_cross_entropy(p, t, weight=torch.tensor([1., 2, 3])), F.binary_cross_entropy_with_logits(p, t, pos_weight=torch.tensor(3.)), nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1., 2., 3.]))(p, t), F.binary_cross_entropy(torch.tensor([0., 1.]), torch.tensor([1., 0.])), F.kl_div(torch.log(torch.tensor([[.5, .5]])), torch.tensor([[.9, .1]]), reduction='batchmean'), F.kl_div(p.log(), p.log(), log_target=True)
# %%
lg = torch.tensor([[1., 2, 3], [1, 5, 1], [0, 0, 0]]); y = torch.tensor([2, 1, 0]); [F.cross_entropy(lg, y, reduction=r) for r in ('none', 'mean', 'sum')], F.cross_entropy(lg, y, weight=torch.tensor([1., 2, 3])), F.cross_entropy(lg, y, ignore_index=1), F.cross_entropy(lg, y, label_smoothing=0.1), F.cross_entropy(lg, y, weight=torch.tensor([1., 2, 3]), label_smoothing=0.2, ignore_index=0), F.cross_entropy(lg, torch.eye(3)), F.cross_entropy(lg, torch.eye(3), reduction='none', label_smoothing=0.1), F.nll_loss(lg.log_softmax(1), y), F.nll_loss(lg, y, weight=torch.tensor([1., 2, 3]), reduction='none'), F.cross_entropy(lg[0], y[0]), F.cross_entropy(lg.view(1, 3, 3), y.view(1, 3)), F.cross_entropy(lg, torch.tensor([-100, -100, -100]))
# %%
F.cosine_embedding_loss(torch.eye(2), torch.ones(2, 2), torch.tensor([1, -1])), F.margin_ranking_loss(p, t, torch.tensor([1., -1, 1]), margin=0.5), F.triplet_margin_loss(torch.eye(2), torch.ones(2, 2), torch.zeros(2, 2)), F.multi_margin_loss(lg, y), F.multilabel_soft_margin_loss(lg, torch.eye(3)), F.multilabel_margin_loss(lg, torch.tensor([[0, -1, 1], [1, -1, 0], [2, 1, -1]])), F.gaussian_nll_loss(p, t, torch.ones(3)), F.ctc_loss(torch.log_softmax(torch.ones(4, 1, 3), 2), torch.tensor([[1, 2]]), (4,), (2,))
# %%
torch.manual_seed(0); l = nn.Linear(3, 2); l.weight, l.bias, l(torch.ones(1, 3)), l
# %%
torch.manual_seed(0); c = nn.Conv2d(1, 2, 3, padding=1); c.weight.flatten()[:4], c.bias, c(torch.ones(1, 1, 3, 3)), c
# %%
torch.manual_seed(0); nn.ConvTranspose2d(1, 1, 2, stride=2)(torch.ones(1, 1, 2, 2)), nn.Conv1d(1, 1, 2, dilation=2)(torch.arange(5.).view(1, 1, 5)), nn.Conv2d(2, 2, 1, groups=2, bias=False)(torch.ones(1, 2, 1, 1)), nn.Conv2d(1, 1, 3, padding='same')(torch.ones(1, 1, 3, 3)).shape, nn.Conv2d(1, 1, 3, padding=1, padding_mode='circular')(torch.ones(1, 1, 3, 3)).sum()
# %%
b = nn.BatchNorm1d(2); b(torch.tensor([[1., 2], [3, 6]])), b.running_mean, b.running_var, b.num_batches_tracked, b.eval()(torch.tensor([[1., 2]])), list(b.state_dict())
# %%
b = nn.BatchNorm2d(1, momentum=0.5, affine=False); b(torch.arange(4.).view(1, 1, 2, 2)), b.running_mean, b.running_var, b.weight
# %%
b = nn.BatchNorm1d(2, momentum=None); b(torch.tensor([[1., 2], [3, 6]])); b(torch.tensor([[5., 2], [3, 6]])); b.running_mean, b.running_var
# %%
nn.LayerNorm(3)(torch.tensor([[1., 2, 3]])), nn.LayerNorm((2, 2), elementwise_affine=False)(torch.arange(4.).view(1, 2, 2)), nn.InstanceNorm2d(1)(torch.arange(4.).view(1, 1, 2, 2)), nn.GroupNorm(1, 2)(torch.arange(4.).view(1, 2, 2)), nn.InstanceNorm1d(2, affine=True)(torch.arange(4.).view(1, 2, 2))
# %%
torch.manual_seed(0); nn.Dropout(0.5)(torch.ones(8)), nn.Dropout(0.5).eval()(torch.ones(2)), nn.Dropout2d(0.5)(torch.ones(1, 4, 1, 2)), F.dropout(torch.ones(4), 0.25), F.dropout(torch.ones(4), training=False), nn.AlphaDropout(0.2)(torch.ones(3)), F.dropout(torch.ones(3), p=1.), F.dropout(torch.ones(3), p=0.)
# %%
i = torch.arange(16.).view(1, 1, 4, 4); nn.MaxPool2d(2)(i), nn.MaxPool2d(3, stride=1, padding=1)(i), nn.AvgPool2d(2)(i), nn.AvgPool2d(3, 1, 1)(i), nn.AvgPool2d(3, 1, 1, count_include_pad=False)(i)[0, 0, 0], nn.AdaptiveAvgPool2d(1)(i), nn.AdaptiveAvgPool2d((2, None))(i), nn.AdaptiveMaxPool2d(2)(i), nn.MaxPool2d(2, return_indices=True)(i), nn.MaxPool1d(2)(i[0]), nn.MaxPool2d(3, 2, ceil_mode=True)(i)
# %%
nn.Upsample(scale_factor=2)(i[:, :, :2, :2]), nn.Upsample(scale_factor=2, mode='bilinear')(i[:, :, :2, :2]), nn.Upsample(size=(3, 3), mode='bilinear', align_corners=True)(i[:, :, :2, :2]), F.interpolate(i, scale_factor=0.5), F.interpolate(i[0], scale_factor=2, mode='linear').shape, F.interpolate(i, size=3, mode='nearest'), F.interpolate(i, scale_factor=1.5, mode='bicubic').shape, nn.UpsamplingBilinear2d(scale_factor=2)(i[:, :, :2, :2]), nn.PixelShuffle(2)(torch.arange(4.).view(1, 4, 1, 1))
# %%
nn.Flatten()(i).shape, nn.Unflatten(1, (2, 8))(i.view(1, 16)).shape, nn.ZeroPad2d(1)(i).shape, nn.ReflectionPad2d(1)(i)[0, 0, 0], nn.Identity()(3), nn.Softmax(dim=-1)(torch.ones(2)), nn.Softmax2d()(torch.ones(1, 2, 1, 1)), nn.CosineSimilarity(dim=0)(torch.ones(2), torch.ones(2)), nn.PairwiseDistance()(torch.ones(1, 2), torch.zeros(1, 2)), nn.GLU()(torch.ones(2)), nn.Hardtanh(-2, 2)(torch.tensor([-3., 1])), nn.Threshold(0.1, 20)(torch.tensor([0., 1]))
# %%
torch.manual_seed(0); w = torch.empty(2, 3); [f(w).clone() for f in (nn.init.uniform_, nn.init.normal_, nn.init.xavier_uniform_, nn.init.xavier_normal_, nn.init.kaiming_uniform_, nn.init.kaiming_normal_, nn.init.ones_, nn.init.zeros_, nn.init.eye_, nn.init.trunc_normal_)]
# %%
torch.manual_seed(0); nn.init.orthogonal_(w), nn.init.sparse_(w, 0.5), nn.init.constant_(w, 3.), nn.init.kaiming_normal_(w, mode='fan_out', nonlinearity='relu'), nn.init.xavier_uniform_(w, gain=nn.init.calculate_gain('relu')), nn.init.uniform_(w, -1, 1), nn.init.normal_(w, 5, 0.1), [nn.init.calculate_gain(n) for n in ('linear', 'tanh', 'relu', 'leaky_relu', 'selu', 'sigmoid')]
