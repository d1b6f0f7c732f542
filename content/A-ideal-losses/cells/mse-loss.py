import torch.nn as nn

answers = torch.tensor([0.5, 0.5])
targets = torch.tensor([1.0, 0.0])
nn.MSELoss()(answers, targets)
