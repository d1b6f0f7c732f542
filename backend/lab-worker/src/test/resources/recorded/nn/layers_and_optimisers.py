import torch, torch.nn as nn, torch.nn.functional as F
# %%
torch.manual_seed(1)
lstm = nn.LSTM(3, 4, num_layers=2, batch_first=True)
print(lstm, [n for n, _ in lstm.named_parameters()][:4])
out, (h, c) = lstm(torch.ones(2, 5, 3)); out.shape, h.shape, c.sum()
# %%
out.sum().backward(); lstm.weight_hh_l1.grad.sum()
# %%
torch.manual_seed(2); r = nn.RNN(2, 3, nonlinearity='relu', bidirectional=True); o, h = r(torch.ones(4, 1, 2)); r, o.shape, o[-1], h
# %%
torch.manual_seed(3); g = nn.GRU(2, 3, 2, dropout=0.5); o, h = g(torch.ones(4, 1, 2)); g, o
# %%
g(torch.ones(4, 1, 5))
# %%
torch.manual_seed(4); c = nn.LSTMCell(2, 3); h, k = c(torch.ones(1, 2)); c, h, k, nn.GRUCell(2, 3)(torch.ones(2)), nn.RNNCell(2, 3)(torch.ones(1, 2))
# %%
o, h = nn.RNN(2, 3)(torch.ones(4, 2)); o.shape, h.shape
# %%
x = torch.tensor([[1., -2., 3.]]); y = torch.tensor([[2., 1., 0.]])
nn.CosineEmbeddingLoss()(x, y, torch.tensor([1])), nn.PoissonNLLLoss()(x, y), nn.GaussianNLLLoss()(x, y, torch.ones(1, 3)), nn.MultiMarginLoss()(x, torch.tensor([1])), nn.MultiLabelSoftMarginLoss()(x, torch.tensor([[0., 1., 1.]])), nn.TripletMarginWithDistanceLoss()(x, y, x)
# %%
nn.AvgPool2d(2, divisor_override=3)(torch.ones(1, 1, 4, 4)), nn.AdaptiveMaxPool1d(2)(torch.arange(4.).view(1, 1, 4)), nn.LPPool2d(2, 2)(torch.ones(1, 1, 4, 4))
# %%
p, i = nn.MaxPool2d(2, return_indices=True)(torch.arange(16.).view(1, 1, 4, 4)); nn.MaxUnpool2d(2)(p, i)
# %%
F.max_pool1d(torch.arange(4.).view(1, 1, 4), 2, return_indices=True)
# %%
nn.PixelUnshuffle(2)(torch.arange(16.).view(1, 1, 4, 4)).shape, nn.ChannelShuffle(2)(torch.arange(4.).view(1, 4, 1, 1)).flatten(), nn.Unfold(2)(torch.arange(9.).view(1, 1, 3, 3)), nn.Fold((3, 3), 2)(torch.ones(1, 4, 4))
# %%
nn.ReplicationPad1d(1)(torch.arange(3.).view(1, 1, 3)), nn.ConstantPad3d(1, 2.)(torch.ones(1, 1, 1, 1, 1)).sum()
# %%
F.interpolate(torch.arange(4.).view(1, 1, 2, 2), scale_factor=2, mode='bilinear', align_corners=False), F.interpolate(torch.arange(16.).view(1, 1, 4, 4), size=2, mode='area'), F.interpolate(torch.arange(16.).view(1, 1, 4, 4), size=2, mode='bilinear', antialias=True)
# %%
F.grid_sample(torch.arange(4.).view(1, 1, 2, 2), F.affine_grid(torch.tensor([[[1., 0, 0], [0, 1, 0]]]), (1, 1, 2, 2), align_corners=False), align_corners=False)
# %%
e = nn.Embedding(4, 2, max_norm=1.0, padding_idx=0)
with torch.no_grad(): e.weight.fill_(3.)
e(torch.tensor([1, 0])), e
# %%
e2 = nn.EmbeddingBag(4, 2, mode='sum')
with torch.no_grad(): e2.weight.copy_(torch.arange(8.).view(4, 2))
e2(torch.tensor([[0, 1], [2, 3]])), e2(torch.tensor([0, 1, 2]), torch.tensor([0, 2])), e2
# %%
t = torch.tensor([-3., 0.5]); F.hardtanh(t, inplace=True); F.celu(t, inplace=True); t, F.elu_(t)
# %%
torch.manual_seed(5); nn.RReLU()(torch.tensor([-1., 2.])).shape, nn.RReLU().eval()(torch.tensor([-1., 2.])), nn.AlphaDropout(0.5)(torch.ones(6)), nn.LocalResponseNorm(2)(torch.ones(1, 4, 2, 2)).sum()
# %%
seen = []
m = nn.Linear(2, 2, bias=False); nn.init.constant_(m.weight, 1.)
h = m.register_forward_hook(lambda mod, i, o: o * 2)
m.register_forward_pre_hook(lambda mod, i: (i[0] + 1,))
m(torch.zeros(1, 2)), h.remove(), m(torch.zeros(1, 2))
# %%
m.register_full_backward_hook(lambda mod, gi, go: print(mod, gi, go))
m(torch.tensor([[1., 2.]], requires_grad=True)).sum().backward()
# %%
m2 = nn.Linear(2, 2, bias=False); nn.init.constant_(m2.weight, 1.)
m2.register_full_backward_hook(lambda mod, gi, go: (gi[0] * 50,))
i = torch.tensor([[1., 2.]], requires_grad=True); o = m2(i); print(o); o.sum().backward(); i.grad, m2.weight.grad
# %%
m2(torch.ones(1, 2))
# %%
w = nn.utils.weight_norm(nn.Linear(2, 3)); sorted(n for n, _ in w.named_parameters()), w(torch.ones(1, 2)).shape, nn.utils.remove_weight_norm(w)
# %%
d = torch.empty(2, 2, 3); nn.init.dirac_(d)
# %%
torch.manual_seed(0); o = torch.empty(3, 2); nn.init.orthogonal_(o); (o.t() @ o).round()
# %%
A = torch.tensor([[2., 1.], [1., 3.]])
torch.linalg.norm(A), torch.linalg.norm(A, 'nuc'), torch.linalg.det(A), torch.linalg.inv(A), torch.linalg.solve(A, torch.tensor([1., 2.])), torch.linalg.matrix_rank(A), torch.linalg.eigvalsh(A), torch.linalg.svdvals(A), torch.linalg.cond(A)
# %%
torch.linalg.eigh(A)[0], torch.linalg.qr(A)[1].abs(), torch.linalg.cholesky(A), torch.linalg.slogdet(A), torch.linalg.matrix_power(A, 3), torch.linalg.pinv(A), torch.linalg.multi_dot([A, A]), torch.linalg.vector_norm(A, 1), torch.linalg.matrix_norm(A, 1), torch.linalg.lstsq(A, torch.ones(2, 1)).solution
# %%
torch.linalg.inv(torch.zeros(2, 2))
# %%
torch.linalg.cholesky(-torch.eye(2))
# %%
torch.fft.fft(torch.tensor([1., 2., 3., 4.])), torch.fft.rfft(torch.tensor([1., 2., 3., 4.])), torch.fft.irfft(torch.fft.rfft(torch.tensor([1., 2., 3., 4.]))), torch.fft.fftfreq(4), torch.fft.fftshift(torch.arange(4))
# %%
torch.special.expit(torch.tensor(0.)), torch.special.entr(torch.tensor(.5)), torch.backends.cudnn.is_available(), torch.random.initial_seed() >= 0
# %%
def run(make, steps=3):
    w = torch.tensor([1., -2.], requires_grad=True); o = make([w])
    def closure():
        o.zero_grad(); loss = ((w - torch.tensor([3., 1.])) ** 2 * torch.tensor([1., 5.])).sum(); loss.backward(); return loss
    for _ in range(steps): o.step(closure)
    return w.detach()
run(lambda p: torch.optim.RAdam(p, lr=0.1)), run(lambda p: torch.optim.RAdam(p, lr=0.1), 8), run(lambda p: torch.optim.Rprop(p)), run(lambda p: torch.optim.ASGD(p)), run(lambda p: torch.optim.LBFGS(p), 1), run(lambda p: torch.optim.LBFGS(p, lr=0.3, max_iter=3), 2)
# %%
def rates(make, steps=8, **options):
    w = torch.tensor([1.], requires_grad=True); o = torch.optim.SGD([w], lr=0.1, momentum=0.9); s = make(o); r = []
    for _ in range(steps):
        r.append((round(o.param_groups[0]['lr'], 5), round(o.param_groups[0]['momentum'], 4))); o.step(); s.step()
    return r
L = torch.optim.lr_scheduler
for f in (lambda o: L.PolynomialLR(o, 4, 2.0), lambda o: L.CosineAnnealingWarmRestarts(o, 3, 2), lambda o: L.CyclicLR(o, 0.01, 0.1, 3), lambda o: L.CyclicLR(o, 0.01, 0.1, 2, mode='exp_range', gamma=0.9), lambda o: L.OneCycleLR(o, 0.5, 10), lambda o: L.OneCycleLR(o, 0.5, 10, three_phase=True, anneal_strategy='linear'), lambda o: L.ChainedScheduler([L.ExponentialLR(o, 0.9), L.StepLR(o, 2)])):
    print(rates(f))
# %%
nn.DataParallel(nn.Linear(2, 1)).module
# %%
torch.conv2d(torch.ones(1, 1, 3, 3), torch.ones(1, 1, 2, 2)).shape, torch.selu(torch.tensor([1.])), torch.cosine_similarity(x, y)
