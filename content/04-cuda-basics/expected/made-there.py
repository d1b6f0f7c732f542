assert weights.device.type == noise.device.type == device.type, (weights.device, noise.device)
assert tuple(weights.shape) == (2, 3) and tuple(noise.shape) == (4,), (weights.shape, noise.shape)
