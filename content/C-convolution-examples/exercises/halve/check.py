assert isinstance(halve, nn.Conv2d), say('type', got=type(halve).__name__)
taken, given = halve.in_channels, halve.out_channels
assert (taken, given) == (1, 1), say('channels', taken=taken, given=given)
kernel_size = tuple(halve.weight.shape[2:])
assert kernel_size == (3, 3), say('kernel', got=' × '.join(str(k) for k in kernel_size))
for n in [28, 14, 6, 32]:
    with torch.no_grad():
        got = halve(torch.zeros(1, 1, n, n)).shape
    assert tuple(got[2:]) == (n // 2, n // 2), say('size', n=n, want=n // 2, got=f'{got[2]} × {got[3]}')
