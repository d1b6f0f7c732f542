import torch
import torch.nn as nn

def real_pattern():
    lowest = torch.tensor([0.8, 0.0, 0.8, 0.0])
    return lowest + 0.2 * torch.rand(4)

torch.manual_seed(1)
real_pattern()
