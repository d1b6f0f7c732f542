import torch, torch.nn as nn, torch.nn.functional as F, numpy as np; torch.manual_seed(0); None
# %%
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 3)
        self.b = nn.Sequential(nn.ReLU(), nn.Linear(3, 1))
        self.register_buffer('steps', torch.tensor(0))
        self.scale = nn.Parameter(torch.ones(1))
        self.items = nn.ModuleList([nn.Linear(1, 1), nn.Tanh()])
        self.named = nn.ModuleDict({'x': nn.Sigmoid()})
    def forward(self, x):
        return self.b(self.a(x)) * self.scale
net = Net(); net
# %%
[n for n, _ in net.named_parameters()], [n for n, _ in net.named_modules()], [n for n, _ in net.named_children()], [n for n, _ in net.named_buffers()], list(net.state_dict().keys()), len(list(net.modules()))
# %%
sum(p.numel() for p in net.parameters()), sum(p.numel() for p in net.parameters() if p.requires_grad), net.training, net.eval().training, net.train().training
# %%
net.state_dict()
# %%
net.a.weight.shape, net.b[1], net.items[0], net.named['x'], len(net.items), len(net.b), list(net.named.keys())
# %%
net.load_state_dict(net.state_dict()), net(torch.ones(2)).shape, net(torch.ones(4, 2)).shape
# %%
net.load_state_dict({'scale': torch.ones(1)}, strict=False)
# %%
net.load_state_dict({'scale': torch.ones(1), 'z': 1}, strict=True)
# %%
net.apply(lambda m: print(type(m).__name__) if not list(m.children()) else None) is net
# %%
net.double().a.weight.dtype, net.steps.dtype, net.float().scale.dtype, net.to('cpu').to(torch.float32).scale.dtype, net.half().scale.dtype, net.float() is net
# %%
net.requires_grad_(False); [p.requires_grad for p in net.parameters()][:2], net.requires_grad_(True) is net
# %%
net.zero_grad(), net.foo
# %%
net.foo = 3; net.foo, 'foo' in net.__dict__, hasattr(net, 'a'), 'a' in net.__dict__
# %%
del net.items; [n for n, _ in net.named_children()]
# %%
net.add_module('extra', nn.Linear(1, 2)); net.register_module('more', nn.ReLU()); print(net)
# %%
net.get_submodule('b.1'), net.get_parameter('b.1.weight').shape, net.get_buffer('steps')
# %%
net.get_submodule('b.7')
# %%
net.extra = nn.Identity(); net.extra
# %%
net.a = None; net
# %%
setattr(net, 'q', torch.ones(2)); 'q' in dict(net.named_parameters()), net.q
# %%
isinstance(net, nn.Module), issubclass(Net, nn.Module), type(net).__name__, net.__class__
# %%
next(net.parameters()), next(net.parameters()).device
# %%
nn.Sequential(nn.Linear(1, 2), nn.Sequential(nn.ReLU(), nn.Dropout())), nn.Sequential(), nn.ModuleList(), nn.ModuleDict(), nn.ModuleList([nn.Linear(1, 1), nn.Linear(1, 1)])
# %%
from collections import OrderedDict; s = nn.Sequential(OrderedDict([('fc', nn.Linear(1, 1)), ('act', nn.ReLU())])); s, s.fc, s[0] is s.fc, s[-1], s[:1], len(s), [type(m).__name__ for m in s]
# %%
s.append(nn.Tanh()), s.add_module('last', nn.Sigmoid()), s
# %%
s[0] = nn.Linear(2, 2); s, s.fc
# %%
del s[1]; s
# %%
h = net.b.register_forward_hook(lambda m, i, o: print('hook', type(m).__name__, [t.shape for t in i], o.shape)); net.b(torch.ones(1, 3)); h.remove(); net.b(torch.ones(1, 3)).shape
# %%
h = net.b.register_forward_pre_hook(lambda m, i: (i[0] * 0,)); z = net.b(torch.ones(1, 3)); h.remove(); torch.equal(z, net.b(torch.zeros(1, 3)))
# %%
class NoInit(nn.Module):
    def __init__(self):
        self.l = nn.Linear(1, 1)
NoInit()
# %%
class NoInit2(nn.Module):
    def __init__(self):
        self.w = nn.Parameter(torch.ones(1))
NoInit2()
# %%
class NoInit3(nn.Module):
    def __init__(self):
        self.k = 3
n = NoInit3(); n(1)
# %%
class NoForward(nn.Module):
    pass
NoForward()(torch.ones(1))
# %%
class WrongForward(nn.Module):
    def forward(self, x):
        return x + self.y
WrongForward()(1)
# %%
WrongForward()()
# %%
WrongForward()(1, 2)
# %%
class Typo(nn.Module):
    def __init__(self):
        super().__init__()
        self.l = nn.Linear(1, 1)
    def foward(self, x):
        return self.l(x)
Typo()(torch.ones(1))
# %%
class NoSelf(nn.Module):
    def forward(x):
        return x
NoSelf()(torch.ones(1))
# %%
class Extra(nn.Module):
    def __init__(self, n):
        super(Extra, self).__init__()
        self.n = n
        self.l = nn.Linear(1, 1)
    def extra_repr(self):
        return f'n={self.n}'
Extra(3), repr(Extra(2))
# %%
Extra()
# %%
O = torch.optim
def run(make, steps=3):
    w = torch.tensor([1., -2.], requires_grad=True); b = torch.tensor([0.5], requires_grad=True)
    o = make([w, b]); out = []
    for i in range(steps):
        o.zero_grad()
        ((w ** 2).sum() + (b - 3) ** 2).sum().backward()
        o.step()
        out.append((w.detach().clone(), b.detach().clone()))
    return out
for m in (lambda p: O.SGD(p, lr=0.1), lambda p: O.SGD(p, lr=0.1, momentum=0.9), lambda p: O.SGD(p, lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.1), lambda p: O.SGD(p, lr=0.1, momentum=0.9, dampening=0.5), lambda p: O.Adam(p, lr=0.1), lambda p: O.Adam(p, lr=0.1, betas=(0.5, 0.9), weight_decay=0.1, amsgrad=True), lambda p: O.AdamW(p, lr=0.1), lambda p: O.RMSprop(p, lr=0.1), lambda p: O.Adagrad(p, lr=0.1), lambda p: O.Adagrad(p, lr=0.1, lr_decay=0.1, initial_accumulator_value=0.1), lambda p: O.Adadelta(p), lambda p: O.Adamax(p), lambda p: O.SGD(p, lr=0.1, maximize=True)):
    print(run(m))
# %%
w = torch.tensor([1.], requires_grad=True)
o = O.Adam([w], lr=0.1); (w * 2).sum().backward(); o.step(); d = o.state_dict(); sorted(d), d['state'], d['param_groups'][0]['lr'], d['param_groups'][0]['params'], len(o.param_groups), o.param_groups[0]['betas']
# %%
o2 = O.Adam([w], lr=0.5); o2.load_state_dict(d); o2.param_groups[0]['lr'], o2.state[w]['step'], o.defaults['lr']
# %%
o = O.SGD([{'params': [w], 'lr': 0.01}, {'params': [torch.ones(1, requires_grad=True)]}], lr=0.1, momentum=0.9); [(g['lr'], g['momentum'], len(g['params'])) for g in o.param_groups]
# %%
o.add_param_group({'params': torch.ones(1, requires_grad=True), 'lr': 5}); len(o.param_groups), o.param_groups[2]['lr'], o.state_dict()['state']
# %%
for g in o.param_groups: g['lr'] *= 0.1
[g['lr'] for g in o.param_groups]
# %%
def rates(make, steps=6):
    p = torch.zeros(1, requires_grad=True); o = O.SGD([p], lr=1.0); s = make(o); out = []
    for i in range(steps):
        out.append(round(o.param_groups[0]['lr'], 6)); o.step(); s.step()
    return out, s.get_last_lr(), s.last_epoch
L = O.lr_scheduler
for m in (lambda o: L.StepLR(o, 2), lambda o: L.MultiStepLR(o, [1, 4], 0.5), lambda o: L.ExponentialLR(o, 0.9), lambda o: L.CosineAnnealingLR(o, 4, 0.1), lambda o: L.LambdaLR(o, lambda e: 0.9 ** e), lambda o: L.ConstantLR(o, 0.5, 3), lambda o: L.LinearLR(o, 0.5, 1.0, 3), lambda o: L.MultiplicativeLR(o, lambda e: 0.5), lambda o: L.SequentialLR(o, [L.ConstantLR(o, 0.1, 2), L.ExponentialLR(o, 0.9)], [2])):
    print(rates(m))
# %%
p = torch.zeros(1, requires_grad=True); o = O.SGD([p], lr=1.0); s = L.ReduceLROnPlateau(o, patience=1, factor=0.5)
for v in [3, 2, 2, 2, 2, 1, 1, 1, 1]: s.step(v); print(o.param_groups[0]['lr'], end=' ')
# %%
s = L.StepLR(o, 2); sorted(k for k in s.state_dict() if not k.startswith('_')), s.get_last_lr(), s.step_size
# %%
from torch.utils.data import (DataLoader, Dataset, TensorDataset, Subset, random_split, ConcatDataset, RandomSampler, SubsetRandomSampler, WeightedRandomSampler, BatchSampler, SequentialSampler, IterableDataset, default_collate)
d = TensorDataset(torch.arange(10).view(10, 1).float(), torch.arange(10)); len(d), d[3], d[:2], d[-1]
# %%
torch.manual_seed(0)
for x, y in DataLoader(d, batch_size=4): print(x.shape, y)
for x, y in DataLoader(d, batch_size=4, shuffle=True): print(y)
for x, y in DataLoader(d, batch_size=4, shuffle=True, drop_last=True): print(y)
# %%
[b.tolist() for _, b in DataLoader(d, 3, sampler=RandomSampler(d))], [b.tolist() for _, b in DataLoader(d, 3, sampler=SubsetRandomSampler([1, 5, 7]))], [b.tolist() for _, b in DataLoader(d, 5, sampler=WeightedRandomSampler([0.1] * 5 + [1.] * 5, 5))], list(BatchSampler(SequentialSampler(d), 4, False)), list(RandomSampler(range(5), replacement=True, num_samples=3))
# %%
g = torch.Generator().manual_seed(42); a, b = random_split(d, [7, 3], generator=g); len(a), len(b), a.indices, b[0], list(a)[0], [y.item() for _, y in b]
# %%
random_split(d, [0.5, 0.5])[0].indices, len(ConcatDataset([d, d])), ConcatDataset([d, d])[12], Subset(d, [1, 2])[1], len(Subset(d, [1, 2]))
# %%
random_split(d, [5, 4])
# %%
DataLoader(d, batch_size=0)
# %%
DataLoader(d, batch_size=2, shuffle=True, sampler=RandomSampler(d))
# %%
DataLoader(d, batch_size='a')
# %%
TensorDataset(torch.ones(2), torch.ones(3))
# %%
len(DataLoader(d, 3)), len(DataLoader(d, 3, drop_last=True)), len(DataLoader(d)), DataLoader(d, 3).batch_size, next(iter(DataLoader(d, 2)))
# %%
class DS(Dataset):
    def __init__(self): self.x = [1., 2., 3.]
    def __len__(self): return len(self.x)
    def __getitem__(self, i): return {'x': self.x[i], 'name': f'n{i}', 'arr': np.ones(2) * i, 'pair': (i, [i, i])}
next(iter(DataLoader(DS(), 2)))
# %%
list(DataLoader(DS(), 2, collate_fn=lambda items: [i['x'] for i in items])), DS()[1]
# %%
class NoLen(Dataset):
    def __getitem__(self, i): return i
len(NoLen())
# %%
next(iter(DataLoader(NoLen(), shuffle=True)))
# %%
class NoGet(Dataset):
    def __len__(self): return 3
NoGet()[0]
# %%
list(DataLoader([torch.ones(2), torch.ones(3)], 2))
# %%
list(DataLoader([1, 2, 3], 2)), list(DataLoader(['a', 'b'], 2)), list(DataLoader([(1, 'a'), (2, 'b')], 2)), list(DataLoader([1., None], 1))
# %%
list(DataLoader([1.5, 2], 2)), list(DataLoader([True, False], 2)), list(DataLoader([np.float32(1), np.float32(2)], 2)), list(DataLoader(np.arange(4.), 2)), list(DataLoader(torch.arange(4), 2)), list(DataLoader(range(3), 2))
# %%
class It(IterableDataset):
    def __iter__(self): return iter(range(5))
list(DataLoader(It(), 2)), len(DataLoader(d, 4).dataset)
# %%
default_collate([{'a': 1}, {'a': 2}]), default_collate([[1, 2], [3, 4]]), default_collate([torch.ones(1), torch.zeros(1)])
# %%
torch.save({'a': torch.ones(2), 'n': 3}, 'x.pt'); torch.load('x.pt')
# %%
torch.save(net.state_dict(), 'm.pth'); torch.load('m.pth').keys() == net.state_dict().keys()
# %%
m = nn.Linear(1, 1); torch.save(m, 'm2.pth'); type(torch.load('m2.pth')).__name__
# %%
torch.load('nope.pth')
# %%
nn.utils.parameters_to_vector(nn.Linear(1, 2).parameters()).shape
# %%
x = torch.tensor([3., 4.], requires_grad=True); x.sum().backward(); x.grad *= 10; nn.utils.clip_grad_norm_([x], 1.0), x.grad, nn.utils.clip_grad_value_([x], 0.5), x.grad
# %%
torch.manual_seed(0); sn = nn.utils.spectral_norm(nn.Linear(2, 2)); sn, sorted(sn.state_dict()), sn(torch.ones(1, 2)), [n for n, _ in sn.named_parameters()]
# %%
nn.utils.remove_spectral_norm(sn), [n for n, _ in sn.named_parameters()]
