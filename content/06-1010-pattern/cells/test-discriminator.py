yes = torch.ones(1)
no = torch.zeros(1)

torch.manual_seed(1)
trial = Discriminator()

lessons = 4000  # quick: 2000
for step in range(lessons):
    trial.learn(real_pattern(), yes)
    trial.learn(random_pattern(), no)
