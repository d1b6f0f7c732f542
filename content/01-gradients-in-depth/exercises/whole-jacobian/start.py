def whole_jacobian(f, x):
    y = f(x)
    rows = []
    ...
    return rows
