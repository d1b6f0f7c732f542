def adam_step(p, g, m, v, t, lr):
    return p, m, v

adam_step(3.0, 6.0, 0.0, 0.0, 1, 0.1)
