import torch
import torch.nn as nn
x = torch.tensor([1.0, 2.0])
weights = torch.tensor([0.5, -0.5], requires_grad=True)
y = (x * weights).sum()
# %%
y.grad_fn.next_functions[0][0].next_functions[1][0].variable is weights
# %%
z = x * weights
[type(node).__name__ for node, _ in z.grad_fn.next_functions]
# %%
leaf = z.grad_fn.next_functions[1][0]
leaf.variable, type(leaf).__name__, leaf.name()
# %%
leaf.variable is weights, leaf.variable.is_leaf
# %%
torch.manual_seed(0)
layer = nn.Linear(2, 1)
out = layer(x[None])
names = {}
def walk(node, depth=0):
    if node is None:
        return
    if hasattr(node, 'variable'):
        for name, p in layer.named_parameters():
            if p is node.variable:
                names[name] = depth
    for following, _ in node.next_functions:
        walk(following, depth + 1)
walk(out.grad_fn)
names
# %%
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
found = []
def leaves(node):
    if hasattr(node, 'variable'):
        found.append(node.variable)
    for following, _ in node.next_functions:
        if following is not None:
            leaves(following)
leaves(net(torch.ones(1, 2)).grad_fn)
sorted(name for name, p in net.named_parameters() if any(p is v for v in found))
# %%
type(found[0])
# %%
a = torch.ones(2).requires_grad_()
(a + 1).grad_fn.next_functions[0][0].variable is a
# %%
b = torch.ones(2)
b.requires_grad = True
(b * b).grad_fn.next_functions[0][0].variable is (b * b).grad_fn.next_functions[1][0].variable is b
# %%
def made():
    hidden = torch.tensor(2.0, requires_grad=True)
    return hidden ** 2
made().grad_fn.next_functions[0][0].variable
# %%
leaf.variable.grad = None
z.sum().backward()
leaf.variable.grad is weights.grad, leaf.variable.grad
# %%
import copy
c = copy.deepcopy(weights)
(c * 2).grad_fn.next_functions[0][0].variable is c
# %%
z.grad_fn.variable
# %%
p = nn.Parameter(torch.ones(2))
(p * 2).grad_fn.next_functions[0][0].variable is p
