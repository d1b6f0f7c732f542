# The digit GAN of chapter 7 after its refinements: BCE, LeakyReLU, LayerNorm, Adam, 100 seeds; one image a round.
# steps: 100
# %% once
import pandas
import torch
import torch.nn as nn
from torch.utils.data import Dataset

with open('digits.csv', 'w') as file:
    for row in range(100):
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


def seed(size):
    return torch.randn(size)


class Discriminator(nn.Module):

    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(784, 200), nn.LeakyReLU(0.02), nn.LayerNorm(200), nn.Linear(200, 1),
                                   nn.Sigmoid())
        self.loss_function = nn.BCELoss()
        self.optimiser = torch.optim.Adam(self.parameters(), lr=0.0001)
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


class Generator(nn.Module):

    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(100, 200), nn.LeakyReLU(0.02), nn.LayerNorm(200), nn.Linear(200, 784),
                                   nn.Sigmoid())
        self.optimiser = torch.optim.Adam(self.parameters(), lr=0.0001)
        self.steps = 0
        self.losses = []

    def forward(self, inputs):
        return self.model(inputs)

    def learn(self, critic, inputs, targets):
        made = self.forward(inputs)
        judged = critic.forward(made)
        loss = critic.loss_function(judged, targets)
        self.steps += 1
        if self.steps % 10 == 0:
            self.losses.append(loss.item())
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()


digits = Digits('digits.csv')
critic = Discriminator()
artist = Generator()
# %% round
for label, image, target in digits:
    critic.learn(image, torch.FloatTensor([1.0]))
    critic.learn(artist.forward(seed(100)).detach(), torch.FloatTensor([0.0]))
    artist.learn(critic, seed(100), torch.FloatTensor([1.0]))
