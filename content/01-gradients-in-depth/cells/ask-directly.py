t = torch.tensor(1.5, requires_grad=True)
height = 20 * t - 5 * t**2
speed = torch.autograd.grad(height, t)
print(speed)
print(t.grad)
