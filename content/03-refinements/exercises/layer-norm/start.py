def normalise(x):
    return x

normalise(torch.tensor([2.0, 4.0, 6.0, 8.0]))
