small = torch.tensor([[1.0, 2.0],
                      [3.0, 4.0]]).reshape(1, 1, 2, 2)
stamp = torch.tensor([[1.0, 1.0],
                      [0.0, 1.0]]).reshape(1, 1, 2, 2)

print(F.conv_transpose2d(small, stamp, stride=1)[0, 0])
print(F.conv_transpose2d(small, stamp, stride=2)[0, 0])
