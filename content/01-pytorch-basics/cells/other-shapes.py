counted = torch.arange(12)

print(counted)
print(counted.reshape(3, 4))
print(counted.reshape(3, 4).T.shape)
