x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 10
view = y.detach()
copy = y.detach().clone()

view[0] = -1.0
print(y)
print(copy)
