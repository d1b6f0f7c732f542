# The convolutional face GAN of chapter 9 on the GPU, with pictures of 128 by 128; one picture a step.
# steps: 20
# %% once
import torch
import torch.nn as nn

assert torch.cuda.is_available(), 'this machine has no CUDA device that PyTorch can use'
torch.manual_seed(0)
critic = nn.Sequential(nn.Conv2d(3, 256, kernel_size=8, stride=2), nn.BatchNorm2d(256), nn.GELU(),
                       nn.Conv2d(256, 256, kernel_size=8, stride=2), nn.BatchNorm2d(256), nn.GELU(),
                       nn.Conv2d(256, 3, kernel_size=8, stride=2), nn.GELU(), nn.Flatten(),
                       nn.Linear(3 * 10 * 10, 1), nn.Sigmoid()).to('cuda')
artist = nn.Sequential(nn.Linear(100, 3 * 11 * 11), nn.GELU(), nn.Unflatten(1, (3, 11, 11)),
                       nn.ConvTranspose2d(3, 256, kernel_size=8, stride=2), nn.BatchNorm2d(256), nn.GELU(),
                       nn.ConvTranspose2d(256, 256, kernel_size=8, stride=2), nn.BatchNorm2d(256), nn.GELU(),
                       nn.ConvTranspose2d(256, 3, kernel_size=8, stride=2, padding=1), nn.BatchNorm2d(3),
                       nn.Sigmoid()).to('cuda')
loss_function = nn.BCELoss()
critic_optimiser = torch.optim.Adam(critic.parameters(), lr=0.0001)
artist_optimiser = torch.optim.Adam(artist.parameters(), lr=0.0001)
real = torch.rand(1, 3, 128, 128, device='cuda')
yes, no = torch.ones(1, 1, device='cuda'), torch.zeros(1, 1, device='cuda')


def seed():
    return torch.randn(1, 100, device='cuda')


def learn(optimiser, outputs, targets):
    loss = loss_function(outputs, targets)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
# %% round
for i in range(20):
    learn(critic_optimiser, critic(real), yes)
    learn(critic_optimiser, critic(artist(seed()).detach()), no)
    learn(artist_optimiser, critic(artist(seed())), yes)
torch.cuda.synchronize()
