torch.manual_seed(1)

generator = nn.Sequential(
    nn.Linear(4, 64), nn.LeakyReLU(0.2),
    nn.Linear(64, 128), nn.LeakyReLU(0.2),
    nn.Linear(128, 784), nn.Sigmoid(),
)
discriminator = nn.Sequential(
    nn.Linear(784, 128), nn.LeakyReLU(0.2),
    nn.Linear(128, 1), nn.Sigmoid(),
)
seeds = torch.randn(12, 4)
show(generator(seeds).detach())
