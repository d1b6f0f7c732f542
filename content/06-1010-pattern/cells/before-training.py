torch.manual_seed(1)
D = Discriminator()
G = Generator()

seed = torch.tensor([0.5])
before = G(seed).detach()
before
