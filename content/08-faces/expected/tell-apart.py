with torch.no_grad():
    _real = [discriminator(faces[len(faces) - 1 - i].to(device)).item() for i in range(20)]
    _fake = [discriminator(torch.rand(218, 178, 3, device=device)).item() for i in range(20)]
assert min(_real) > 0.5 and sum(_real) / 20 > 0.7, _real
assert max(_fake) < 0.5 and sum(_fake) / 20 < 0.3, _fake
