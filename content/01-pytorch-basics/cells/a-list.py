noon = torch.tensor([14.0, 17.5, 12.5, 19.0])

print(noon)
print(noon.shape)
print(noon.dtype)
