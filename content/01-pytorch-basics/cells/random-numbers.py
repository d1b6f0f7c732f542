torch.manual_seed(2024)

print(torch.rand(2, 3))
print(torch.randn(4))
