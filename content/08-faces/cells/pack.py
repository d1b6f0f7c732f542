with zipfile.ZipFile("small.zip") as archive, \
        h5py.File("small.h5py", "w") as packed:
    count = 0
    for entry in archive.namelist():
        with archive.open(entry) as jpeg:
            picture = numpy.array(Image.open(jpeg))
        packed.create_dataset(f"faces/{count}.jpg", data=picture)
        count += 1

print(count, "images packed")
