torch.manual_seed(1)
order = torch.randperm(784)

def shuffle(images):
    return images.reshape(-1, 784)[:, order].reshape(-1, 1, 28, 28)

figure, axes = plt.subplots(1, 2, figsize=(6, 3))
axes[0].imshow(digit[0, 0], cmap="Greys")
axes[1].imshow(shuffle(digit)[0, 0], cmap="Greys")
plt.show()
