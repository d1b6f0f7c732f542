on_device = face.to(device)
noise = torch.rand(218, 178, 3, device=device)
print(on_device.device == noise.device, (on_device + noise).shape)
