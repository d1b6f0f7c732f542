for real, forged in [([8.0, 5.0, 0.0], [2.0, 5.0, 3.0]), ([1.0, 30.0], [3.0, 10.0]), ([7.0], [0.0])]:
    got = best_answers(torch.tensor(real), torch.tensor(forged))
    assert torch.is_tensor(got), say('type', got=type(got).__name__)
    assert got.shape == (len(real),), say('shape', want=len(real), got=list(got.shape))
    want = [round(r / (r + f), 4) for r, f in zip(real, forged)]
    values = [round(v, 4) for v in got.tolist()]
    assert max(abs(a - b) for a, b in zip(values, want)) < 2e-4, say('values', real=real, forged=forged, want=want, got=values)
