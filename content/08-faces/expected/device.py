assert device.type == ('cuda' if torch.cuda.is_available() else 'cpu'), device
