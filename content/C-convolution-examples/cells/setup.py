import torch
import torch.nn as nn

image = torch.tensor([[1.0, 0.0, 2.0, 3.0, 1.0, 0.0],
                      [0.0, 1.0, 1.0, 2.0, 0.0, 2.0],
                      [2.0, 1.0, 0.0, 1.0, 3.0, 1.0],
                      [1.0, 3.0, 2.0, 0.0, 1.0, 0.0],
                      [0.0, 2.0, 1.0, 1.0, 2.0, 3.0],
                      [1.0, 0.0, 3.0, 2.0, 0.0, 1.0]])

def set_kernel(layer, kernel):
    with torch.no_grad():
        layer.weight.copy_(kernel.reshape(layer.weight.shape))

def apply(layer, image):
    with torch.no_grad():
        return layer(image.unsqueeze(0).unsqueeze(0))[0, 0]

image.unsqueeze(0).unsqueeze(0).shape
