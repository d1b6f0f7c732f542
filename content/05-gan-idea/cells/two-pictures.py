upright, lying = torch.zeros(2, 5, 5)
upright[:, 2] = 1.0
lying[2, :] = 1.0

pictures = torch.stack([upright.flatten(), lying.flatten()])
show(pictures, 5)
