# %%
import torch
import torch.nn as nn
import random
# %%
random.seed(3)
points = [(x / 10, 2.5 * x / 10 - 1 + random.uniform(-0.1, 0.1)) for x in range(20)]
points[:3]
# %%
xs = torch.tensor([[p[0]] for p in points])
ys = torch.tensor([[p[1]] for p in points])
xs.shape, ys.shape, ys.dtype
# %%
torch.manual_seed(0)
line = nn.Linear(1, 1)
line
# %%
line.weight, line.bias
# %%
line.weight.shape, line.in_features, line.out_features
# %%
loss_fn = nn.MSELoss()
before = loss_fn(line(xs), ys)
before
# %%
opt = torch.optim.SGD(line.parameters(), lr=0.1)
opt.param_groups[0]['lr']
# %%
for epoch in range(200):
    opt.zero_grad()
    loss = loss_fn(line(xs), ys)
    loss.backward()
    opt.step()
print(f'{loss.item():.4f}', f'{line.weight.item():.3f}', f'{line.bias.item():.3f}')
# %%
line(torch.tensor([[1.0], [2.0]])).detach().round(decimals=2)
# %%
line(torch.tensor([1.0, 2.0]))
# %%
class Curve(nn.Module):
    def __init__(self, hidden=8):
        super(Curve, self).__init__()
        self.model = nn.Sequential(nn.Linear(1, hidden), nn.Tanh(), nn.Linear(hidden, 1))
        self.calls = 0
    def forward(self, x):
        self.calls += 1
        return self.model(x)
net = Curve()
print(net)
# %%
sum(p.numel() for p in net.parameters()), len(list(net.children())), net.calls
# %%
[name for name, _ in net.named_parameters()]
# %%
list(net.state_dict())
# %%
net.model[0], net.model[1], len(net.model)
# %%
optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
target = torch.sin(3 * xs)
history = []
for step in range(300):
    prediction = net(xs)
    error = nn.functional.mse_loss(prediction, target)
    optimizer.zero_grad()
    error.backward()
    optimizer.step()
    if step % 100 == 0:
        history.append(error.item())
history[0] > 5 * history[-1], net.calls, error.item() < 0.01
# %%
class Broken(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 2)
Broken()
# %%
class NoForward(nn.Module):
    pass
NoForward()(torch.ones(1))
# %%
loss_fn(torch.ones(3), torch.ones(3).long()).dtype
# %%
nn.Linear(4, 2)(torch.ones(2, 3))
# %%
net.eval()
net.training, net.train().training
# %%
net.weights
# %%
nn.BCELoss()(torch.tensor([0.9, 0.2]), torch.tensor([1.0, 0.0]))
# %%
nn.LeakyReLU(0.02)(torch.tensor([-1.0, 0.0, 2.0])), nn.Sigmoid()(torch.tensor(0.0))
# %%
nn.LayerNorm(3)(torch.tensor([[1.0, 2.0, 4.0]]))
