import torch
import torch.nn as nn
import matplotlib.pyplot as plt

line = torch.linspace(-1, 1, 12)
x = line.reshape(1, 1, 12)
y = line.reshape(1, 12, 1)

def ink(distance):
    return torch.sigmoid(-12 * distance)

def draw_faces(count):
    mood, breadth, gaze = torch.rand(3, count, 1, 1) * 2 - 1
    breadth = 0.8 + 0.15 * breadth

    head = ink((x / breadth)**2 + (y / 0.95)**2 - 0.9)
    height = 4 * (y + 0.25)**2 - 0.12
    left = ink(4 * (x + 0.34 - 0.12 * gaze)**2 + height)
    right = ink(4 * (x - 0.34 - 0.12 * gaze)**2 + height)
    smile = 0.42 + 2.5 * mood * (0.1 - x**2)
    mouth = ink(3 * (y - smile).abs() - 0.3) * ink(3 * x**2 - 0.45)

    features = (left + right + mouth).clamp(0, 1)
    faces = 0.3 * head * (1 - features) + features
    return faces.reshape(count, 144)

def show(faces):
    figure, axes = plt.subplots(2, 6, figsize=(9, 3.2))
    for face, ax in zip(faces, axes.flatten()):
        ax.imshow(face.reshape(12, 12), cmap="Greys", vmin=0, vmax=1)
        ax.axis("off")
    plt.show()

torch.manual_seed(1)
show(draw_faces(12))
