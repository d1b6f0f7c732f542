assert device.type == ('cuda' if torch.cuda.is_available() else 'cpu'), device
assert torch.cuda.is_available() == (torch.cuda.device_count() > 0), torch.cuda.device_count()
