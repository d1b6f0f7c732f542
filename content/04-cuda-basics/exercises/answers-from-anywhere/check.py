import numpy

place = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
for inputs, outputs, rows in [(784, 10, 5), (3, 2, 1), (4, 1, 20)]:
    asked = torch.nn.Linear(inputs, outputs)
    given = torch.rand(rows, inputs)
    want = asked(given).detach().numpy()
    asked.to(place)
    got = answers_of(asked, given)
    assert isinstance(got, numpy.ndarray), say('kind', kind=type(got).__name__)
    assert got.shape == want.shape, say('shape', shape=tuple(given.shape), want=want.shape, got=got.shape)
    assert numpy.allclose(got, want, atol=1e-4), say('values')
    assert given.device.type == 'cpu', say('moved', want='cpu', got=given.device)
    learned = [p for p in asked.parameters() if p.grad is not None]
    assert not learned, say('graph', got=len(learned))
