import h5py

path = "celeba_dataset/celeba_aligned_small.h5py"

with h5py.File(path, "r") as file:
    for name in file:
        print(name, "with", len(file[name]), "images")
