import h5py
import numpy

path = "celeba_dataset/celeba_aligned_small.h5py"
with h5py.File(path, "r") as file:
    people = file["img_align_celeba"]
    print(len(people), "faces")
    face = numpy.array(people["0.jpg"])

print(face.shape, face.dtype)
plt.imshow(face)
plt.show()
