weights = torch.ones(2, 3, device=device)
noise = torch.randn(4, device=device)
print(weights.device, noise.device, noise.shape)
