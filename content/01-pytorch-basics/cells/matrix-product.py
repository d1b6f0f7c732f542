left = torch.tensor([[1.0, 2.0],
                     [0.0, 3.0]])
right = torch.tensor([[4.0, 1.0, 0.0],
                      [2.0, 5.0, 1.0]])
torch.matmul(left, right)
