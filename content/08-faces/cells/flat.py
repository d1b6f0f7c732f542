pixels = torch.tensor(tiny)
flat = pixels.view(18)
print(flat)
print("back again:", torch.equal(flat.view(2, 3, 3), pixels))
