assert face.shape == (218, 178, 3) and str(face.dtype) == 'uint8', (face.shape, face.dtype)
assert face.max() > face.min(), 'the face is empty'
