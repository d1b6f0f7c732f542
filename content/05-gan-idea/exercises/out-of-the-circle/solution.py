def play(x, y, rate, steps):
    for step in range(steps):
        next_x = x - rate * y
        next_y = y + rate * x
        x, y = x - rate * next_y, y + rate * next_x
    return x, y

play(1.0, 0.0, 0.1, 200)
