# %%
import torch, numpy as np, pandas as pd, random, time
import torch.nn as nn, torch.nn.functional as F
from torch.utils.data import Dataset, IterableDataset, DataLoader, TensorDataset, Subset, ConcatDataset, WeightedRandomSampler, SubsetRandomSampler, RandomSampler, SequentialSampler, BatchSampler, default_collate
from collections import OrderedDict, defaultdict
# %%
def set_seed(seed=42):
    random.seed(seed); np.random.seed(seed); torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
    torch.backends.cudnn.deterministic = True
    torch.backends.cudnn.benchmark = False
set_seed(); a = (random.random(), np.random.rand(), torch.rand(1).item())
set_seed(); a == (random.random(), np.random.rand(), torch.rand(1).item())
# %%
def summary(model, shape):
    rows, handles = [], []
    def hook(module, inputs, output):
        rows.append((f'{type(module).__name__}-{len(rows) + 1}', list(output.shape), sum(p.numel() for p in module.parameters(recurse=False))))
    for m in model.modules():
        if not list(m.children()):
            handles.append(m.register_forward_hook(hook))
    model(torch.zeros(2, *shape))
    for h in handles: h.remove()
    print(f'{"Layer (type)":>20} {"Output Shape":>20} {"Param #":>10}'); print('=' * 52)
    for name, out, count in rows:
        print(f'{name:>20} {str(out):>20} {count:>10,}')
    print('=' * 52); print(f'Total params: {sum(r[2] for r in rows):,}')
cnn = nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(.25), nn.Flatten(), nn.Linear(4 * 16, 10), nn.LogSoftmax(dim=1))
summary(cnn, (1, 8, 8))
# %%
features = {}
handle = cnn[0].register_forward_hook(lambda m, i, o: features.__setitem__('conv', o.detach()))
cnn(torch.ones(1, 1, 8, 8)); handle.remove()
features['conv'].shape, len(cnn[0]._forward_hooks), type(handle).__name__
# %%
seen = []
h = cnn[5].register_full_backward_hook(lambda m, gi, go: seen.append((gi[0].shape, go[0].shape)))
F.nll_loss(cnn(torch.ones(3, 1, 8, 8)), torch.tensor([1, 2, 3])).backward(); h.remove(); seen
# %%
x = torch.ones(2, requires_grad=True); x.register_hook(lambda g: g * 10); (x * 3).sum().backward(); x.grad
# %%
pre = cnn[5].register_forward_pre_hook(lambda m, inp: (inp[0] * 0,)); cnn.eval(); torch.allclose(cnn[:6](torch.ones(1, 1, 8, 8)), cnn[5].bias)
# %%
pre.remove(); {k: tuple(v.shape) for k, v in cnn.named_parameters()}
# %%
class Words(Dataset):
    data = ['a', 'gan', 'of', 'tensors']
    def __init__(self, transform=None): self.transform = transform
    def __len__(self): return len(self.data)
    def __getitem__(self, i):
        w = self.data[i]
        return (self.transform(w) if self.transform else w), len(w)
words = Words(str.upper); words[1], len(words), list(DataLoader(words, batch_size=3))
# %%
list(words)
# %%
def pad(batch):
    texts, sizes = zip(*batch)
    out = torch.zeros(len(texts), max(sizes), dtype=torch.long)
    for row, t in zip(out, texts):
        row[:len(t)] = torch.tensor([ord(c) - 65 for c in t])
    return out, torch.tensor(sizes)
for xb, yb in DataLoader(words, batch_size=2, collate_fn=pad): print(xb, yb)
# %%
ragged = [torch.ones(2), torch.ones(3)]; next(iter(DataLoader(ragged, batch_size=2)))
# %%
dicts = [{'x': torch.tensor([i]), 'y': i, 'z': float(i), 'name': f'n{i}', 'pair': (i, -i)} for i in range(3)]; next(iter(DataLoader(dicts, batch_size=2)))
# %%
default_collate([(1, np.float64(2)), (3, np.float64(4))]), default_collate([np.ones(2), np.zeros(2)]), default_collate([True, False])
# %%
default_collate([None, None])
# %%
class Stream(IterableDataset):
    def __iter__(self): return iter(range(5))
[b.tolist() for b in DataLoader(Stream(), batch_size=2)]
# %%
len(DataLoader(Stream(), batch_size=2))
# %%
torch.manual_seed(0); ds = TensorDataset(torch.arange(10), torch.arange(10) % 2)
[b[0].tolist() for b in DataLoader(ds, batch_size=4, shuffle=True)], [b[0].tolist() for b in DataLoader(ds, 4, sampler=SubsetRandomSampler([1, 3, 5]))], list(BatchSampler(SequentialSampler(ds), 4, drop_last=True)), list(WeightedRandomSampler([0., 1., 3.], 6)), list(RandomSampler(ds, num_samples=4))
# %%
DataLoader(ds, shuffle=True, sampler=SequentialSampler(ds))
# %%
DataLoader(ds, batch_size=0)
# %%
TensorDataset(torch.ones(3), torch.ones(2))
# %%
both = ConcatDataset([ds, Subset(ds, [0, 1])]); len(both), both[-1], both[11], (ds + ds)[12]
# %%
ds[20]
# %%
both[-13]
# %%
it = iter(DataLoader(ds, batch_size=8)); next(it)[0].shape, next(it)[0].shape
# %%
next(it)
# %%
for i, (xb, yb) in enumerate(DataLoader(ds, batch_size=5, num_workers=0, pin_memory=False)): print(i, xb.dtype, yb.sum().item(), xb.is_pinned())
# %%
class Bad(Dataset):
    def __getitem__(self, i): return i
next(iter(DataLoader(Bad())))
# %%
m = nn.Module(); m.w = nn.Parameter(torch.ones(2)); m.register_buffer('b', torch.zeros(1)); m.t = torch.ones(1); list(m.state_dict()), [n for n, _ in m.named_buffers()], m
# %%
m.w = torch.ones(2)
# %%
class Gated(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(n, n) for _ in range(2)])
        self.by_name = nn.ModuleDict({'relu': nn.ReLU(), 'tanh': nn.Tanh()})
        self.scale = nn.Parameter(torch.tensor(2.))
    def forward(self, x, kind='relu'):
        for l in self.layers: x = self.by_name[kind](l(x))
        return x * self.scale
net = Gated(3); print(net); net(torch.ones(1, 3), kind='tanh').shape, len(list(net.parameters())), net.get_parameter('layers.0.weight').shape
# %%
net(torch.ones(1, 3), kind='elu')
# %%
net(torch.ones(1, 4))
# %%
net(torch.ones(1, 3), torch.ones(1), 3, 4) if False else net.forward()
# %%
net.half().scale.dtype, net.float().scale.dtype, net.double().layers[0].weight.dtype, net.to(torch.float32).scale.dtype, net.requires_grad_(False).scale.requires_grad
# %%
freq = torch.tensor([1., 2., 4.]) * 2 * np.pi
def fourier(v): return torch.cat([torch.sin(v * freq), torch.cos(v * freq)], dim=-1)
fourier(torch.tensor([[0.], [0.25]])).round(decimals=3) + 0
# %%
conf = np.zeros((3, 3), int); np.add.at(conf, ([0, 1, 1], [0, 1, 2]), 1); conf, pd.DataFrame(conf).div(conf.sum(1).clip(1), axis=0), conf.trace() / conf.sum()
