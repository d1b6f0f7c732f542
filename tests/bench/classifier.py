# The first classifier of chapter 2: a data set on a DataFrame, one image a step, mean squared error, SGD.
# steps: 1000
# %% once
import pandas
import torch
import torch.nn as nn
from torch.utils.data import Dataset

with open('digits.csv', 'w') as file:
    for row in range(1000):
        file.write(','.join([str(row % 10)] + [str((row * pixel) % 256) for pixel in range(784)]) + '\n')


class Digits(Dataset):

    def __init__(self, path):
        self.frame = pandas.read_csv(path, header=None)

    def __len__(self):
        return len(self.frame)

    def __getitem__(self, index):
        label = self.frame.iloc[index, 0]
        target = torch.zeros((10))
        target[label] = 1.0
        image = torch.FloatTensor(self.frame.iloc[index, 1:].values) / 255.0
        return label, image, target


class Classifier(nn.Module):

    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(784, 200), nn.Sigmoid(), nn.Linear(200, 10), nn.Sigmoid())
        self.loss_function = nn.MSELoss()
        self.optimiser = torch.optim.SGD(self.parameters(), lr=0.01)
        self.steps = 0
        self.losses = []

    def forward(self, inputs):
        return self.model(inputs)

    def learn(self, inputs, targets):
        outputs = self.forward(inputs)
        loss = self.loss_function(outputs, targets)
        self.steps += 1
        if self.steps % 10 == 0:
            self.losses.append(loss.item())
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()


digits = Digits('digits.csv')
network = Classifier()
# %% round
for label, image, target in digits:
    network.learn(image, target)
