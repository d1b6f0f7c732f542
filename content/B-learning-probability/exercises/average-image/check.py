first = [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]
second = [[0.0, 0.5, 1.0, 0.2], [1.0, 0.5, 0.0, 0.6]]
for images, weights in [(first, [0.5, 0.1, 0.4]), (first, [0.0, 1.0, 0.0]), (second, [0.25, 0.75])]:
    got = average_image(torch.tensor(images), torch.tensor(weights))
    assert torch.is_tensor(got), say('type', got=type(got).__name__)
    pixels = len(images[0])
    assert tuple(got.shape) == (pixels,), say('shape', want=pixels, got=list(got.shape))
    want = [round(sum(w * image[i] for w, image in zip(weights, images)), 4) for i in range(pixels)]
    values = [round(v, 4) for v in got.tolist()]
    assert max(abs(a - b) for a, b in zip(values, want)) < 2e-4, say('values', chances=weights, want=want, got=values)
