for n, size, stride in [(3, 2, 1), (3, 2, 2), (2, 4, 2), (3, 1, 3), (4, 3, 2)]:
    table = (torch.arange(n * n) * 5 % 7).float().reshape(n, n)
    weights = (torch.arange(size * size) * 3 % 5).float().reshape(size, size) - 1
    got = stamp(table, weights, stride)
    assert torch.is_tensor(got), say('type', got=type(got).__name__)
    layer_ = nn.ConvTranspose2d(1, 1, size, stride, bias=False)
    with torch.no_grad():
        layer_.weight.copy_(weights.reshape(1, 1, size, size))
        want = layer_(table.reshape(1, 1, n, n))[0, 0]
    assert got.shape == want.shape, say('shape', n=n, size=size, stride=stride, want=list(want.shape), got=list(got.shape))
    for i in range(want.shape[0]):
        for j in range(want.shape[1]):
            assert abs(got[i, j].item() - want[i, j].item()) < 1e-3, say('values', stride=stride, row=i, column=j, want=round(want[i, j].item(), 3), got=round(got[i, j].item(), 3))
