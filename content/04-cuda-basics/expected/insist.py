assert there.tolist() == numbers.tolist(), there
assert there.device.type == device.type, there.device
