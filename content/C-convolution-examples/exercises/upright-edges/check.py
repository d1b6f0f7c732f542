assert torch.is_tensor(edges), say('type', got=type(edges).__name__)
assert tuple(edges.shape) == (3, 3), say('shape', got=list(edges.shape))

def answers(table):
    layer_ = nn.Conv2d(1, 1, 3, bias=False)
    with torch.no_grad():
        layer_.weight.copy_(edges.reshape(1, 1, 3, 3))
        return layer_(table.reshape(1, 1, 6, 6))[0, 0]

def largest(found):
    return round(found.flatten()[found.abs().argmax()].item(), 4)

for value in [1.0, 4.0]:
    got = largest(answers(torch.full((6, 6), value)))
    assert abs(got) < 1e-3, say('flat', value=value, got=got)
for rows in [[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [5.0, 0.0, 3.0, 3.0, 1.0, 8.0]]:
    got = largest(answers(torch.tensor(rows).reshape(6, 1).expand(6, 6).contiguous()))
    assert abs(got) < 1e-3, say('lying', got=got)
half = torch.zeros(6, 6)
half[:, 3:] = 1.0
got = answers(half)
assert got.abs().max().item() > 1e-3, say('upright', got=got[0].tolist())
