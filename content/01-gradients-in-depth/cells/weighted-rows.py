x.grad.zero_()
y = torch.stack([x[0] * x[1], x[0]**2])
v = torch.tensor([10.0, 1.0])
y.backward(v)
x.grad
