def normalise(x):
    shifted = x - x.mean()
    return shifted / torch.sqrt((shifted**2).mean() + 1e-5)

normalise(torch.tensor([1.0, 3.0]))
