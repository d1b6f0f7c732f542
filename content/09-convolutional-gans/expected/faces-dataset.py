assert tuple(faces[0].shape) == (3, 128, 128) and faces[0].dtype == torch.float32, faces[0].shape
assert abs(faces[0][2, 5, 7].item() - cropped[5, 7, 2] / 255) < 1e-5, 'the colours are not where they should be'
