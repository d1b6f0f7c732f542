faces = Faces(path)
face = faces[0]

print(len(faces), "faces")
print(face.shape, face.dtype)
print("numbers:", face.numel())
print(f"from {face.min().item():.2f} to {face.max().item():.2f}")
