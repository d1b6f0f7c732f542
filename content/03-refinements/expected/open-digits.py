assert len(train_data) == images and 1000 <= len(test_data) <= 2000, (len(train_data), len(test_data))
assert tuple(train_data.images.shape) == (images, 784), train_data.images.shape
assert 0.5 < train_data.images.max().item() <= 1.0 and train_data.images.min().item() == 0.0
assert tuple(train_data.targets.shape) == (images, 10), train_data.targets.shape
assert (train_data.targets.argmax(dim=1) == train_data.labels).all()
assert train_data.targets.sum().item() == images
