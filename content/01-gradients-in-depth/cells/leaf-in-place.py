w = torch.tensor(1.0, requires_grad=True)
w += 0.5
