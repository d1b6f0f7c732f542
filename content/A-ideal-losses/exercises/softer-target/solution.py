soft_answer = 0.9 / 2
soft_answers = torch.tensor([soft_answer, soft_answer])
soft_targets = torch.tensor([0.9, 0.0])

soft_mse = nn.MSELoss()(soft_answers, soft_targets).item()
soft_bce = nn.BCELoss()(soft_answers, soft_targets).item()
print(soft_answer, soft_mse, soft_bce)
