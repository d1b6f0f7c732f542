def mean_face(group, count):
    ...

with h5py.File(path, "r") as file:
    mean = mean_face(file["img_align_celeba"], 60)

if mean is not None:
    plt.imshow(mean / 255)
    plt.show()
