# %%
import copy, io, os, math, pickle
from pathlib import Path
import torch
import torch.nn as nn
from torch.optim import lr_scheduler
from torch.utils.data import TensorDataset, DataLoader
_ = torch.manual_seed(77)
# %%
X = torch.linspace(-1, 1, 80).unsqueeze(1)
Y = X ** 3 - 0.5 * X + 0.05 * torch.randn_like(X)
train_dl = DataLoader(TensorDataset(X[::2], Y[::2]), batch_size=10, shuffle=False)
valid = X[1::2], Y[1::2]
len(train_dl), len(train_dl.dataset), train_dl.batch_size, [b.shape for b, _ in train_dl][-1]
# %%
def make():
    torch.manual_seed(5)
    return nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
# %%
class EarlyStopping:
    """Stops when nothing got better for a while, and keeps the best weights."""
    def __init__(self, patience=3, delta=0.0):
        self.patience, self.delta = patience, delta
        self.best, self.waited, self.weights = math.inf, 0, None
    def __call__(self, value, model):
        if value < self.best - self.delta:
            self.best, self.waited = value, 0
            self.weights = copy.deepcopy(model.state_dict())
        else:
            self.waited += 1
        return self.waited >= self.patience
    def __repr__(self):
        return f'{type(self).__name__}(patience={self.patience}, waited={self.waited})'
stopper = EarlyStopping(patience=2, delta=1e-3); stopper
# %%
model = make()
opt = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.9, nesterov=True)
lossf = nn.MSELoss()
for epoch in range(100):
    model.train()
    for xb, yb in train_dl:
        loss = lossf(model(xb), yb)
        opt.zero_grad()
        loss.backward()
        opt.step()
    model.eval()
    with torch.no_grad():
        v = lossf(model(valid[0]), valid[1]).item()
    if stopper(v, model):
        print('stopped'); break
print(stopper, 2 < epoch < 99, f'{stopper.best:.3f}')
# %%
model.load_state_dict(stopper.weights)
# %%
twin = copy.deepcopy(model)
twin[0].weight is model[0].weight, torch.equal(twin[0].weight, model[0].weight), twin[0].weight.requires_grad, next(twin.parameters()).is_leaf
# %%
with torch.no_grad():
    for p in twin.parameters():
        p.zero_()
[round(p.abs().sum().item(), 3) for p in twin.parameters()], model[0].weight.abs().sum() > 0
# %%
folder = Path('checkpoints')
folder.mkdir(exist_ok=True)
file = folder / 'last.pt'
torch.save({'epoch': epoch, 'model': model.state_dict(), 'optim': opt.state_dict(), 'note': 'best'}, file)
file.exists(), file.suffix, file.stem, sorted(p.name for p in folder.glob('*.pt')), file.stat().st_size > 500
# %%
ckpt = torch.load(file)
print(sorted(ckpt), ckpt['note'], list(ckpt['model']))
fresh = make()
fresh.load_state_dict(ckpt['model'])
opt2 = torch.optim.SGD(fresh.parameters(), lr=1.0, momentum=0.5)
opt2.load_state_dict(ckpt['optim'])
opt2.param_groups[0]['lr'], opt2.param_groups[0]['momentum'], opt2.param_groups[0]['nesterov'], torch.equal(fresh(X), model(X))
# %%
torch.save(model, 'whole.pt'); whole = torch.load('whole.pt'); torch.equal(whole(X), model(X))
# %%
buffer = io.BytesIO()
torch.save(X[:3], buffer); buffer.seek(0); torch.load(buffer, map_location='cpu')
# %%
torch.load('nowhere.pt')
# %%
torch.load('nowhere/at/all.pt')
# %%
torch.save(model.state_dict(), 'no/folder.pt')
# %%
nn.Sequential(nn.Linear(1, 4), nn.Tanh(), nn.Linear(4, 1)).load_state_dict(torch.load(file)['model'])
# %%
def rates(make_scheduler, steps=6, lr=1.0):
    p = [nn.Parameter(torch.zeros(1))]
    o = torch.optim.SGD(p, lr=lr)
    s = make_scheduler(o)
    out = []
    for _ in range(steps):
        out.append(round(o.param_groups[0]['lr'], 4))
        o.step(); s.step()
    return out
print('step   ', rates(lambda o: lr_scheduler.StepLR(o, step_size=2, gamma=0.1)))
print('multi  ', rates(lambda o: lr_scheduler.MultiStepLR(o, milestones=[1, 4], gamma=0.5)))
print('exp    ', rates(lambda o: lr_scheduler.ExponentialLR(o, gamma=0.9)))
print('cosine ', rates(lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=5, eta_min=0.1)))
print('lambda ', rates(lambda o: lr_scheduler.LambdaLR(o, lambda e: 1 / (1 + e))))
print('linear ', rates(lambda o: lr_scheduler.LinearLR(o, start_factor=0.5, total_iters=4)))
print('const  ', rates(lambda o: lr_scheduler.ConstantLR(o, factor=0.3, total_iters=2)))
print('cyclic ', rates(lambda o: lr_scheduler.CyclicLR(o, base_lr=0.1, max_lr=1.0, step_size_up=2, cycle_momentum=False)))
print('one    ', rates(lambda o: lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=7, cycle_momentum=False)))
print('warm   ', rates(lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, T_0=3)))
print('poly   ', rates(lambda o: lr_scheduler.PolynomialLR(o, total_iters=5, power=2)))
print('mult   ', rates(lambda o: lr_scheduler.MultiplicativeLR(o, lambda e: 0.8)))
# %%
rates(lambda o: lr_scheduler.SequentialLR(o, [lr_scheduler.ConstantLR(o, 0.1, 2), lr_scheduler.ExponentialLR(o, 0.5)], milestones=[2]))
# %%
o = torch.optim.Adam(make().parameters(), lr=0.1)
plateau = lr_scheduler.ReduceLROnPlateau(o, mode='min', factor=0.5, patience=1)
seen = []
for metric in [1.0, 0.9, 0.95, 0.96, 0.97, 0.2]:
    plateau.step(metric); seen.append(o.param_groups[0]['lr'])
seen, plateau.num_bad_epochs, plateau.best
# %%
# averages of weights, by hand
average = copy.deepcopy(model)
decay = 0.9
with torch.no_grad():
    for a, b in zip(average.parameters(), fresh.parameters()):
        a.mul_(decay).add_(b, alpha=1 - decay)
all(torch.allclose(a, b) for a, b in zip(average.parameters(), fresh.parameters()))
# %%
# gradient accumulation
m1, m2 = make(), make()
lossf(m1(X), Y).backward()
for chunk_x, chunk_y in zip(X.chunk(4), Y.chunk(4)):
    (lossf(m2(chunk_x), chunk_y) / 4).backward()
all(torch.allclose(a.grad, b.grad, atol=1e-6) for a, b in zip(m1.parameters(), m2.parameters()))
# %%
groups = torch.optim.SGD([{'params': m1[0].parameters(), 'lr': 0.01}, {'params': m1[2].parameters()}], lr=0.1)
[(len(g['params']), g['lr']) for g in groups.param_groups]
# %%
torch.optim.SGD([], lr=0.1)
# %%
torch.optim.SGD(m1.parameters(), lr=-1)
# %%
torch.optim.Adam(m1[0].weight)
# %%
torch.optim.Adam([1, 2])
# %%
torch.optim.SGD(m1.parameters(), lr=0.1, nesterov=True)
# %%
pickle.loads(pickle.dumps(X[:2])), copy.copy(m1)[0] is m1[0]
