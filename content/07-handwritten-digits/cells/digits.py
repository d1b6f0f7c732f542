import torch
import torch.nn as nn
import pandas
import matplotlib.pyplot as plt
from torch.utils.data import Dataset

class Digits(Dataset):

    def __init__(self, path):
        self.frame = pandas.read_csv(path, header=None)

    def __len__(self):
        return len(self.frame)

    def __getitem__(self, index):
        label = self.frame.iloc[index, 0]

        target = torch.zeros(10)
        target[label] = 1.0

        pixels = self.frame.iloc[index, 1:].values
        image = torch.tensor(pixels, dtype=torch.float32) / 255.0

        return label, image, target

digits = Digits("mnist_data/mnist_train.csv")
len(digits)
