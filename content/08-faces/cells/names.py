with h5py.File(path, "r") as file:
    group = file["img_align_celeba"]
    print(list(group)[:5])
    print(group["0.jpg"])
