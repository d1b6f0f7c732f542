torch.manual_seed(2024)
torch.rand(2, 3)
