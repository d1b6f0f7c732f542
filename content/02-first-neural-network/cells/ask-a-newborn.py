torch.manual_seed(1)
newborn = Classifier()
noise = torch.rand(784)
newborn(noise)
