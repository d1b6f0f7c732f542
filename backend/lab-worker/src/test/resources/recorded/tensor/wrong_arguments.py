import torch, torch.nn as nn, torch.nn.functional as F, numpy as np
# %%
torch.randn('3')
# %%
torch.randn(2.5)
# %%
torch.randn()
# %%
torch.randn(2, '3')
# %%
torch.randn([2, 3.5])
# %%
torch.randn(None)
# %%
torch.zeros('a')
# %%
torch.zeros(2.0)
# %%
torch.zeros()
# %%
torch.zeros((2, 3), 4)
# %%
torch.zeros(2, 3, dtype='float32')
# %%
torch.zeros(2, 3, dtype=float)
# %%
torch.zeros(2, 3, dtype=np.float32)
# %%
torch.ones(3, dtypes=torch.float32)
# %%
torch.ones(-1)
# %%
torch.ones(2, -3)
# %%
torch.rand(1.5, 2)
# %%
torch.rand('x', 2)
# %%
torch.eye('3')
# %%
torch.eye(-1)
# %%
torch.eye(2.0)
# %%
torch.full((2, 2))
# %%
torch.full(2, 3)
# %%
torch.full((2, 3), 'a')
# %%
torch.full((2,3), 1.5, dtype=torch.int64)
# %%
torch.arange()
# %%
torch.arange('5')
# %%
torch.arange(5, 1)
# %%
torch.arange(0, 5, 0)
# %%
torch.arange(1, 2, 3, 4)
# %%
torch.linspace(0, 1)
# %%
torch.linspace(0, 1, -1)
# %%
torch.linspace(0, 1, '5')
# %%
torch.linspace(0, 1, 5.0)
# %%
torch.linspace(0)
# %%
torch.randint(5)
# %%
torch.randint(0, 10)
# %%
torch.randint(5, 5, (2,))
# %%
torch.randint(0, 10, 3)
# %%
torch.randint(0, 10, (2, 2), dtype=torch.float32)
# %%
torch.randint(10, size=(2.0,))
# %%
torch.randperm(-1)
# %%
torch.randperm('a')
# %%
torch.randperm(3.0)
# %%
torch.tensor()
# %%
torch.tensor(1, 2, 3)
# %%
torch.tensor([1, 2], [3, 4])
# %%
torch.tensor([[1, 2], [3]])
# %%
torch.tensor([1, 'a'])
# %%
torch.tensor('abc')
# %%
torch.tensor(None)
# %%
torch.tensor([None, 1])
# %%
torch.tensor({'a': 1})
# %%
torch.tensor({1, 2})
# %%
torch.tensor([1, 2], dtype='int')
# %%
torch.tensor([1, 2], dtype=int)
# %%
torch.tensor(object())
# %%
torch.tensor([object()])
# %%
torch.tensor([torch.ones(2), torch.ones(2)])
# %%
torch.tensor([torch.tensor(1), torch.tensor(2)])
# %%
torch.tensor(range(4))
# %%
torch.tensor((i for i in range(3)))
# %%
torch.tensor(np.array(['a']))
# %%
torch.tensor([1e400, 1]), torch.tensor([2**70])
# %%
torch.tensor([2**63])
# %%
torch.tensor(300, dtype=torch.uint8)
# %%
torch.tensor([300], dtype=torch.uint8)
# %%
torch.tensor([-1], dtype=torch.uint8)
# %%
torch.tensor([1.7], dtype=torch.int32)
# %%
torch.tensor([True, False], dtype=torch.float16)
# %%
torch.tensor([1+2j, 3])
# %%
torch.tensor([1.5, True, 2])
# %%
torch.tensor([[], []])
# %%
torch.tensor([[[]]]).shape
# %%
torch.Tensor(2, 3).shape
# %%
torch.Tensor('a')
# %%
torch.Tensor(2.5)
# %%
torch.Tensor([1, 2], [3])
# %%
torch.Tensor(torch.ones(2))
# %%
torch.Tensor(3).dtype
# %%
torch.FloatTensor([1, 2]), torch.LongTensor([1, 2])
# %%
torch.LongTensor([1.5, 2])
# %%
torch.IntTensor(np.array([1, 2]))
# %%
torch.from_numpy([1, 2])
# %%
torch.from_numpy(torch.ones(2))
# %%
torch.from_numpy(np.array(['a']))
# %%
torch.from_numpy(np.array([1, 2], dtype=np.uint16))
# %%
torch.from_numpy(np.float32(3))
# %%
torch.as_tensor('a')
# %%
torch.as_tensor([1, 2], torch.float32)
# %%
torch.cat(torch.ones(2), torch.ones(2))
# %%
torch.cat(torch.ones(2, 2))
# %%
torch.cat([torch.ones(2, 2), torch.ones(3, 3)])
# %%
torch.cat([torch.ones(2, 2), torch.ones(2)])
# %%
torch.cat([torch.ones(2, 2), torch.ones(2, 2)], dim=2)
# %%
torch.cat([1, 2])
# %%
torch.cat([])
# %%
torch.cat([torch.ones(2), [1, 2]])
# %%
torch.cat((torch.ones(2), torch.ones(2).long()))
# %%
torch.stack([torch.ones(2), torch.ones(3)])
# %%
torch.stack([])
# %%
torch.stack([torch.ones(2)], dim=3)
# %%
torch.stack(torch.ones(2, 2), torch.ones(2,2))
# %%
torch.ones(2, 3) @ torch.ones(2, 3)
# %%
torch.ones(2) @ torch.ones(3)
# %%
torch.ones(2, 3) @ 3
# %%
torch.ones(2, 3) @ torch.tensor(3.)
# %%
torch.matmul(torch.ones(3), torch.ones(4, 2))
# %%
torch.matmul(torch.ones(2, 3, 4), torch.ones(2, 3, 4))
# %%
torch.matmul(torch.ones(2, 3, 4), torch.ones(3, 4, 5))
# %%
torch.matmul(torch.ones(2, 2).long(), torch.ones(2).float())
# %%
torch.matmul(torch.ones(2).long(), torch.ones(2).float())
# %%
torch.mm(torch.ones(2), torch.ones(2, 2))
# %%
torch.mm(torch.ones(2, 3), torch.ones(2, 3))
# %%
torch.mm(torch.ones(2, 3))
# %%
torch.mm(torch.ones(2, 3), [1])
# %%
torch.mm(torch.ones(2, 3), np.ones((3, 2)))
# %%
torch.bmm(torch.ones(2, 3), torch.ones(2, 3))
# %%
torch.bmm(torch.ones(2, 3, 4), torch.ones(2, 3, 4))
# %%
torch.bmm(torch.ones(2, 3, 4), torch.ones(3, 4, 5))
# %%
torch.dot(torch.ones(2), torch.ones(3))
# %%
torch.dot(torch.ones(2, 2), torch.ones(2))
# %%
torch.dot(torch.ones(2), torch.ones(2).double())
# %%
torch.dot(torch.ones(2), 3)
# %%
torch.outer(torch.ones(2, 2), torch.ones(2))
# %%
torch.ger(torch.ones(2), torch.ones(3))
# %%
torch.addmm(torch.ones(2), torch.ones(2, 3), torch.ones(2, 3))
# %%
torch.ones(2) + torch.ones(3)
# %%
torch.ones(2, 3) * torch.ones(3, 2)
# %%
torch.ones(2, 3) + 'a'
# %%
'a' + torch.ones(2)
# %%
torch.ones(2) + [1, 2]
# %%
[1, 2] + torch.ones(2)
# %%
torch.ones(2) + (1, 2)
# %%
torch.ones(2) + None
# %%
torch.ones(2) - 'a'
# %%
torch.ones(2) * None
# %%
None * torch.ones(2)
# %%
torch.ones(2) / 'a'
# %%
torch.ones(2) / None
# %%
torch.ones(2) ** 'a'
# %%
torch.ones(2) ** None
# %%
2 ** 'a'
# %%
torch.ones(2) > 'a'
# %%
torch.ones(2) == 'a', torch.ones(2) != None
# %%
torch.ones(2) < [1, 2]
# %%
torch.ones(2) == [1., 1.]
# %%
torch.ones(2) // 'a'
# %%
torch.ones(2) % 'a'
# %%
torch.ones(2) & 1
# %%
torch.ones(2) & torch.ones(2)
# %%
~torch.ones(2)
# %%
torch.ones(2) | torch.tensor([True, False])
# %%
torch.ones(2) << 1
# %%
-torch.tensor([True])
# %%
torch.tensor([True]) - torch.tensor([False])
# %%
torch.tensor([True]) - True
# %%
1 - torch.tensor([True])
# %%
torch.tensor([True]) + torch.tensor([True])
# %%
torch.tensor([1]) // torch.tensor([0])
# %%
torch.tensor([1]) % 0
# %%
torch.tensor([1.]) // 0, torch.tensor([1]) / 0
# %%
torch.tensor(2) ** -1
# %%
torch.tensor([2]) ** torch.tensor([-1])
# %%
2 ** torch.tensor([1, 2])
# %%
torch.add(1, 2)
# %%
torch.add(torch.ones(2), 'a')
# %%
torch.add(torch.ones(2))
# %%
torch.add()
# %%
torch.add(torch.ones(2), torch.ones(2), beta=2)
# %%
torch.add(torch.ones(2).long(), 1, alpha=1.5)
# %%
torch.mul('a', torch.ones(2))
# %%
torch.sqrt(4)
# %%
torch.sqrt(4.0)
# %%
torch.exp(1)
# %%
torch.exp('a')
# %%
torch.exp([1., 2.])
# %%
torch.exp(np.ones(2))
# %%
torch.exp()
# %%
torch.exp(torch.ones(2), torch.ones(2))
# %%
torch.abs(-3)
# %%
torch.sum([1, 2])
# %%
torch.sum(3)
# %%
torch.mean([1., 2.])
# %%
torch.max(3, 4)
# %%
torch.max([1, 2])
# %%
torch.sin(0.5)
# %%
torch.relu(3)
# %%
torch.relu([1])
# %%
torch.sigmoid(0)
# %%
torch.softmax([1., 2.], 0)
# %%
torch.softmax(torch.ones(2))
# %%
torch.softmax(torch.ones(2), dim=1)
# %%
torch.softmax(torch.ones(2).long(), dim=0)
# %%
torch.log(-torch.ones(1)), torch.log(torch.zeros(1))
# %%
torch.ones(2, 3).sum(2)
# %%
torch.ones(2, 3).sum('a')
# %%
torch.ones(2, 3).sum(dim=5)
# %%
torch.ones(2, 3).sum(axis=1), torch.ones(2, 3).sum(0, True)
# %%
torch.ones(2, 3).sum((0, 0))
# %%
torch.ones(2, 3).mean(2)
# %%
torch.ones(2, 3).long().mean()
# %%
torch.ones(2, 3).long().mean(0)
# %%
torch.tensor([True]).mean()
# %%
torch.ones(2).long().std()
# %%
torch.ones(1).std()
# %%
torch.ones(2, 3).max(2)
# %%
torch.ones(2, 3).max('a')
# %%
torch.tensor([]).max()
# %%
torch.tensor([]).argmax()
# %%
torch.tensor([]).min(0)
# %%
torch.ones(0, 3).max(1)
# %%
torch.tensor([]).mean(), torch.tensor([]).sum(), torch.tensor([]).prod(), torch.tensor([]).median()
# %%
torch.argmax(torch.ones(2, 2), 3)
# %%
torch.argmax('a')
# %%
torch.ones(2, 3).view(4)
# %%
torch.ones(2, 3).view(-1, 4)
# %%
torch.ones(2, 3).view(-1, -1)
# %%
torch.ones(2, 3).view('a')
# %%
torch.ones(2, 3).view(2.0, 3)
# %%
torch.ones(2, 3).view()
# %%
torch.ones(2, 3).t().view(6)
# %%
torch.ones(2, 3).reshape(4, 4)
# %%
torch.ones(2, 3).reshape(-1, 4)
# %%
torch.ones(2, 3).reshape(-1, -1)
# %%
torch.ones(2, 3).reshape(2, -2)
# %%
torch.ones(2, 3).reshape('a')
# %%
torch.ones(2, 3).reshape()
# %%
torch.ones(2, 3).reshape((3.0, 2))
# %%
torch.reshape(torch.ones(2, 3), 6)
# %%
torch.reshape(torch.ones(2, 3))
# %%
torch.ones(0).reshape(-1, 0)
# %%
torch.ones(2, 3).squeeze(2)
# %%
torch.ones(2, 3).unsqueeze(3)
# %%
torch.ones(2, 3).unsqueeze()
# %%
torch.unsqueeze(torch.ones(2, 3))
# %%
torch.ones(2, 3).transpose(0, 2)
# %%
torch.ones(2, 3).transpose(0)
# %%
torch.ones(2, 3).transpose()
# %%
torch.ones(2, 3).permute(0)
# %%
torch.ones(2, 3).permute(0, 0)
# %%
torch.ones(2, 3).permute(0, 1, 2)
# %%
torch.ones(2, 3).permute(0, 5)
# %%
torch.permute(torch.ones(2, 3), 1, 0)
# %%
torch.ones(2, 3, 4).t()
# %%
torch.ones(2, 3).expand(3, 3)
# %%
torch.ones(2, 3).expand(2)
# %%
torch.ones(2, 3).expand(-1, 4)
# %%
torch.ones(3).expand(-1, 3)
# %%
torch.ones(2, 3).repeat(2)
# %%
torch.ones(2, 3).repeat()
# %%
torch.ones(2, 3).flatten(1, 0)
# %%
torch.ones(2, 3).flatten(2)
# %%
torch.ones(2, 3).chunk(0)
# %%
torch.ones(2, 3).split(0)
# %%
torch.ones(2, 3).split([1, 2])
# %%
torch.ones(6).split([1, 2])
# %%
torch.ones(2, 3).split(-1)
# %%
torch.ones(2, 3).split('a')
# %%
torch.ones(2, 3).unfold(0, 3, 1)
# %%
torch.ones(3).narrow(0, 2, 2)
# %%
torch.ones(3).select(0, 3)
# %%
torch.broadcast_to(torch.ones(2), (3,))
# %%
torch.broadcast_tensors(torch.ones(2), torch.ones(3))
# %%
torch.ones(2).tolist(1)
# %%
bool(torch.ones(2))
# %%
bool(torch.tensor([]))
# %%
if torch.ones(2): pass
# %%
torch.ones(2) and torch.ones(2)
# %%
not torch.ones(2, 2)
# %%
len(torch.tensor(3))
# %%
iter(torch.tensor(3))
# %%
for i in torch.tensor(3): print(i)
# %%
list(torch.tensor(1.))
# %%
torch.tensor(3)[0]
# %%
torch.ones(3)[3]
# %%
torch.ones(3)[-4]
# %%
torch.ones(2, 3)[0, 3]
# %%
torch.ones(2, 3)[2]
# %%
torch.ones(2, 3)[0, 0, 0]
# %%
torch.ones(2, 3)['a']
# %%
torch.ones(2, 3)[1.0]
# %%
torch.ones(2, 3)[0, 'a']
# %%
torch.ones(2, 3)[torch.tensor([0, 2])]
# %%
torch.ones(2, 3)[[0, 5]]
# %%
torch.ones(2, 3)[torch.tensor([True, False, True])]
# %%
torch.ones(2, 3)[torch.ones(2, 2).bool()]
# %%
torch.ones(2, 3)[[True, False]]
# %%
torch.ones(5)[::-1]
# %%
torch.ones(5)[::0]
# %%
torch.ones(5)[1:'a']
# %%
torch.ones(5)[1.0:3]
# %%
torch.ones(2, 3)[torch.tensor([0, 1]), torch.tensor([0, 1, 2])]
# %%
torch.ones(2, 3)[np.array([0, 1])]
# %%
torch.ones(2, 3)[np.int64(1)]
# %%
torch.ones(2, 3)[{'a': 1}]
# %%
torch.ones(2, 3)[None, ..., None].shape
# %%
torch.ones(2, 3)[..., ..., 0]
# %%
a = torch.ones(2, 3); a[0] = torch.ones(4)
# %%
a = torch.ones(2, 3); a[0] = [1, 2, 3]
# %%
a = torch.ones(2, 3); a[0] = 'a'
# %%
a = torch.ones(2, 3); a[0] = None
# %%
a = torch.ones(2, 3); a[5] = 1
# %%
a = torch.ones(2, 3); a[0, 0] = torch.ones(2)
# %%
a = torch.ones(2, 3); a[:, 0] = torch.tensor([5, 6]); a
# %%
a = torch.ones(2, 3); a[a > 0] = torch.ones(5)
# %%
a = torch.ones(2, 3); a[0] = np.array([1, 2, 3]); a
# %%
a = torch.ones(2, 3); a[torch.tensor([0, 1]), torch.tensor([1, 2])] = torch.tensor([7., 8.]); a
# %%
a = torch.ones(2, 3); a[torch.tensor([0, 1])] = torch.tensor([7, 8])
# %%
a = torch.ones(2, 3); a[torch.tensor([0, 1]), 1] = torch.tensor([7, 8])
# %%
a = torch.ones(2, 3); del a[0]
# %%
torch.tensor(5)[...] = 3
# %%
torch.ones(2).foo
# %%
torch.ones(2).shap
# %%
torch.foo
# %%
torch.ones(2).foo()
# %%
torch.ones(2).shape()
# %%
torch.ones(2).size(1)
# %%
torch.ones(2).dtype()
# %%
torch.ones(2).to('float32')
# %%
torch.ones(2).to()
# %%
torch.ones(2).to(float)
# %%
torch.ones(2).type('torch.foo')
# %%
torch.ones(2).type(torch.int), torch.ones(2).type('torch.DoubleTensor'), torch.ones(2).type()
# %%
torch.ones(2).double(3)
# %%
torch.ones(2).float32()
# %%
torch.device('cpu:x')
# %%
torch.device(3.5)
# %%
torch.manual_seed('a')
# %%
torch.manual_seed()
# %%
torch.set_default_dtype(torch.int32)
# %%
torch.set_default_dtype('float')
# %%
torch.where(torch.ones(2), 1., 2.)
# %%
torch.where(torch.tensor([True, False]), torch.ones(2), torch.ones(3))
# %%
torch.where(torch.tensor([True, False]), torch.ones(2))
# %%
torch.where([True], 1, 2)
# %%
torch.where(torch.tensor([True, False]), 1, 2.5)
# %%
torch.gather(torch.ones(2, 2), 1, torch.tensor([0, 1]))
# %%
torch.gather(torch.ones(2, 2), 1, torch.tensor([[0, 2]]))
# %%
torch.gather(torch.ones(2, 2), 1, torch.tensor([[0.]]))
# %%
torch.gather(torch.ones(2, 2), 1)
# %%
torch.zeros(2, 3).scatter_(1, torch.tensor([[0], [3]]), 1)
# %%
torch.zeros(2, 3).scatter_(1, torch.tensor([[0], [2]]), 1)
# %%
torch.zeros(2, 3).scatter_(1, torch.tensor([0, 2]), 1)
# %%
torch.zeros(2, 3).scatter_(1, torch.tensor([[0.]]), 1)
# %%
torch.index_select(torch.ones(2, 2), 0, torch.tensor([2]))
# %%
torch.index_select(torch.ones(2, 2), 0, torch.tensor([0.]))
# %%
torch.index_select(torch.ones(2, 2), 0, [0])
# %%
torch.ones(2).masked_fill(torch.tensor([True, False]), 'a')
# %%
torch.take(torch.ones(2), torch.tensor([3]))
# %%
torch.topk(torch.ones(3), 4)
# %%
torch.topk(torch.ones(3))
# %%
torch.sort(torch.ones(3), dim=1)
# %%
torch.kthvalue(torch.ones(3), 4)
# %%
torch.clamp(torch.ones(2))
# %%
torch.clamp(torch.ones(2), 'a', 3)
# %%
torch.clamp(3, 0, 1)
# %%
torch.one_hot
# %%
F.one_hot(torch.tensor([0, 3]), 3)
# %%
F.one_hot(torch.tensor([-1]))
# %%
torch.einsum('ij,jk->ik', torch.ones(2, 3), torch.ones(2, 3))
# %%
torch.einsum('ij,jk', torch.ones(2, 3))
# %%
torch.einsum('ij->', 'a')
# %%
torch.einsum('i->i', torch.ones(2, 2))
# %%
torch.linalg.inv(torch.ones(2, 3))
# %%
torch.inverse(torch.ones(2, 2))
# %%
torch.det(torch.ones(2, 3))
# %%
torch.linalg.solve(torch.ones(2, 2), torch.ones(3))
# %%
torch.linalg.norm(torch.ones(2).long())
# %%
torch.cholesky(torch.ones(2, 2))
# %%
torch.trace(torch.ones(2))
# %%
torch.cumsum(torch.ones(2))
# %%
torch.cumsum(torch.ones(2), 1)
# %%
torch.bincount(torch.tensor([-1]))
# %%
torch.bincount(torch.tensor([1.]))
# %%
torch.histc(torch.tensor([1]))
# %%
torch.multinomial(torch.tensor([0., 0.]), 1)
# %%
torch.multinomial(torch.tensor([1., 1.]), 3)
# %%
torch.multinomial(torch.tensor([-1., 1.]), 1)
# %%
torch.multinomial(torch.tensor([1, 1]), 1)
# %%
torch.bernoulli(torch.tensor([2.]))
# %%
torch.bernoulli(0.5)
# %%
torch.normal(0, 1)
# %%
torch.normal(0., -1., (2,))
# %%
torch.normal(torch.zeros(2), torch.ones(3))
# %%
torch.normal(torch.zeros(2), -torch.ones(2))
# %%
torch.allclose(torch.ones(2), torch.ones(2).double())
# %%
torch.allclose(torch.ones(2), 1)
# %%
torch.equal(torch.ones(2), 1)
# %%
torch.isclose(torch.ones(2), torch.ones(2).long())
# %%
torch.isnan(3.)
# %%
torch.is_tensor()
# %%
torch.numel([1])
# %%
torch.cov(torch.ones(2,2,2))
# %%
torch.quantile(torch.ones(2), 2.)
# %%
torch.quantile(torch.ones(2).long(), 0.5)
# %%
torch.meshgrid(torch.ones(2, 2), torch.ones(2))
# %%
torch.meshgrid([1, 2], [3])
# %%
torch.lerp(torch.ones(2), 3, 0.5)
# %%
torch.cross(torch.ones(2), torch.ones(2))
# %%
torch.cdist(torch.ones(2), torch.ones(2))
# %%
torch.combinations(torch.ones(2, 2))
# %%
torch.searchsorted(torch.tensor([1., 2.]), 'a')
# %%
torch.flip(torch.ones(2), 1)
# %%
torch.flip(torch.ones(2))
# %%
torch.roll(torch.ones(2))
# %%
torch.rot90(torch.ones(2))
# %%
torch.tile(torch.ones(2), 2)
# %%
torch.unique(3)
# %%
torch.nonzero(3)
# %%
torch.save(torch.ones(2))
# %%
torch.load('missing.pt')
# %%
import torch, torch.nn as nn, torch.nn.functional as F; x = torch.tensor([-1., 0., 2.])
# %%
F.glu(torch.arange(4.)), F.normalize(torch.tensor([[3., 4]]))
# %%
F.one_hot(torch.tensor([0, 2])), F.one_hot(torch.tensor([[1], [0]]), 3)
# %%
F.pad(torch.ones(1, 2), (1, 2), value=9), F.pad(torch.arange(3.).view(1, 1, 3), (1, 1), mode='reflect')
# %%
F.pad(torch.arange(3.).view(1, 1, 3), (2, 1), mode='circular')
# %%
F.prelu(x, torch.tensor([0.25])), F.threshold(x, 0.5, 9)
# %%
F.gelu(x, approximate='tanh'), F.cosine_similarity(torch.eye(2), torch.ones(2, 2)), F.pairwise_distance(torch.eye(2), torch.ones(2, 2))
# %%
torch.tensor([200], dtype=torch.int8)
# %%
torch.tensor([40000], dtype=torch.int16)
# %%
torch.tensor([2**31], dtype=torch.int32)
# %%
torch.tensor([1e10], dtype=torch.int32)
# %%
torch.tensor([300.5], dtype=torch.uint8)
# %%
torch.tensor(-200, dtype=torch.int8)
# %%
torch.tensor(1e10, dtype=torch.int64)
# %%
torch.tensor([1e6], dtype=torch.float16)
# %%
torch.tensor([1e300])
# %%
torch.tensor([2], dtype=torch.bool), torch.tensor([0.5, 0], dtype=torch.bool), torch.tensor([-1], dtype=torch.bool)
# %%
torch.full((2,), 300, dtype=torch.uint8)
# %%
torch.ones(2, dtype=torch.uint8) * 300
# %%
torch.zeros(2, dtype=torch.uint8) + 300
# %%
torch.zeros(1, dtype=torch.uint8).fill_(300)
# %%
a = torch.zeros(1, dtype=torch.uint8); a[0] = 300; a
# %%
a = torch.zeros(1, dtype=torch.int32); a[0] = 2.7; a
# %%
torch.zeros(2, 'a')
# %%
torch.ones(2, 3.5)
# %%
torch.empty(2, 3, 'x')
# %%
nn.Linear(2, 3.5)
# %%
nn.Linear(2, 'a')
# %%
nn.Conv2d(1.5, 2, 3)
# %%
nn.Linear(2, None)
# %%
nn.Linear(None, 2)
# %%
nn.Embedding('a', 2)
# %%
nn.Embedding(3, 2.5)
# %%
nn.BatchNorm1d('a')
# %%
nn.BatchNorm1d(2.5)
# %%
nn.LayerNorm(2.5)
# %%
nn.Parameter(torch.ones(2, 'a'))
# %%
torch.full((2, 'a'), 1)
# %%
torch.randint(0, 10, ('a', 2))
# %%
torch.rand((2, 3), (4,))
# %%
torch.rand([[1, 2]])
# %%
torch.zeros([])
# %%
torch.zeros(()), torch.zeros([2]), torch.zeros(torch.Size([2])), torch.zeros(torch.tensor(2)), torch.zeros((torch.tensor(2), 2)).shape
# %%
torch.zeros(None)
# %%
torch.zeros(True)
# %%
torch.ones(2, True)
# %%
torch.zeros(size=(2,)), torch.ones(size=[1])
# %%
torch.zeros(2, device='cpu', dtype=torch.int), torch.zeros(2, names=None)
# %%
torch.zeros(2, device=3.5)
# %%
x.view((3, 1)), x.view([3, 1]), x.view(torch.Size([3, 1])), x.view(3, -1), x.reshape([1, 3]), x.reshape(torch.tensor(3))
# %%
x.sum(0, keepdim=True), x.sum(dim=0, keepdim=True), x.sum(axis=0), x.sum([0]), x.sum((0,)), x.sum(dim=None), x.sum(dtype=torch.int)
# %%
x.sum(0, 1)
# %%
x.sum(dims=0)
# %%
x.mean(0, keepdim=True, foo=3)
# %%
x.max(0, 1, 2)
# %%
x.std(0, 1, 2, 3)
# %%
x.softmax()
# %%
x.softmax('a')
# %%
x.clamp(1, 2, 3)
# %%
x.add_('a')
# %%
x.mul('a')
# %%
x.mul_([1])
# %%
x.div(1, rounding_mode='foo')
# %%
x.pow('a')
# %%
x.matmul([1])
# %%
x.dot(3)
# %%
x.mm(1)
# %%
x.t(1)
# %%
x.exp(3)
# %%
x.backward(1, 2, 3, 4, 5)
# %%
x.clone(1)
# %%
x.float('a')
# %%
x.long(3)
# %%
x.to('cpu', 'a')
# %%
x.expand('a')
# %%
x.repeat('a')
# %%
x.repeat(1.5)
# %%
x.permute('a')
# %%
x.unsqueeze('a')
# %%
x.squeeze('a')
# %%
x.view(3.0)
# %%
x.reshape(3.0)
# %%
x.chunk('a')
# %%
x.unbind('a')
# %%
x.argmax('a')
# %%
x.topk('a')
# %%
x.gather(0, [0])
# %%
x.scatter_(0, [0], 1)
# %%
x.index_select(0, 0)
# %%
x.masked_fill([True], 1)
# %%
x.masked_fill_(x > 0, 'a')
# %%
x.fill_('a')
# %%
x.copy_([1])
# %%
x.copy_(3)
# %%
x.copy_(torch.ones(2))
# %%
x.uniform_('a')
# %%
x.normal_(0, 'a')
# %%
x.normal_(0, -1)
# %%
x.uniform_(1, 0)
# %%
x.random_('a')
# %%
x.eq('a')
# %%
x.equal(3)
# %%
x.allclose([1])
# %%
x.type(3)
# %%
x.type_as(3)
# %%
x.expand_as(3)
# %%
x.view_as(3)
# %%
x.new_zeros('a')
# %%
x.new_full((2,))
# %%
x.new_tensor('a')
# %%
x.cumsum()
# %%
x.cumsum('a')
# %%
x.flip('a')
# %%
x.flip()
# %%
x.roll('a')
# %%
x.norm('a')
# %%
x.dist(3)
# %%
x.lerp(1, 2)
# %%
x.where(1, 2)
# %%
x.apply_(3)
# %%
x.requires_grad_('a')
# %%
x.requires_grad = 'a'
# %%
x.requires_grad = 1; x.requires_grad
# %%
x.retain_grad(); x.retain_grad(3)
# %%
torch.stack(3)
# %%
torch.stack([1, 2])
# %%
torch.stack((torch.ones(1), 2))
# %%
torch.cat(3)
# %%
torch.chunk(torch.ones(2), 'a')
# %%
torch.argmax(torch.ones(2), keepdim='a')
# %%
torch.where(torch.tensor([True]), 'a', 1)
# %%
torch.isnan([1])
# %%
torch.is_tensor(1, 2)
# %%
torch.abs('a', 3)
# %%
torch.log2(2)
# %%
torch.log(2)
# %%
torch.pow(2, 3)
# %%
torch.pow('a', torch.ones(1))
# %%
torch.pow(torch.ones(2))
# %%
torch.sqrt('4')
# %%
torch.minimum(torch.ones(2), 1)
# %%
torch.maximum(1, torch.ones(2))
# %%
torch.eq(1, 1)
# %%
torch.gt(torch.ones(1))
# %%
torch.sub(torch.ones(1))
# %%
torch.mul(torch.ones(1))
# %%
torch.div(1, 2), torch.mul(2, 3), torch.sub(1, 2)
# %%
torch.matmul(torch.ones(2))
# %%
torch.matmul(2, 3)
# %%
torch.matmul(torch.ones(2), 3)
# %%
torch.transpose(torch.ones(2, 2))
# %%
torch.squeeze([1])
# %%
torch.flatten([1])
# %%
torch.topk([1], 1)
# %%
torch.std([1.])
# %%
torch.std(torch.ones(2), 'a')
# %%
torch.zeros_like(3)
# %%
torch.ones_like([1])
# %%
torch.rand_like(3)
# %%
torch.full_like(torch.ones(1))
# %%
torch.multinomial([0.5, 0.5], 1)
# %%
torch.bernoulli([0.5])
# %%
torch.normal('a', 1)
# %%
torch.normal(0, 1, 3)
# %%
torch.normal(0, 1, size=3)
# %%
torch.normal(mean=0, std=1, size=(2,)).shape
# %%
torch.normal(0., 1.)
# %%
torch.manual_seed([1])
# %%
torch.manual_seed(None)
# %%
torch.arange(3, dtype='int')
# %%
torch.arange([3])
# %%
torch.arange(None)
# %%
torch.arange(0, 1, 0.3, 2)
# %%
torch.linspace(0, 1, steps=3)
# %%
torch.linspace(0, 1, num=3)
# %%
torch.linspace('a', 1, 3)
# %%
torch.eye(2, 2.5)
# %%
torch.set_grad_enabled()
# %%
torch.from_numpy(3)
# %%
torch.tensor([1], requires_grad=True)
# %%
torch.tensor(data=[1.]), torch.tensor([1.], dtype=None)
# %%
torch.tensor([1.], float)
# %%
torch.tensor([1.], foo=1)
# %%
torch.as_tensor()
# %%
torch.FloatTensor('a')
# %%
torch.FloatTensor(2, 'a')
# %%
torch.Tensor(2, 'a')
# %%
torch.Tensor(None)
# %%
torch.LongTensor(2.5)
# %%
torch.Tensor((2, 3)), torch.Tensor([[1, 2]]), torch.Tensor(), torch.Tensor(range(2))
# %%
F.relu()
# %%
F.relu(1)
# %%
F.softmax(torch.ones(2), 'a')
# %%
F.softmax(torch.ones(2), 1)
# %%
F.dropout(torch.ones(2), 2)
# %%
F.dropout(torch.ones(2), 'a')
# %%
F.mse_loss()
# %%
F.cross_entropy(torch.ones(2, 2), torch.tensor([0, 1]), 'a')
# %%
F.linear(torch.ones(2), torch.ones(2), foo=1)
# %%
F.max_pool2d(torch.ones(1, 1, 4, 4), 'a')
# %%
F.embedding(torch.tensor([1]), [1])
# %%
F.batch_norm(torch.ones(2, 2))
# %%
F.layer_norm(torch.ones(2, 2), 2)
# %%
F.layer_norm(torch.ones(2, 2), [3])
# %%
F.pad(torch.ones(2), 'a')
# %%
F.pad(torch.ones(2))
# %%
F.conv2d(torch.ones(1, 1, 3, 3), torch.ones(1, 1, 2, 2), stride='a')
# %%
F.conv2d(torch.ones(1, 1, 3, 3), torch.ones(1, 1, 2, 2), padding='a')
# %%
F.conv2d(torch.ones(1, 1, 3, 3), torch.ones(1, 1, 2, 2), foo=1)
# %%
F.interpolate(torch.ones(1, 1, 2, 2))
# %%
F.one_hot([1])
# %%
F.gelu(torch.ones(2), 'tanh')
# %%
F.gelu(torch.ones(2), approximate='foo')
# %%
F.softplus(torch.ones(2), 'a')
# %%
F.normalize([1.])
# %%
F.cosine_similarity(torch.ones(2), 1)
