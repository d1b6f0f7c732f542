assert tuple(images.shape) == (1000, 1, 28, 28) and images.dtype == torch.float32, (images.shape, images.dtype)
assert tuple(labels.shape) == (1000,) and set(labels.tolist()) == set(range(10)), labels
assert images.min().item() == 0 and 0.5 < images.max().item() <= 1, images.max()
