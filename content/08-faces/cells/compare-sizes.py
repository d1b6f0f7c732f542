with h5py.File("small.h5py", "r") as packed:
    picture = numpy.array(packed["faces"]["0.jpg"])

difference = numpy.abs(picture.astype(int) - image.astype(int))
print("zip of JPEGs:", os.path.getsize("small.zip") // 1000, "kB")
print("HDF5 file:   ", os.path.getsize("small.h5py") // 1000, "kB")
print("mean difference of the first image:", difference.mean().round(2))
