assert torch.zeros(2).type() == 'torch.FloatTensor', torch.zeros(2).type()
assert torch.zeros(2).device.type == 'cpu', torch.zeros(2).device
