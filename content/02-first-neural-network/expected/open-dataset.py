assert len(train_data) == len(frame), len(train_data)
assert target.argmax().item() == label and target.sum().item() == 1.0, target
assert tuple(image.shape) == (784,) and image.dtype == torch.float32, image.shape
assert image.min().item() == 0.0 and 0.5 < image.max().item() <= 1.0, image.max()
