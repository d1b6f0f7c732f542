import torch
import torch.nn as nn
import pandas
import matplotlib.pyplot as plt

names = ["column", "row", "diagonal"]
patterns = torch.tensor([[1.0, 0.0, 0.0,
                          1.0, 0.0, 0.0,
                          1.0, 0.0, 0.0],
                         [0.0, 0.0, 0.0,
                          1.0, 1.0, 1.0,
                          0.0, 0.0, 0.0],
                         [1.0, 0.0, 0.0,
                          0.0, 1.0, 0.0,
                          0.0, 0.0, 1.0]])
chances = torch.tensor([0.5, 0.3, 0.2])

def real_images(count):
    choice = torch.multinomial(chances, count, replacement=True)
    noise = 0.1 * torch.rand(count, 9)
    return (patterns[choice] - noise).abs()

def show(images):
    figure, panels = plt.subplots(1, len(images), figsize=(10, 1.5))
    for panel, image in zip(panels, images):
        panel.imshow(image.reshape(3, 3).numpy(), cmap="Greys",
                     vmin=0, vmax=1)
        panel.axis("off")
    plt.show()

torch.manual_seed(1)
show(real_images(8))
