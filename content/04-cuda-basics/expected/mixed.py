assert here.device.type == 'cpu' and there.device.type == device.type, (here.device, there.device)
assert (here + there.cpu()).tolist() == [2.0, 2.0, 2.0], here + there.cpu()
