with torch.no_grad():
    _real = [discriminator(faces[len(faces) - 1 - i].to(device)).item() for i in range(20)]
    _fake = [discriminator(torch.rand(218, 178, 3, device=device)).item() for i in range(20)]
assert sum(_real) / 20 > 0.6, _real
assert max(_fake) < 0.5, _fake
assert min(_real) > max(_fake), (min(_real), max(_fake))
