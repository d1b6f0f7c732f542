import torch
import torch.nn as nn

class Classifier(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(784, 200),
            nn.Sigmoid(),
            nn.Linear(200, 10),
            nn.Sigmoid(),
        )

    def forward(self, image):
        return self.layers(image)

print(Classifier())
