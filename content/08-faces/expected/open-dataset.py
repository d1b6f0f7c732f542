assert len(faces) >= 1000, len(faces)
assert tuple(face.shape) == (218, 178, 3) and face.dtype == torch.float32, face.shape
assert face.numel() == 116412, face.numel()
assert 0 <= face.min().item() < 0.3 and 0.5 < face.max().item() <= 1, (face.min(), face.max())
assert not torch.equal(faces[0], faces[1])
assert torch.equal((faces[7] * 255).round().to(torch.uint8), torch.tensor(numpy.array(faces.group['7.jpg'])))
