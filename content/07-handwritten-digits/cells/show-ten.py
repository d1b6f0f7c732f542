def show(images):
    plt.figure(figsize=(10, 4.4))
    for index in range(10):
        plt.subplot(2, 5, index + 1)
        square = images[index].reshape(28, 28).numpy()
        plt.imshow(square, cmap="Greys", vmin=0, vmax=1)
        plt.axis("off")
    plt.show()

real = torch.stack([digits[index][1] for index in range(500)])
show(real)
