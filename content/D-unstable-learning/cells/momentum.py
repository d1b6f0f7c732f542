def with_momentum(steps, lr, momentum, start=(1.0, 0.0)):
    x, y = start
    speed_x = speed_y = 0.0
    path = [start]
    for step in range(steps):
        speed_x = momentum * speed_x - lr * y
        x = x + speed_x
        speed_y = momentum * speed_y + lr * x
        y = y + speed_y
        path.append((x, y))
    return path

for momentum in [0.9, 0.5, 0.0, -0.3, -0.5]:
    path = with_momentum(600, 0.1, momentum)
    print(f"momentum {momentum:4}   distance {distance(path[-1]):.4g}")
