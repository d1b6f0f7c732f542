print("view(3, 2, 3)[0]:")
print(pixels.view(3, 2, 3)[0])
print("permute(2, 0, 1)[0]:")
print(pixels.permute(2, 0, 1)[0])
