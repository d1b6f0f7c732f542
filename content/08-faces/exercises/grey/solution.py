def grey(image):
    return image @ torch.tensor([0.299, 0.587, 0.114])

grey(pixels / 255.0)
