assert all(p.device.type == device.type for p in network.parameters()), [p.device for p in network.parameters()]
assert sum(p.numel() for p in network.parameters()) == 159010
