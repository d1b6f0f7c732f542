import torch

celsius = torch.tensor(21.5)
celsius
