def cross_entropy(answers, targets):
    sums = (targets * torch.log(answers)
            + (1 - targets) * torch.log(1 - answers))
    return -sums.mean()

cross_entropy(torch.tensor([0.9, 0.2]), torch.tensor([1.0, 0.0]))
