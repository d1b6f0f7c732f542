# %% a network whose layers may be run together, again and again: the answer is always the same
import torch
import torch.nn as nn

def network(seed=1):
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(4, 5), nn.LayerNorm(5), nn.LeakyReLU(0.02), nn.Linear(5, 3), nn.Sigmoid())

net = network()
x = torch.tensor([0.1, -0.4, 0.9, 0.3])
for _ in range(3):
    print(net(x))
# %% its place in the graph
y = net(x)
print(y.grad_fn.name(), [f.name() for f, _ in y.grad_fn.next_functions if f])
print(y.requires_grad, y.is_leaf, net(x).detach().requires_grad)
# %% several rows
rows = torch.tensor([[0.1, -0.4, 0.9, 0.3], [1, 2, 3, 4], [-1, 0, 1, 0]])
for _ in range(3):
    print(net(rows))
# %% gradients, summed up over passes
torch.set_printoptions(precision=3)
for _ in range(3):
    net(rows).sum().backward()
print(net[0].weight.grad)
print(net[0].bias.grad, net[1].weight.grad, net[1].bias.grad)
print(net[3].weight.grad, net[3].bias.grad)
# %% with every loss, and every way to sum it up
torch.set_printoptions(profile='default')
target = torch.tensor([[0., 1, 0], [1, 0, 0], [0, 0, 1]])
for loss in [nn.MSELoss(), nn.BCELoss(), nn.MSELoss(reduction='sum'), nn.BCELoss(reduction='sum'), nn.L1Loss()]:
    net.zero_grad(set_to_none=True)
    found = loss(net(rows), target)
    found.backward()
    print(found, found.grad_fn.name(), net[3].bias.grad, net[0].weight.grad[0])
# %% the gradient by the input
free = rows.clone().requires_grad_()
for _ in range(2):
    free.grad = None
    nn.MSELoss()(net(free), target).backward()
    print(free.grad)
# %% activations without weights
for layer in [nn.Sigmoid(), nn.Tanh(), nn.ReLU(), nn.LeakyReLU(0.1)]:
    small = nn.Sequential(layer, layer)
    for _ in range(2):
        v = torch.tensor([-2., -0.5, 0, 0.5, 3, float('inf'), float('nan')], requires_grad=True)
        out = small(v)
        out.backward(torch.arange(1., 8))
        print(out, v.grad)
# %% what is said of changes in place, without the names of steps, which differ from version to version
import re
def complaint(back):
    try:
        back()
    except RuntimeError as e:
        return re.sub(r'which is output 0 of \w+, ', '', str(e))
# %% a second way back
y = net(x)
y.sum().backward()
y.sum().backward()
# %% a second way back that was asked for
net.zero_grad(set_to_none=True)
y = net(x).sum()
y.backward(retain_graph=True)
y.backward()
net[3].bias.grad
# %% weights changed in between
y = net(x).sum()
with torch.no_grad():
    net[3].weight.mul_(1.0)
complaint(y.backward)
# %% a result changed in between
y = net(x)
y.mul_(2)
complaint(y.sum().backward)
# %% an input changed in between
x2 = x.clone()
y = net(x2).sum()
x2[0] = 7
complaint(y.backward)
# %% a target changed in between
t = torch.tensor([0., 1, 0])
y = nn.MSELoss()(net(x), t)
t[0] = 7
complaint(y.backward)
# %% weights changed by .data are not noticed
net.zero_grad(set_to_none=True)
y = net(x).sum()
net[3].weight.data.mul_(1.0)
y.backward()
net[3].bias.grad
# %% arithmetic before, between and after
net.zero_grad(set_to_none=True)
other = network(2)
scale = torch.tensor(2.0, requires_grad=True)
a = net(x * scale)
b = other[0](torch.cat([a, scale.view(1)]))
loss = ((a.mean() + b.exp().sum()) * scale) ** 2
loss.backward()
print(loss, scale.grad, net[0].weight.grad[0], other[0].bias.grad)
# %% one network after the other, trained in part
net.zero_grad(set_to_none=True); other.zero_grad(set_to_none=True)
judge = nn.Sequential(nn.Linear(3, 1), nn.Sigmoid())
for _ in range(3):
    made = net(x)
    nn.BCELoss()(judge(made.detach()), torch.tensor([0.])).backward()
    print(None if net[0].weight.grad is None else net[0].weight.grad[2:], judge[0].weight.grad)
    nn.BCELoss()(judge(made), torch.tensor([1.])).backward()
    print(net[0].weight.grad[1], judge[0].weight.grad)
# %% the same network twice in one graph
net.zero_grad(set_to_none=True)
pair = nn.Sequential(nn.Linear(3, 3), nn.Tanh())
for _ in range(2):
    pair.zero_grad(set_to_none=True)
    v = torch.tensor([1., 2, 3], requires_grad=True)
    pair(pair(v) + pair(v * 2)).sum().backward()
    print(v.grad, pair[0].weight.grad)
# %% one layer, shared
shared = nn.Linear(3, 3)
tied = nn.Sequential(shared, nn.ReLU(), shared, nn.Sigmoid())
for _ in range(2):
    tied.zero_grad(set_to_none=True)
    tied(v).sum().backward()
    print(shared.weight.grad, shared.bias.grad)
# %% frozen weights
frozen = network(3)
frozen[0].weight.requires_grad_(False)
frozen[1].bias.requires_grad_(False)
for _ in range(2):
    frozen(rows).sum().backward()
    print(frozen[0].weight.grad, frozen[0].bias.grad, frozen[1].weight.grad, frozen[1].bias.grad)
# %% all frozen
for p in frozen.parameters():
    p.requires_grad_(False)
y = frozen(rows)
print(y.requires_grad, y.grad_fn)
y.sum().backward()
# %% all frozen but the input
free = rows.clone().requires_grad_()
for _ in range(2):
    free.grad = None
    frozen(free).sum().backward()
    print(free.grad)
# %% without gradients
with torch.no_grad():
    y = net(x)
print(y.requires_grad, y.grad_fn, y)
# %% gradients asked for by name
y = net(rows)
first, second = torch.autograd.grad(y.sum(), [net[0].weight, net[3].bias])
print(first, second, net[0].weight.grad)
# %% of something in the middle
middle = net[0](rows)
y = nn.Sequential(nn.Tanh(), nn.Linear(5, 2))(middle)
torch.autograd.grad(y.sum(), middle)
# %% of something that has nothing to do with it
stray = torch.ones(2, requires_grad=True)
print(torch.autograd.grad(net(x).sum(), [stray, net[3].bias], allow_unused=True))
torch.autograd.grad(net(x).sum(), [stray])
# %% gradients of gradients
smooth = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid())
for _ in range(3):
    v = torch.tensor([[0.3, -0.2, 0.5], [1., 0.1, 0.2]], requires_grad=True)
    smooth.zero_grad(set_to_none=True)
    slope, = torch.autograd.grad(smooth(v).sum(), v, create_graph=True)
    penalty = ((slope.norm(2, dim=1) - 1) ** 2).mean()
    penalty.backward()
    print(penalty, slope.requires_grad, v.grad, smooth[0].weight.grad, smooth[2].bias.grad)
# %% a loss' gradient of a gradient
v = torch.tensor([0.3, -0.2, 0.5], requires_grad=True)
for _ in range(2):
    slope, = torch.autograd.grad(nn.MSELoss()(smooth(v), torch.tensor([1.])), v, create_graph=True)
    second, = torch.autograd.grad(slope.sum(), v)
    print(slope, second)
# %% kept in between
middle = net[0](x)
middle.retain_grad()
y = net[1:](middle)
y.retain_grad()
y.sum().backward()
print(middle.grad, y.grad)
# %% watched in between
seen = []
middle = net(x)
middle.register_hook(lambda g: seen.append(g))
judge(middle).sum().backward()
seen
# %% changed in between
judge.zero_grad(set_to_none=True); net.zero_grad(set_to_none=True)
middle = net(x)
middle.register_hook(lambda g: g * 10)
judge(middle).sum().backward()
print(net[3].bias.grad, judge[0].bias.grad)
# %% watched at a weight
handle = net[3].bias.register_hook(lambda g: g * 0 + 5)
net.zero_grad(set_to_none=True)
net(x).sum().backward()
print(net[3].bias.grad)
handle.remove()
net.zero_grad(set_to_none=True)
net(x).sum().backward()
print(net[3].bias.grad)
# %% a gradient is one's own
net.zero_grad(set_to_none=True)
net(x).sum().backward()
held = net[3].bias.grad
view = net[3].weight.grad.detach()
copied = held.clone()
net(x).sum().backward()
print(held - copied, held is net[3].bias.grad, torch.equal(view, net[3].weight.grad))
held.zero_()
print(net[3].bias.grad)
# %% a result is one's own
y = net(x)
same = y.detach()
same[0] = 9
print(y, y.data, same)
# %% taken from a result
y = net(x)
print(y[0], y[1:], y.view(3, 1), y.max(), y.argmax().item(), f'{float(y[2]):.5f}')
y[1].backward()
# %% asked for too early
y.numpy()
# %% one number
y = nn.Sequential(nn.Linear(4, 1), nn.Sigmoid())(x)
print(y.item(), float(y), bool(y > 0), f'{y.item():.3f}', len(y), y.shape, y.dtype, y.device)
# %% rows that don't fit
net(torch.ones(3))
# %% no rows
net(torch.ones(0, 4))
# %% three axes
net(torch.ones(2, 1, 4)).shape, net(torch.ones(2, 1, 4)).grad_fn.name()
# %% not in order
wide = torch.arange(8.).view(4, 2)
print(net(wide.t()), net(wide[:, 1]))
# %% sizes that broadcast
nn.MSELoss()(net(rows), torch.tensor([0., 1, 0]))
# %% sizes that don't
nn.BCELoss()(net(rows), torch.tensor([0., 1, 0]))
# %% a target of another type
nn.MSELoss()(net(x), torch.tensor([0, 1, 0]))
# %% out of range
nn.BCELoss()(nn.Linear(4, 3)(x) + 5, torch.tensor([0., 1, 0]))
# %% weights of the loss
nn.BCELoss(weight=torch.tensor([1., 2, 3]))(net(x), torch.tensor([0., 1, 0]))
# %% every optimiser
for make in [lambda p: torch.optim.SGD(p, lr=0.1), lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
             lambda p: torch.optim.SGD(p, lr=0.1, weight_decay=0.1), lambda p: torch.optim.Adam(p),
             lambda p: torch.optim.RMSprop(p), lambda p: torch.optim.Adagrad(p)]:
    trained = network(4)
    optimiser = make(trained.parameters())
    for _ in range(5):
        loss = nn.MSELoss()(trained(rows), target)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
    print(loss, trained[0].weight[0], trained[3].bias)
# %% a step changes weights in place
y = trained(x).sum()
optimiser = torch.optim.SGD(trained.parameters(), lr=0.1)
trained(x).sum().backward()
optimiser.step()
complaint(y.backward)
# %% a step at a target that is a number made by another network
for _ in range(3):
    aim = other[0](torch.ones(4)).detach()[:3]
    loss = nn.MSELoss()(net(x), aim)
loss
# %% a target that needs a gradient
goal = torch.tensor([0., 1, 0], requires_grad=True)
nn.MSELoss()(net(x), goal).backward()
goal.grad
# %% weights replaced
net[3].bias = nn.Parameter(torch.zeros(3))
print(net(x))
net[3].bias.data = torch.ones(3)
print(net(x))
# %% weights loaded
state = {k: v.clone() for k, v in network(5).state_dict().items()}
net.load_state_dict(state)
torch.equal(net(x), network(5)(x))
# %% in double
torch.manual_seed(1)
fine = nn.Sequential(nn.Linear(2, 2), nn.Sigmoid()).double()
for _ in range(2):
    y = fine(torch.ones(2, dtype=torch.float64))
    y.sum().backward()
    print(y, fine[0].weight.grad)
# %% gradients cleared
net.zero_grad(set_to_none=True)
print(net[0].weight.grad)
net(x).sum().backward()
torch.optim.SGD(net.parameters(), lr=0.1).zero_grad(set_to_none=True)
print(net[0].weight.grad)
# %% gradients set by hand
net[3].bias.grad = torch.ones(3)
net(x).sum().backward()
print(net[3].bias.grad)
# %% gradients clipped
net(rows).sum().backward()
print(nn.utils.clip_grad_norm_(net.parameters(), 0.5), net[3].bias.grad)
# %% in a list
outs = [net(x) for _ in range(3)]
loss = sum(o.sum() for o in outs) / 3
net.zero_grad(set_to_none=True)
loss.backward()
print(loss, net[3].bias.grad)
# %% stacked
net.zero_grad(set_to_none=True)
torch.stack([net(r) for r in rows]).pow(2).mean().backward()
print(net[3].bias.grad, net[0].weight.grad[2])
# %% changed in place before it goes on
free = torch.ones(3, requires_grad=True)
y = nn.Sequential(nn.Linear(3, 3), nn.LeakyReLU(0.1))(free)
y += 1
y[0] = 0
y.sum().backward()
print(free.grad)
# %% the sum of what is one's own and libtorch's
y = net(x)
loss = nn.MSELoss()(y, torch.zeros(3)) + y.abs().sum() * 0.1
net.zero_grad(set_to_none=True)
loss.backward()
print(loss, loss.grad_fn.name(), net[3].bias.grad)
