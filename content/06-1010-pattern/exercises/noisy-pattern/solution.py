def noisy(wanted):
    lowest = 0.8 * torch.tensor(wanted)
    return lowest + 0.2 * torch.rand(len(wanted))

noisy([1, 1, 0, 0])
