import pandas
import torch
import torch.nn as nn
import matplotlib.pyplot as plt
from torch.utils.data import Dataset

class Digits(Dataset):

    def __init__(self, path, limit):
        frame = pandas.read_csv(path, header=None, nrows=limit)
        self.labels = torch.tensor(frame.iloc[:, 0].values)
        pixels = frame.iloc[:, 1:].values
        self.images = torch.tensor(pixels, dtype=torch.float32) / 255.0
        self.targets = torch.eye(10)[self.labels]

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        return self.labels[index], self.images[index], self.targets[index]

images = 8000  # quick: 1000

train_data = Digits("mnist_data/mnist_train.csv", images)
test_data = Digits("mnist_data/mnist_test.csv", 2000)
print(len(train_data), "images to learn from,", len(test_data), "to test")
