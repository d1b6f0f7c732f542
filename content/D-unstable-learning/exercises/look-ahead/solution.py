def look_ahead(x, y, lr):
    x1 = x - lr * y
    y1 = y + lr * x
    return x - lr * y1, y + lr * x1

ahead = [(1.0, 0.0)]
for step in range(180):
    ahead.append(look_ahead(*ahead[-1], 0.1))
draw({"looking ahead": ahead})
