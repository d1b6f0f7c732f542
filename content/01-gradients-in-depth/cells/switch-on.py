weights = torch.ones(2)
print(weights.requires_grad)

weights.requires_grad_()
print(weights.requires_grad)

signal = torch.tensor([0.5, 4.0])
print((signal * 2).requires_grad)
print((signal * weights).requires_grad)
