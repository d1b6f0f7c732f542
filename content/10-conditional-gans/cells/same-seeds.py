seeds = torch.randn(4, 100)

figure, axes = plt.subplots(4, 10, figsize=(10, 4.2))
for row in range(4):
    for digit in range(10):
        drawn = generator(seeds[row], one_hot(digit)).detach()
        axes[row, digit].imshow(drawn.reshape(28, 28), cmap="Greys")
        axes[row, digit].axis("off")
plt.show()
