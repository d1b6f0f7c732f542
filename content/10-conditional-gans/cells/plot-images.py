def plot_images(digit):
    label = one_hot(digit)
    figure, axes = plt.subplots(2, 4, figsize=(8, 4))
    for number in range(8):
        axis = axes[number // 4, number % 4]
        drawn = generator(torch.randn(100), label)
        axis.imshow(drawn.detach().reshape(28, 28), cmap="Greys")
        axis.axis("off")
    plt.show()

plot_images(9)
