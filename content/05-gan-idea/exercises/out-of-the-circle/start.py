def play(x, y, rate, steps):
    for step in range(steps):
        x, y = x - rate * y, y + rate * x
    return x, y

play(1.0, 0.0, 0.1, 200)
