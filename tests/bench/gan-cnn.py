# The convolutional face GAN of chapter 9, at a quarter of its height and width; one picture a step.
# steps: 20
# %% once
import torch
import torch.nn as nn

torch.manual_seed(0)
critic = nn.Sequential(nn.Conv2d(3, 64, kernel_size=8, stride=2), nn.BatchNorm2d(64), nn.GELU(),
                       nn.Conv2d(64, 64, kernel_size=8, stride=2), nn.BatchNorm2d(64), nn.GELU(),
                       nn.Conv2d(64, 3, kernel_size=4, stride=1), nn.GELU(), nn.Flatten(), nn.Linear(3 * 3 * 3, 1),
                       nn.Sigmoid())
artist = nn.Sequential(nn.Linear(100, 3 * 5 * 5), nn.LeakyReLU(0.2), nn.Unflatten(1, (3, 5, 5)),
                       nn.ConvTranspose2d(3, 64, kernel_size=8, stride=1), nn.BatchNorm2d(64), nn.GELU(),
                       nn.ConvTranspose2d(64, 64, kernel_size=8, stride=1), nn.BatchNorm2d(64), nn.GELU(),
                       nn.ConvTranspose2d(64, 3, kernel_size=6, stride=2), nn.Sigmoid())
loss_function = nn.BCELoss()
critic_optimiser = torch.optim.Adam(critic.parameters(), lr=0.0001)
artist_optimiser = torch.optim.Adam(artist.parameters(), lr=0.0001)
real = torch.rand(1, 3, 42, 42)
yes, no = torch.ones(1, 1), torch.zeros(1, 1)


def learn(optimiser, outputs, targets):
    loss = loss_function(outputs, targets)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
# %% round
for i in range(20):
    learn(critic_optimiser, critic(real), yes)
    learn(critic_optimiser, critic(artist(torch.randn(1, 100)).detach()), no)
    learn(artist_optimiser, critic(artist(torch.randn(1, 100))), yes)
