def with_valleys(steps, lr, c, start=(1.0, 0.0)):
    x = torch.tensor(start[0], requires_grad=True)
    y = torch.tensor(start[1], requires_grad=True)
    path = [start]
    for step in range(steps):
        f = x * y + c * x**2 - c * y**2
        slope_x, slope_y = torch.autograd.grad(f, [x, y])
        with torch.no_grad():
            x -= lr * slope_x
            y += lr * slope_y
        path.append((x.item(), y.item()))
    return path

for c in [0.0, 0.02, 0.1, 0.5]:
    path = with_valleys(180, 0.1, c)
    print(f"c {c:4}   distance {distance(path[-1]):.4f}")
