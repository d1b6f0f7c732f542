def average_image(images, weights):
    return weights @ images

average_image(torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]),
              torch.tensor([0.5, 0.1, 0.4]))
