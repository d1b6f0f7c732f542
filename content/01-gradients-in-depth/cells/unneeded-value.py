x = torch.tensor([0.0, 1.0], requires_grad=True)
y = x * 3
y += 1
y.sum().backward()
x.grad
