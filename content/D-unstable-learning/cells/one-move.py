import torch

x = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(0.0, requires_grad=True)

f = x * y
f.backward()
print("slope for x:", x.grad.item())
print("slope for y:", y.grad.item())
