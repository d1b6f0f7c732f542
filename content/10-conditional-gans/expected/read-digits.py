assert len(data) == 8000, len(data)
assert tuple(images.shape) == (50, 784) and images.dtype == torch.float32, (images.shape, images.dtype)
assert tuple(labels.shape) == (50, 10) and (labels.sum(dim=1) == 1).all(), labels
assert data.images.min().item() == 0 and 0.5 < data.images.max().item() <= 1, data.images.max()
