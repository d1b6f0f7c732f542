with torch.no_grad():
    features = convolutional[0](digit)

figure, axes = plt.subplots(2, 8, figsize=(10, 3))
for number in range(16):
    axis = axes[number // 8, number % 8]
    axis.imshow(features[0, number], cmap="Greys")
    axis.axis("off")
plt.show()
