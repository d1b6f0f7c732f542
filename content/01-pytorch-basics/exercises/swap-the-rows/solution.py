swap = torch.tensor([[0.0, 1.0],
                     [1.0, 0.0]])
add = torch.tensor([[1.0, 1.0]])

print(swap @ right)
print(add @ right)
