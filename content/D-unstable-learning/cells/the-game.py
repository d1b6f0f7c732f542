def play(steps, lr, start=(1.0, 0.0)):
    x = torch.tensor(start[0], requires_grad=True)
    y = torch.tensor(start[1], requires_grad=True)
    path = [start]
    for step in range(steps):
        f = x * y
        f.backward()
        with torch.no_grad():
            x -= lr * x.grad
            y += lr * y.grad
        x.grad.zero_()
        y.grad.zero_()
        path.append((x.item(), y.item()))
    return path

for place in play(4, lr=0.1):
    print(f"x {place[0]:.4f}   y {place[1]:.4f}")
