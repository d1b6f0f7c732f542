import torch
import torch.nn as nn
import matplotlib.pyplot as plt

def show(images, size):
    figure, axes = plt.subplots(1, len(images), figsize=(10, 2))
    for image, ax in zip(images, axes):
        square = image.reshape(size, size)
        ax.imshow(square, cmap="Greys", vmin=0, vmax=1)
        ax.axis("off")
    plt.show()

torch.manual_seed(1)
show(torch.rand(6, 784), 28)
