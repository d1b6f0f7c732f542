with h5py.File(path, "r") as file:
    file["img_align_celeba"]["999999.jpg"]
