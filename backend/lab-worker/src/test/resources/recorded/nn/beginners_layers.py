# %%
import torch, torch.nn as nn, torch.nn.functional as F, numpy as np
from torch.utils.data import DataLoader, TensorDataset, Dataset, random_split, Subset, ConcatDataset, WeightedRandomSampler
t = torch.ones(2, 3)
nn.Linear('a', 3)
# %%
nn.Linear(3, 'a')
# %%
nn.Linear(3, 2)('a')
# %%
nn.Conv2d('a', 2, 3)
# %%
nn.Conv2d(1, 2, 3)('a')
# %%
nn.Conv1d(1, 2, 3)('a')
# %%
nn.ConvTranspose2d(1, 2, 3)('a')
# %%
nn.BatchNorm1d('a')
# %%
nn.BatchNorm1d(3)('a')
# %%
nn.BatchNorm2d(3)([1])
# %%
nn.LayerNorm(3)('a')
# %%
nn.GroupNorm(1, 2)('a')
# %%
nn.InstanceNorm2d(1)('a')
# %%
nn.Dropout(0.5)('a')
# %%
nn.Flatten()('a')
# %%
nn.ReLU()('a')
# %%
nn.Sigmoid()('a')
# %%
nn.Tanh()('a')
# %%
nn.LeakyReLU()('a')
# %%
nn.ELU()('a')
# %%
nn.GELU()('a')
# %%
nn.SELU()('a')
# %%
nn.SiLU()('a')
# %%
nn.Softplus()('a')
# %%
nn.Softmax(dim=1)('a')
# %%
nn.Softmax(dim='a')(t)
# %%
nn.LogSoftmax(dim=1)('a')
# %%
nn.PReLU()('a')
# %%
nn.Embedding('a', 2)
# %%
nn.Embedding(3, 2)('a')
# %%
nn.MaxPool2d(2)('a')
# %%
nn.AvgPool2d(2)('a')
# %%
nn.AdaptiveAvgPool2d(1)('a')
# %%
nn.Upsample(scale_factor=2)('a')
# %%
nn.Identity()('a')
# %%
nn.RNN(2, 3)('a')
# %%
nn.LSTM(2, 3)([1])
# %%
nn.LSTM('a', 3)
# %%
nn.LSTM(2, 3)(torch.ones(4, 5, 7))
# %%
nn.LSTM(2, 3)(torch.ones(4, 5, 2), torch.ones(1, 5, 3))
# %%
nn.GRU(2, 3)(torch.ones(4, 5, 2), torch.ones(1, 4, 3))
# %%
nn.LSTM(2, 3)(torch.ones(4, 5, 2), (torch.ones(1, 4, 3), torch.ones(1, 5, 3)))
# %%
nn.Sequential(nn.Linear(3, 2))('a')
# %%
nn.Sequential(nn.Linear(3, 2), nn.ReLU())([1, 2, 3])
# %%
nn.Sequential('a')
# %%
nn.MSELoss()('a', t)
# %%
nn.BCELoss()('a', t)
# %%
nn.BCEWithLogitsLoss()('a', t)
# %%
nn.CrossEntropyLoss()('a', t)
# %%
nn.L1Loss()('a', t)
# %%
nn.NLLLoss()('a', t)
# %%
F.relu('a')
# %%
F.dropout('a')
# %%
F.linear('a', t)
# %%
F.linear(t, 'a')
# %%
F.conv2d('a', t)
# %%
F.conv2d(t, t)
# %%
F.conv2d(torch.ones(1, 1, 4, 4), torch.ones(1, 1, 2, 2), stride='a')
# %%
F.conv2d(torch.ones(1, 1, 4, 4), torch.ones(1, 1, 2, 2), padding='a')
# %%
F.max_pool2d('a', 2)
# %%
F.max_pool2d(torch.ones(1, 1, 4, 4), 'a')
# %%
F.softmax('a', 0)
# %%
F.softmax(t, 'a')
# %%
F.log_softmax(t, 5)
# %%
F.one_hot('a')
# %%
F.one_hot(torch.tensor([3]), 2)
# %%
F.pad('a', (1, 1))
# %%
F.pad(t, 'a')
# %%
F.interpolate('a', 2)
# %%
F.mse_loss('a', 'b')
# %%
F.binary_cross_entropy(t, 'a')
# %%
F.cross_entropy(t, 'a')
# %%
F.nll_loss(t, 'a')
# %%
F.embedding('a', t)
# %%
F.normalize('a')
# %%
F.cosine_similarity(t, 'a')
# %%
F.batch_norm(t, None, None)
# %%
F.layer_norm(t, 'a')
# %%
F.layer_norm(t, (4,))
# %%
F.elu('a')
# %%
F.gelu(t, 'a')
# %%
F.foo
# %%
nn.Foo
# %%
net = nn.Linear(3, 2)
torch.optim.SGD()
# %%
torch.optim.SGD(net)
# %%
torch.optim.SGD(net.parameters(), 'a')
# %%
torch.optim.SGD(net.parameters(), lr=-1)
# %%
torch.optim.SGD(net.parameters(), lr=0.1, momentum=-1)
# %%
torch.optim.SGD(net.parameters(), lr=0.1, momentum='a')
# %%
torch.optim.SGD(net.parameters(), lr=0.1, nesterov=True)
# %%
torch.optim.SGD(net.parameters(), lr=0.1, foo=1)
# %%
torch.optim.SGD([], lr=0.1)
# %%
torch.optim.SGD('a', lr=0.1)
# %%
torch.optim.SGD([1, 2], lr=0.1)
# %%
torch.optim.SGD([{'params': net.parameters()}, {'params': net.parameters()}], lr=0.1)
# %%
torch.optim.SGD([{'param': net.parameters()}], lr=0.1)
# %%
torch.optim.SGD(t, lr=0.1)
# %%
torch.optim.SGD([net.weight * 2], lr=0.1)
# %%
torch.optim.SGD(3, lr=0.1)
# %%
torch.optim.Adam(net.parameters(), lr='a')
# %%
torch.optim.Adam(net.parameters(), betas=0.9)
# %%
torch.optim.Adam(net.parameters(), betas=(0.9,))
# %%
torch.optim.Adam(net.parameters(), betas=(0.9, 1.5))
# %%
torch.optim.Adam(net.parameters(), betas=(-0.9, 0.5))
# %%
torch.optim.Adam(net.parameters(), eps=-1)
# %%
torch.optim.Adam(net.parameters(), weight_decay=-1)
# %%
torch.optim.Adam(net.parameters(), momentum=0.9)
# %%
torch.optim.Adam(net, lr=0.1)
# %%
torch.optim.RMSprop(net.parameters(), alpha=-1)
# %%
torch.optim.Adagrad(net.parameters(), lr=-1)
# %%
torch.optim.AdamW(net.parameters(), lr=-1)
# %%
torch.optim.Foo
# %%
o = torch.optim.SGD(net.parameters(), lr=0.1)
o.step(3)
# %%
o.step('a')
# %%
o.backward()
# %%
o.zero_grad(1, 2)
# %%
o.lr
# %%
o.load_state_dict({})
# %%
o.load_state_dict('a')
# %%
o.load_state_dict(torch.optim.SGD(nn.Linear(1, 1, bias=False).parameters(), lr=1).state_dict())
# %%
o.add_param_group(3)
# %%
o.add_param_group({'params': net.parameters()})
# %%
torch.optim.lr_scheduler.StepLR(o)
# %%
torch.optim.lr_scheduler.StepLR(net, 1)
# %%
torch.optim.lr_scheduler.LambdaLR(o, 3)
# %%
torch.optim.lr_scheduler.ReduceLROnPlateau(o, 'a')
# %%
torch.optim.lr_scheduler.ReduceLROnPlateau(o).step()
# %%
torch.optim.lr_scheduler.MultiStepLR(o, 3)
# %%
DataLoader()
# %%
DataLoader([1, 2, 3], batch_size=0)
# %%
DataLoader([1, 2, 3], batch_size=-1)
# %%
DataLoader([1, 2, 3], batch_size='a')
# %%
DataLoader([1, 2, 3], batch_size=2.5)
# %%
DataLoader([1, 2, 3], batch_size=True)
# %%
DataLoader([1, 2, 3], shuffle=True, sampler=[0])
# %%
DataLoader([1, 2, 3], num_workers=-1)
# %%
DataLoader([1, 2, 3], batch_size=None, drop_last=True)
# %%
DataLoader([1, 2, 3], foo=1)
# %%
DataLoader([1, 2, 3], batch_sampler=[[0]], batch_size=2)
# %%
DataLoader([1, 2, 3], timeout=-1)
# %%
DataLoader([], shuffle=True)
# %%
next(iter(DataLoader([])))
# %%
next(iter(DataLoader([[1, 2], [3]], batch_size=2)))
# %%
next(iter(DataLoader([torch.ones(2), torch.ones(3)], batch_size=2)))
# %%
next(iter(DataLoader([None, None])))
# %%
next(iter(DataLoader([object(), 1])))
# %%
next(iter(DataLoader(['a', 'b'], batch_size=2)))
# %%
next(iter(DataLoader([1, 'b'], batch_size=2)))
# %%
next(iter(DataLoader([{'a': 1}, {'b': 2}], batch_size=2)))
# %%
next(iter(DataLoader({'a': 1})))
# %%
for x, y in DataLoader([1, 2, 3]): pass
# %%
DataLoader([1, 2, 3])[0]
# %%
next(DataLoader([1, 2, 3]))
# %%
TensorDataset(torch.ones(2), torch.ones(3))
# %%
TensorDataset(3)
# %%
TensorDataset([1, 2])
# %%
TensorDataset(torch.ones(2))[5]
# %%
Dataset()[0]
# %%
len(Dataset())
# %%
class D(Dataset):
    def __getitem__(self, i): return i
next(iter(DataLoader(D())))
# %%
next(iter(DataLoader(D(), shuffle=True)))
# %%
class E(Dataset):
    def __len__(self): return 3
next(iter(DataLoader(E())))
# %%
random_split([1, 2, 3], [1, 1])
# %%
random_split([1, 2, 3], [0.5, 0.4])
# %%
random_split([1, 2, 3], [0.9, 0.4])
# %%
random_split([1, 2, 3], 2)
# %%
ConcatDataset([])
# %%
ConcatDataset([[1], [2]])[5]
# %%
Subset([1, 2], [5])[0]
# %%
WeightedRandomSampler([1, 2], 0)
# %%
WeightedRandomSampler([1, 2], 'a')
# %%
list(WeightedRandomSampler([1, 2], 5, replacement=False))
# %%
nn.init.xavier_uniform_(torch.ones(2))
# %%
nn.init.kaiming_normal_(t, nonlinearity='foo')
# %%
nn.init.kaiming_normal_(t, mode='foo')
# %%
nn.init.constant_(t, 'a')
# %%
nn.init.normal_('a')
# %%
nn.init.uniform_(t, 'a')
# %%
nn.init.orthogonal_(torch.ones(2))
# %%
nn.init.eye_(torch.ones(2))
# %%
nn.utils.clip_grad_norm_(3, 1)
# %%
nn.utils.clip_grad_norm_(net.parameters(), 'a')
# %%
class N(nn.Module):
    def __init__(self):
        self.l = nn.Linear(1, 1)
N()
# %%
class N(nn.Module):
    def __init__(self):
        super().__init__()
        self.l = nn.Linear(2, 1)
    def forward(self):
        return self.l(torch.ones(2))
N()(torch.ones(2))
# %%
class N(nn.Module):
    def __init__(self):
        super().__init__()
        self.l = nn.Linear(2, 1)
    def forwards(self, x):
        return self.l(x)
N()(torch.ones(2))
# %%
N().m
# %%
net.load_state_dict(torch.ones(2))
# %%
net(t, t)
# %%
net(t.t())
# %%
net(x=t)
# %%
net(input=t).shape
# %%
net.weight.data = 3
# %%
net[0]
# %%
len(net)
# %%
net + net
# %%
net.parameters[0]
# %%
net.parameters()[0]
# %%
net.train('a')
# %%
net.requires_grad_('a')
# %%
net.register_forward_hook()
# %%
net.state_dict['weight']
