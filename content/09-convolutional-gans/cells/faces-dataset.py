from torch.utils.data import Dataset

class Faces(Dataset):

    def __init__(self, path):
        self.group = h5py.File(path, "r")["img_align_celeba"]

    def __len__(self):
        return len(self.group)

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError("there are no more faces")
        image = numpy.array(self.group[f"{index}.jpg"])
        square = torch.tensor(crop_centre(image, 128, 128))
        return square.permute(2, 0, 1) / 255.0

    def some(self, count):
        chosen = torch.randint(len(self), (count,))
        return torch.stack([self[i] for i in chosen.tolist()])

faces = Faces(path)
print(faces[0].shape)
print(faces.some(8).shape)
