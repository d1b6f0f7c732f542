lowest = torch.tensor([0.8, 0.0, 0.8, 0.0])
tries = torch.rand(100000, 4)
fits = (tries >= lowest) & (tries <= lowest + 0.2)

print(fits.all(dim=1).sum().item(), "of 100000 look real")
print("expected:", round(100000 * 0.2**4))
