def take_turns(steps, lr, start=(1.0, 0.0)):
    x, y = start
    path = [start]
    for step in range(steps):
        x = x - lr * y
        y = y + lr * x
        path.append((x, y))
    return path

turns = take_turns(180, lr=0.1)
draw({"both at once": together, "in turns": turns})
