def cross_entropy(answers, targets):
    return ...

cross_entropy(torch.tensor([0.9, 0.2]), torch.tensor([1.0, 0.0]))
