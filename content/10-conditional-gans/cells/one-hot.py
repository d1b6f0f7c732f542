import torch

def one_hot(digit):
    label = torch.zeros(10)
    label[digit] = 1.0
    return label

one_hot(7)
