from torch.utils.data import Dataset

class Faces(Dataset):

    def __init__(self, path):
        self.file = h5py.File(path, "r")
        self.group = self.file["img_align_celeba"]

    def __len__(self):
        return len(self.group)

    def __getitem__(self, index):
        image = numpy.array(self.group[f"{index}.jpg"])
        return torch.tensor(image, dtype=torch.float32) / 255.0

    def plot_image(self, index):
        plt.imshow(numpy.array(self.group[f"{index}.jpg"]))
        plt.show()
