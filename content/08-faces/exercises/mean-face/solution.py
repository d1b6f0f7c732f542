def mean_face(group, count):
    total = numpy.zeros(group["0.jpg"].shape, dtype="float64")
    for i in range(count):
        total += numpy.array(group[f"{i}.jpg"])
    return total / count

with h5py.File(path, "r") as file:
    mean = mean_face(file["img_align_celeba"], 60)

plt.imshow(mean / 255)
plt.show()
