with torch.no_grad():
    first, second = G(here), G(there)
    both = G(here + there)
    apart = G(here - there)

plt.figure(figsize=(10, 2.8))
titles = ["here", "there", "here + there", "here - there"]
for index, image in enumerate([first, second, both, apart]):
    plt.subplot(1, 4, index + 1)
    plt.imshow(image.reshape(28, 28).numpy(), cmap="Greys")
    plt.title(titles[index])
    plt.axis("off")
plt.show()
