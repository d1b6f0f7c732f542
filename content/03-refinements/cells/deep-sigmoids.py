for depth in [1, 2, 4, 8]:
    s = torch.tensor(0.0, requires_grad=True)
    y = s
    for layer in range(depth):
        y = torch.sigmoid(y)
    y.backward()
    print(depth, "sigmoids:", f"{s.grad.item():.7f}")
