print(torch.tensor([1, 2, 3]).dtype)
print(torch.tensor([1, 2, 3.0]).dtype)
print(torch.tensor([True, False]).dtype)
torch.tensor([1, 2, 3], dtype=torch.float32)
