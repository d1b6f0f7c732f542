def grey(image):
    ...

grey(pixels / 255.0)
