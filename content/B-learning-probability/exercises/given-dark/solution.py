def given_dark(images, first, second):
    chosen = images[images[:, first] > 0.5]
    return (chosen[:, second] > 0.5).float().mean().item()

given_dark(many, 0, 4)
