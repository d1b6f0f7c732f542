tiny = numpy.array([
    [[255, 0, 0], [255, 255, 0], [255, 255, 255]],
    [[0, 0, 255], [0, 0, 0], [128, 128, 128]],
], dtype="uint8")

print(tiny.shape)
plt.imshow(tiny)
plt.show()
