seed = torch.tensor([0.3, -1.2, 0.8])
torch.cat((seed, one_hot(7)))
