for rows, columns, size in [(6, 6, 2), (5, 7, 3), (4, 4, 1), (3, 6, 3)]:
    table = (torch.arange(rows * columns) * 7 % 11).float().reshape(rows, columns)
    weights = (torch.arange(size * size) * 3 % 5).float().reshape(size, size) - 1
    got = convolve(table, weights)
    assert torch.is_tensor(got), say('type', got=type(got).__name__)
    layer_ = nn.Conv2d(1, 1, size, bias=False)
    with torch.no_grad():
        layer_.weight.copy_(weights.reshape(1, 1, size, size))
        want = layer_(table.reshape(1, 1, rows, columns))[0, 0]
    assert got.shape == want.shape, say('shape', rows=rows, columns=columns, size=size, want=list(want.shape), got=list(got.shape))
    for i in range(want.shape[0]):
        for j in range(want.shape[1]):
            assert abs(got[i, j].item() - want[i, j].item()) < 1e-3, say('values', row=i, column=j, want=round(want[i, j].item(), 3), got=round(got[i, j].item(), 3))
