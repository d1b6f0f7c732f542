# %%
import torch, torch.nn as nn, torch.nn.functional as F, numpy as np
from torch.utils.data import DataLoader, TensorDataset, Dataset, random_split, Subset
t = torch.arange(6.).reshape(2, 3)
torch.sort('a')
# %%
torch.sort(t, dim=5)
# %%
t.transpose(0)
# %%
t.transpose(0, 5)
# %%
t.permute(0)
# %%
t.permute('a')
# %%
torch.cat([t], 'a')
# %%
torch.cat(t, 0)
# %%
torch.cat([t, 1])
# %%
torch.cat([t, torch.ones(3, 3, 3)])
# %%
torch.cat([t, torch.ones(3, 4)])
# %%
torch.cat([])
# %%
torch.cat([t, t], 4)
# %%
torch.stack([t, torch.ones(2)])
# %%
torch.stack(3)
# %%
torch.stack([t, 1])
# %%
torch.stack([])
# %%
t.item(3)
# %%
t.item(0, 1), t.item((1, 2))
# %%
t.item(100)
# %%
t.item('a')
# %%
t.sum(keepdims=True)
# %%
t.sum(axis=0, keepdims=True)
# %%
t.mean(dim='a')
# %%
t.sum('a')
# %%
t.sum(3)
# %%
t.long().mean()
# %%
t.max('a')
# %%
t.max(5)
# %%
t.argmax('a')
# %%
torch.zeros(2, requires_grad='a')
# %%
torch.zeros(2, requires_grad=1)
# %%
torch.zeros('a')
# %%
torch.zeros(2.5)
# %%
torch.zeros(-1)
# %%
torch.zeros(2, dtype='float32')
# %%
torch.zeros(2, dtype=float), torch.zeros(2, dtype=int), torch.zeros(2, dtype=bool)
# %%
torch.zeros(2, dtyp=torch.float32)
# %%
torch.tensor([1, 2], requires_grad=True)
# %%
torch.tensor([[1, 2], [3]])
# %%
torch.tensor()
# %%
torch.tensor(1, 2)
# %%
torch.Tensor('a')
# %%
torch.Tensor(2.5)
# %%
torch.FloatTensor(['a'])
# %%
torch.from_numpy([1, 2])
# %%
torch.from_numpy(np.array(['a']))
# %%
torch.linspace(0, 1)
# %%
torch.arange('a')
# %%
torch.arange(0, 10, -1)
# %%
torch.eye(-1)
# %%
torch.full((2, 2))
# %%
torch.full((2, 2), 'a')
# %%
torch.rand('a')
# %%
torch.randn(2, 3, mean=1)
# %%
torch.randint(5)
# %%
torch.randint(0, 10)
# %%
torch.randint(10, 0, (2,))
# %%
torch.randint(0, 10, 3)
# %%
torch.randperm(2.5)
# %%
torch.randperm('a')
# %%
torch.normal(0, 1)
# %%
torch.normal(0, -1, (2,))
# %%
torch.manual_seed('a')
# %%
torch.bernoulli(torch.tensor(2.))
# %%
torch.multinomial(torch.tensor([0., 0.]), 1)
# %%
torch.multinomial(torch.tensor([1., -1.]), 1)
# %%
torch.multinomial(torch.tensor([1., 2.]), 3)
# %%
t.view(4)
# %%
t.view('a')
# %%
t.view(-1, -1)
# %%
t.view()
# %%
t.reshape(5, -1)
# %%
t.reshape('a')
# %%
t.t().view(6)
# %%
t.squeeze('a')
# %%
t.squeeze(5)
# %%
t.unsqueeze()
# %%
t.unsqueeze(4)
# %%
t.expand(3, 3)
# %%
t.expand('a')
# %%
t.repeat()
# %%
t.repeat(2)
# %%
t.repeat('a')
# %%
t.chunk(0)
# %%
t.split('a')
# %%
t.split([1, 2])
# %%
t + 'a'
# %%
t + [1, 2, 3]
# %%
t + None
# %%
'a' + t
# %%
t @ t
# %%
t @ 2
# %%
torch.mm(t, torch.ones(3))
# %%
torch.dot(t, t)
# %%
torch.dot(torch.ones(2), torch.ones(3))
# %%
t + torch.ones(4)
# %%
t + torch.ones(4, 3)
# %%
t * 'a'
# %%
t / 'a'
# %%
t ** 'a'
# %%
t > 'a'
# %%
t == 'a'
# %%
t.add('a')
# %%
t.clamp()
# %%
t.clamp('a')
# %%
t.float('a')
# %%
t.type('float')
# %%
torch.ones(1, requires_grad=True).numpy()
# %%
np.array(torch.ones(1, requires_grad=True))
# %%
t[0, 0, 0]
# %%
t[5]
# %%
t['a']
# %%
t[1.5]
# %%
t[torch.tensor([5])]
# %%
t[[True, False, True]]
# %%
t[::-1]
# %%
t[0] = 'a'
# %%
t[0] = torch.ones(2)
# %%
t[0] = [1, 2, 3]
# %%
len(torch.tensor(3))
# %%
for x in torch.tensor(3): pass
# %%
bool(t)
# %%
if t > 1: pass
# %%
t.backward()
# %%
w = torch.ones(2, requires_grad=True)
w.backward()
# %%
w.sum().backward('a')
# %%
(w * 2).backward(torch.ones(3))
# %%
l = w.sum(); l.backward(); l.backward()
# %%
l = (w ** 2).sum(); l.backward(); l.backward()
# %%
w += 1
# %%
w[0] = 3
# %%
w.requires_grad = 'a'
# %%
w.grad = torch.ones(3)
# %%
t.requires_grad_('a')
# %%
torch.where(t > 1)
# %%
torch.where(t > 1, 'a', 0)
# %%
torch.where(t, 1, 0)
# %%
torch.argmax('a')
# %%
torch.max(t, 'a')
# %%
torch.max(t, 0, 1, 2)
# %%
torch.sum([1, 2])
# %%
torch.mean('a')
# %%
torch.exp(1)
# %%
torch.exp('a')
# %%
torch.sqrt(4)
# %%
torch.sigmoid(0.5)
# %%
torch.softmax(t)
# %%
torch.softmax(t, 'a')
# %%
torch.topk(t, 5)
# %%
torch.topk(t, 'a')
# %%
torch.gather(t, 0, t)
# %%
torch.gather(t, 0, torch.tensor([1]))
# %%
t.scatter_(0, torch.tensor([[5]]), 1.)
# %%
torch.save()
# %%
torch.load('nothing.pt')
# %%
torch.save(t)
# %%
torch.set_default_dtype(torch.int32)
# %%
torch.set_default_dtype('float')
# %%
torch.einsum('ij,jk', t, t)
# %%
torch.einsum('ij')
# %%
torch.std('a')
# %%
torch.var(t, 7)
# %%
torch.norm(t, 'a')
# %%
torch.inverse(t)
# %%
torch.det(t)
# %%
torch.cumsum(t)
# %%
torch.unique('a')
# %%
torch.allclose(t, 1)
# %%
torch.equal(t, 1)
# %%
torch.isnan('a')
# %%
torch.numel('a')
# %%
t.size(7)
# %%
t.dim(1)
# %%
t.shape(0)
# %%
t.shape[7]
# %%
t.foo
# %%
torch.foo
# %%
t.clone(1)
# %%
t.tolist(1)
# %%
t.copy_('a')
# %%
t.copy_(torch.ones(4))
# %%
t.fill_('a')
# %%
t.normal_('a')
# %%
t.uniform_(2, 1)
# %%
t.long().normal_()
# %%
t.apply_(3)
# %%
t.map_(t, 3)
# %%
t.index_fill_(0, 1, 1)
# %%
torch.meshgrid(1, 2)
# %%
torch.tril('a')
# %%
torch.roll(t)
# %%
torch.flip(t)
# %%
torch.flip(t, 'a')
# %%
torch.flip(t, (7,))
# %%
torch.bincount(t)
# %%
torch.histc(t.long())
# %%
t.bool() - t.bool()
# %%
-t.bool()
# %%
t & 1
# %%
~t
# %%
t.long() / 0, t.long() // 0
# %%
t.long() % 0
# %%
t.long().log()
# %%
t.long().pow(-1)
# %%
t.long().add_(1.5)
# %%
t.int().mul_(t)
