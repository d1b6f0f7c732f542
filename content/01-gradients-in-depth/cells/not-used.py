s = torch.tensor(1.0, requires_grad=True)
height = 20 * t - 5 * t**2
torch.autograd.grad(height, [t, s])
