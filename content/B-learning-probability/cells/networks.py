def new_generator():
    return nn.Sequential(
        nn.Linear(2, 32),
        nn.LeakyReLU(0.2),
        nn.Linear(32, 32),
        nn.LeakyReLU(0.2),
        nn.Linear(32, 9),
        nn.Sigmoid(),
    )

def new_discriminator():
    return nn.Sequential(
        nn.Linear(9, 32),
        nn.LeakyReLU(0.2),
        nn.Linear(32, 32),
        nn.LeakyReLU(0.2),
        nn.Linear(32, 1),
        nn.Sigmoid(),
    )

def random_seeds(count):
    return 2 * torch.rand(count, 2) - 1

with torch.no_grad():
    print(new_discriminator()(new_generator()(random_seeds(2))).shape)
