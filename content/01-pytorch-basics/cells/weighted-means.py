weights = torch.tensor([0.25, 0.5, 0.25])
days @ weights
