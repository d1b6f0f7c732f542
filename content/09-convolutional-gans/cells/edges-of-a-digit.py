import matplotlib.pyplot as plt

digit = images[7:8]
kernels = torch.stack([upright, upright.T]).reshape(2, 1, 3, 3)
edges = F.conv2d(digit, kernels)
print(tuple(digit.shape), "becomes", tuple(edges.shape))

figure, axes = plt.subplots(1, 3, figsize=(10, 3.5))
axes[0].imshow(digit[0, 0], cmap="Greys")
axes[0].set_title("the digit")
axes[1].imshow(edges[0, 0], cmap="bwr", vmin=-3, vmax=3)
axes[1].set_title("upright edges")
axes[2].imshow(edges[0, 1], cmap="bwr", vmin=-3, vmax=3)
axes[2].set_title("level edges")
plt.show()
