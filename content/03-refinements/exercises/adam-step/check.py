def close(a, b):
    return abs(a - b) <= 1e-6 + 1e-4 * abs(b)

for start, gradients, lr in [(3.0, [6.0, 5.8, -2.0, 0.5], 0.1), (-1.0, [-0.02, 0.7, 0.7], 0.001)]:
    there = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    adam = torch.optim.Adam([there], lr=lr)
    p, m, v = start, 0.0, 0.0
    want_m, want_v = 0.0, 0.0
    for t, g in enumerate(gradients, 1):
        there.grad = torch.tensor(g, dtype=torch.float64)
        adam.step()
        want_m = 0.9 * want_m + 0.1 * g
        want_v = 0.999 * want_v + 0.001 * g * g
        before = p
        got = adam_step(p, g, m, v, t, lr)
        assert isinstance(got, tuple) and len(got) == 3, say('three', got=got)
        p, m, v = (float(number) for number in got)
        assert close(m, want_m), say('m', t=t, got=round(m, 6), want=round(want_m, 6))
        assert close(v, want_v), say('v', t=t, got=round(v, 6), want=round(want_v, 6))
        want = there.item()
        if t == 1:
            assert abs(p - want) < 1e-3 * lr, say('first', p=before, g=g, got=round(p, 6), want=round(want, 6))
        assert abs(p - want) < 1e-3 * lr, say('later', t=t, got=round(p, 6), want=round(want, 6))
