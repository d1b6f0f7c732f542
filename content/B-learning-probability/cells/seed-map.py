axis = torch.linspace(-1, 1, 81)
down, right = torch.meshgrid(axis, axis, indexing="ij")
square = torch.stack([right.flatten(), down.flatten()], dim=1)
with torch.no_grad():
    regions = kinds(G(square)).reshape(81, 81)

plt.figure(figsize=(5, 5))
plt.imshow(regions.numpy(), extent=(-1, 1, -1, 1), origin="lower",
           interpolation="none")
plt.xlabel("first number of the seed")
plt.ylabel("second number")
plt.show()
