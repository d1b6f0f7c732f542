jacobian = torch.tensor([[3.0, 2.0],
                         [4.0, 0.0]])
v @ jacobian
