# %%
from collections import namedtuple, OrderedDict
import torch
import torch.nn as nn
# %%
Sample = namedtuple('Sample', 'inputs target')
table = [Sample((a, b), a ^ b) for a in (0, 1) for b in (0, 1)]
table
# %%
X = torch.tensor([s.inputs for s in table], dtype=torch.float)
Y = torch.tensor([s.target for s in table]).float().reshape(-1, 1)
X, Y
# %%
net = nn.Sequential(OrderedDict([
    ('hidden', nn.Linear(2, 4)),
    ('act', nn.Tanh()),
    ('out', nn.Linear(4, 1)),
    ('squash', nn.Sigmoid()),
]))
net
# %%
net.hidden, net[-1], net.out.out_features
# %%
with torch.no_grad():
    net.hidden.weight.copy_(torch.tensor([[1., 1.], [-1., 1.], [1., -1.], [.5, .5]]))
    net.hidden.bias.fill_(-.5)
    net.out.weight.fill_(0.1)
    nn.init.zeros_(net.out.bias)
net.state_dict()
# %%
opt = torch.optim.Adam(net.parameters(), lr=0.1)
for step in range(201):
    loss = nn.functional.mse_loss(net(X), Y)
    opt.zero_grad(set_to_none=True); loss.backward(); opt.step()
    if not step % 50:
        print(step, f"{loss.item():.2e}"[:3], sep='\t')
# %%
net(X).round().flatten().tolist()
# %%
for (a, b), want in table:
    got = net(torch.tensor([a, b], dtype=torch.float32)).item()
    print(f'{a} xor {b} -> {got:.1f} (want {want})', '✓' if round(got) == want else '✗')
# %%
net([0, 1])
# %%
net(X.T)
# %%
net(torch.randn(3))
# %%
for i in range(2):
    loss.backward()
# %%
net.hidden.weight.grad is None, net.hidden.weight.grad.shape
# %%
sum(p.numel() for p in net.parameters() if p.requires_grad)
# %%
# freeze the first layer
for p in net.hidden.parameters():
    p.requires_grad = False
[(n, p.requires_grad) for n, p in net.named_parameters()]
# %%
net.hidden.weight
# %%
net.add_module('extra', nn.Identity())
print(len(net), list(dict(net.named_children())))
del net.extra
net
# %%
net['hidden']
# %%
net[7]
# %%
net.load_state_dict({'hidden.weight': torch.zeros(4, 2)})
# %%
net.load_state_dict({'hidden.weight': torch.zeros(4, 2), 'colour': torch.ones(1)}, strict=False)
# %%
net.load_state_dict(dict(net.state_dict(), **{'out.bias': torch.zeros(3)}))
