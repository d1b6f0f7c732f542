def half(image):
    rows, columns, colours = image.shape
    blocks = image.view(rows // 2, 2, columns // 2, 2, colours)
    return blocks.mean(dim=(1, 3))

smaller = half(face)
print(smaller.shape)
plt.imshow(smaller)
plt.show()
