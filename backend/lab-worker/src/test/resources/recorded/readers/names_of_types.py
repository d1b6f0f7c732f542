# %%
import torch, numpy as np, pandas as pd, matplotlib.pyplot as plt, torch.nn as nn, random, matplotlib
from torch.utils.data import TensorDataset, DataLoader, RandomSampler, SequentialSampler, BatchSampler, Subset, random_split, ConcatDataset, WeightedRandomSampler, Dataset
df = pd.DataFrame({'a': [1, 2], 'b': [1., 2.]})
# %%
type(df), type(df.a), type(df.index), type(df.columns), type(df.a.values), type(df.dtypes), type(df.a[0]), type(df.b[0]), type(df.a.str) if 0 else 1
# %%
print(type(df.set_index('a').index), type(df.set_index('b').index), type(df.groupby(['a','b']).size().index))
# %%
t = torch.ones(2, requires_grad=True)
[type(v) for v in (t, t.shape, t.dtype, t.device, t.grad_fn, (t*2).grad_fn, t.layout, t.data, t.numpy if 0 else 1, nn.Parameter(t), torch.Generator(), torch.no_grad(), torch.float32)]
# %%
net = nn.Sequential(nn.Linear(1, 1), nn.ReLU(), nn.Conv2d(1, 1, 1), nn.BatchNorm1d(1), nn.LSTM(1, 1), nn.Dropout(), nn.Flatten(), nn.MaxPool2d(2), nn.Embedding(1, 1), nn.LayerNorm(1), nn.ConvTranspose2d(1,1,1), nn.Sigmoid(), nn.Tanh(), nn.LeakyReLU(), nn.GELU(), nn.Softmax(1), nn.Identity(), nn.ModuleList(), nn.ModuleDict(), nn.ParameterList(), nn.Upsample(2), nn.PixelShuffle(2), nn.ZeroPad2d(1), nn.InstanceNorm2d(1), nn.GroupNorm(1, 1), nn.MSELoss(), nn.BCELoss(), nn.CrossEntropyLoss(), nn.AvgPool2d(1), nn.AdaptiveAvgPool2d(1), nn.RNNCell(1,1), nn.GRU(1,1), nn.Unflatten(1,(1,1)), nn.Softplus(), nn.ELU(), nn.PReLU(), nn.Dropout2d(), nn.CosineSimilarity(), nn.Bilinear(1,1,1))
print(type(net)); _ = [print(type(m)) for m in net]
# %%
o = torch.optim.SGD([nn.Parameter(t)], lr=1)
ds = TensorDataset(torch.ones(3))
for v in (o, torch.optim.Adam([nn.Parameter(t)]), torch.optim.RMSprop([nn.Parameter(t)]), torch.optim.AdamW([nn.Parameter(t)]), torch.optim.lr_scheduler.StepLR(o, 1), torch.optim.lr_scheduler.ReduceLROnPlateau(o), ds, DataLoader(ds), RandomSampler(ds), SequentialSampler(ds), BatchSampler(SequentialSampler(ds), 2, False), Subset(ds, [0]), random_split(ds, [2, 1])[0], ConcatDataset([ds]), WeightedRandomSampler([1.], 1), o.state_dict(), net.parameters(), net.named_parameters(), o.param_groups, o.state, net.children()):
    print(type(v))
# %%
fig, ax = plt.subplots()
l, = ax.plot([1, 2])
for v in (fig, l, ax.scatter([1], [1]), ax.bar([1], [1]), ax.imshow([[1]]), ax.text(0, 0, 'a'), ax.annotate('a', (0, 0)), ax.legend(['a']), ax.title, ax.xaxis, ax.yaxis, ax.spines, ax.spines['top'], ax.hist([1])[2], ax.axhline(1), ax.fill_between([1], [1]), ax.contour([[1, 2], [3, 4]]), plt.rcParams, plt.cm, plt.Circle((0, 0), 1), matplotlib.colors.Normalize(), ax.transData if 0 else 1, fig.add_gridspec(2, 2), fig.add_gridspec(2, 2)[0], ):
    print(type(v))
# %%
for v in (np.ones(2), np.float32(1), np.int64(1), np.bool_(1), np.random.default_rng(0), np.random.RandomState(0), np.sum, np.sin, np.linalg, np.matrix if 0 else 1, np.nditer if 0 else 1, np.inf, np.newaxis, np.finfo(np.float32), np.iinfo(int), np.broadcast(1, 2) if 0 else 1, slice(1), np.ma if 0 else 1, np.datetime64 if 0 else 1):
    print(type(v))
# %%
print(nn.Linear, nn.Module, torch.Tensor, torch.optim.Adam, pd.DataFrame, pd.Series, np.ndarray, torch.device, torch.Size, torch.Generator, DataLoader, Dataset, np.random.Generator, np.float64, plt.Figure, plt.Axes, torch.float32, torch.FloatTensor, nn.Parameter, torch.autograd.Function, pd.Index, np.random.RandomState)
# %%
import pickle, copy
d2 = pickle.loads(pickle.dumps(df)); d2.equals(df), copy.deepcopy(df).equals(df), pickle.loads(pickle.dumps(df.a)).tolist(), pickle.loads(pickle.dumps(np.arange(3)))
# %%
issubclass(nn.Linear, nn.Module), nn.Linear.__mro__[1], nn.Linear.__module__, nn.Linear.__name__, nn.Linear.__qualname__, nn.Linear.__init__.__qualname__
# %%
# %%
from torch.utils.data.dataset import Dataset as D2, random_split as r2
from torch.utils.data.dataloader import DataLoader as L2
from torch.nn.modules.dropout import Dropout as Dr
from torch.optim.adam import Adam as A2
from torch.optim.optimizer import Optimizer
from pandas.core.frame import DataFrame as F2
D2 is torch.utils.data.Dataset, L2 is DataLoader, Dr is nn.Dropout, A2 is torch.optim.Adam, F2 is pd.DataFrame, issubclass(A2, Optimizer), r2 is torch.utils.data.random_split
# %%
import torch.optim.adamm
# %%
class Mine(Dataset): pass
Mine, Mine.__mro__[1]
# %%
Mine()[0]
# %%
torch.save({'s': torch.Size([2, 3]), 'd': torch.float32}, 'x.pt'); torch.load('x.pt')['s'], torch.load('x.pt')['d']
