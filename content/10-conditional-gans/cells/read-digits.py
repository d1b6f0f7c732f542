import pandas
import torch.nn as nn
import torch.nn.functional as F
import matplotlib.pyplot as plt
from torch.utils.data import Dataset

class Digits(Dataset):

    def __init__(self, path, count):
        frame = pandas.read_csv(path, header=None, nrows=count)
        self.digits = torch.tensor(frame[0].values)
        self.images = torch.tensor(frame.iloc[:, 1:].values) / 255.0
        self.labels = F.one_hot(self.digits, 10).float()

    def __len__(self):
        return len(self.digits)

    def __getitem__(self, index):
        return self.images[index], self.labels[index]

    def some(self, count):
        chosen = torch.randint(len(self), (count,))
        return self.images[chosen], self.labels[chosen]

data = Digits("mnist_data/mnist_train.csv", 8000)
images, labels = data.some(50)
print(len(data), tuple(images.shape), tuple(labels.shape))
