with h5py.File(path, "r") as file:
    image = numpy.array(file["img_align_celeba"]["0.jpg"])

print(image.shape, image.dtype)
plt.imshow(image)
plt.show()
