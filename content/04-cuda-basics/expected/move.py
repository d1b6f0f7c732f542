assert numbers.device.type == 'cpu' and moved.device.type == device.type, (numbers.device, moved.device)
assert moved.tolist() == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0], moved
