w = torch.tensor(1.0, requires_grad=True)
loss = (w - 4)**2
loss.backward()
w = w - 0.1 * w.grad
print(w)
print("leaf:", w.is_leaf)
