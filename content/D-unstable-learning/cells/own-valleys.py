def with_valleys(steps, lr, c, start=(1.0, 0.0)):
    x = torch.tensor(start[0], requires_grad=True)
    y = torch.tensor(start[1], requires_grad=True)
    path = [start]
    for step in range(steps):
        f = x * y + c * x**2 - c * y**2
        f.backward()
        with torch.no_grad():
            x -= lr * x.grad
            y += lr * y.grad
        x.grad.zero_()
        y.grad.zero_()
        path.append((x.item(), y.item()))
    return path

print(f"c 0.0    distance {distance(together[-1]):.4f}")
valleys = {}
for c in [0.02, 0.1, 0.3]:
    valleys[c] = with_valleys(180, 0.1, c)
    print(f"c {c:4}   distance {distance(valleys[c][-1]):.4f}")
