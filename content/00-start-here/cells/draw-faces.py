import torch
import torch.nn as nn
import matplotlib.pyplot as plt

line = torch.linspace(-1, 1, 28)
x = line.reshape(1, 1, 28)
y = line.reshape(1, 28, 1)

def ink(distance):
    return torch.sigmoid(-25 * distance)

def draw_faces(count):
    mood, breadth, gaze = torch.rand(3, count, 1, 1) * 2 - 1
    breadth = 0.75 + 0.15 * breadth

    head = ink((x / breadth)**2 + (y / 0.9)**2 - 0.9)
    left = ink((x + 0.32 - 0.1 * gaze)**2 + (y + 0.25)**2 - 0.02)
    right = ink((x - 0.32 - 0.1 * gaze)**2 + (y + 0.25)**2 - 0.02)
    curve = 0.4 + 0.5 * mood * (0.1 - x**2) / 0.2
    mouth = ink(4 * ((y - curve).abs() - 0.07)) * ink(x**2 - 0.13)

    features = (left + right + mouth).clamp(0, 1)
    faces = 0.3 * head * (1 - features) + features
    return faces.reshape(count, 784)

def show(faces):
    figure, axes = plt.subplots(2, 6, figsize=(9, 3.2))
    for face, ax in zip(faces, axes.flatten()):
        ax.imshow(face.reshape(28, 28), cmap="Greys", vmin=0, vmax=1)
        ax.axis("off")
    plt.show()

torch.manual_seed(1)
show(draw_faces(12))
