# The GAN of chapter 6, which learns the pattern 1010: three small networks' steps a round.
# steps: 500
# %% once
import random

import torch
import torch.nn as nn


def real_pattern():
    return torch.FloatTensor([random.uniform(0.8, 1.0), random.uniform(0.0, 0.2),
                              random.uniform(0.8, 1.0), random.uniform(0.0, 0.2)])


class Discriminator(nn.Module):

    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(4, 3), nn.Sigmoid(), nn.Linear(3, 1), nn.Sigmoid())
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


class Generator(nn.Module):

    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(1, 3), nn.Sigmoid(), nn.Linear(3, 4), nn.Sigmoid())
        self.optimiser = torch.optim.SGD(self.parameters(), lr=0.01)
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


critic = Discriminator()
artist = Generator()
# %% round
for i in range(500):
    critic.learn(real_pattern(), torch.FloatTensor([1.0]))
    critic.learn(artist.forward(torch.FloatTensor([0.5])).detach(), torch.FloatTensor([0.0]))
    artist.learn(critic, torch.FloatTensor([0.5]), torch.FloatTensor([1.0]))
