height = 20 * t - 5 * t**2
speed, = torch.autograd.grad(height, t, create_graph=True)
print(speed)
acceleration, = torch.autograd.grad(speed, t)
print(acceleration)
