yes = torch.ones(1)
no = torch.zeros(1)

torch.manual_seed(1)
trial = Discriminator()

for step in range(5000):
    trial.learn(real_pattern(), yes)
    trial.learn(random_pattern(), no)
