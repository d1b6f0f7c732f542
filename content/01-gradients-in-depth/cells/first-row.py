y = torch.stack([x[0] * x[1], x[0]**2])
y.backward(torch.tensor([1.0, 0.0]))
x.grad
