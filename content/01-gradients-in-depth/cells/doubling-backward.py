v = torch.tensor([0.1, 1.0, 0.0001])
y.backward(v)
print(x.grad)
print(2**doublings * v)
