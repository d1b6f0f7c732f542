yes = torch.ones(1)
no = torch.zeros(1)

torch.manual_seed(1)
trial = Discriminator()

lessons = 4000  # quick: 1000
for index in range(lessons):
    label, image, target = digits[index]
    trial.learn(image, yes)
    trial.learn(torch.rand(784), no)
