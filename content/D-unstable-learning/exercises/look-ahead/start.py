def look_ahead(x, y, lr):
    x1 = x - lr * y
    y1 = y + lr * x
    return x1, y1
