# The small classifier of chapter 2 on the GPU, one image a step: what is measured is the way to the device.
# steps: 200
# %% once
import torch
import torch.nn as nn

assert torch.cuda.is_available(), 'this machine has no CUDA device that PyTorch can use'
torch.manual_seed(0)
network = nn.Sequential(nn.Linear(784, 200), nn.LeakyReLU(0.02), nn.LayerNorm(200), nn.Linear(200, 10),
                        nn.Sigmoid()).to('cuda')
loss_function = nn.BCELoss()
optimiser = torch.optim.Adam(network.parameters())
images = torch.rand(200, 784, device='cuda')
targets = torch.eye(10, device='cuda').repeat(20, 1)
# %% round
for image, target in zip(images, targets):
    loss = loss_function(network(image), target)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
torch.cuda.synchronize()
