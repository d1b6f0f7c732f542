def adam_step(p, g, m, v, t, lr):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g ** 2
    m_corrected = m / (1 - 0.9 ** t)
    v_corrected = v / (1 - 0.999 ** t)
    p = p - lr * m_corrected / (v_corrected ** 0.5 + 1e-8)
    return p, m, v

adam_step(3.0, 6.0, 0.0, 0.0, 1, 0.1)
