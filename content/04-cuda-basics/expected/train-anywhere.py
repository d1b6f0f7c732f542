assert loss.item() < 0.05, loss.item()
assert loss.device.type == images.device.type == device.type, loss.device
