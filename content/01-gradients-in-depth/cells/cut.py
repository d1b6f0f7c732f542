x = torch.tensor(3.0, requires_grad=True)
square = x**2
cube = square * x
cube.backward()
print("everything recorded:", x.grad)

x = torch.tensor(3.0, requires_grad=True)
square = x**2
cube = square.detach() * x
cube.backward()
print("square detached:    ", x.grad)
