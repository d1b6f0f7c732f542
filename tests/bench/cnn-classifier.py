# The convolutional classifier of chapter 9: ten images a step.
# steps: 200
# %% once
import torch
import torch.nn as nn

torch.manual_seed(0)
images = torch.rand(10, 1, 28, 28)
targets = torch.nn.functional.one_hot(torch.arange(10), 10).float()
network = nn.Sequential(nn.Conv2d(1, 10, kernel_size=5, stride=2), nn.LeakyReLU(0.02), nn.BatchNorm2d(10),
                        nn.Conv2d(10, 10, kernel_size=3, stride=2), nn.LeakyReLU(0.02), nn.BatchNorm2d(10),
                        nn.Flatten(), nn.Linear(250, 10), nn.Sigmoid())
loss_function = nn.BCELoss()
optimiser = torch.optim.Adam(network.parameters())
# %% round
for i in range(200):
    loss = loss_function(network(images), targets)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
