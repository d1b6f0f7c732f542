weights = convolutional[0].weight.data
limit = weights.abs().max()

figure, axes = plt.subplots(2, 8, figsize=(10, 3))
for number in range(16):
    axis = axes[number // 8, number % 8]
    axis.imshow(weights[number, 0], cmap="bwr",
                vmin=-limit, vmax=limit)
    axis.axis("off")
plt.show()
