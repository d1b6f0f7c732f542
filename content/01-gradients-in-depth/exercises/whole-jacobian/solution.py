def whole_jacobian(f, x):
    y = f(x)
    rows = []
    for i in range(len(y)):
        v = torch.zeros(len(y))
        v[i] = 1.0
        row, = torch.autograd.grad(y, x, v, retain_graph=True)
        rows.append(row)
    return torch.stack(rows)
