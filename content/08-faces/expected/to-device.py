assert on_device.device == noise.device and on_device.device.type == device.type, (on_device.device, noise.device)
assert tuple(noise.shape) == (218, 178, 3), noise.shape
