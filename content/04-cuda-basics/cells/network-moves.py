import torch.nn as nn

torch.manual_seed(1)
network = nn.Sequential(
    nn.Linear(784, 200),
    nn.Sigmoid(),
    nn.Linear(200, 10),
    nn.Sigmoid(),
)
network.to(device)
next(network.parameters()).device
