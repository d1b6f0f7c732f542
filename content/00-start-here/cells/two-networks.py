torch.manual_seed(1)

generator = nn.Sequential(
    nn.Linear(3, 48), nn.LayerNorm(48), nn.LeakyReLU(0.2),
    nn.Linear(48, 48), nn.LayerNorm(48), nn.LeakyReLU(0.2),
    nn.Linear(48, 144), nn.Sigmoid(),
)
discriminator = nn.Sequential(
    nn.Linear(144, 48), nn.LeakyReLU(0.2), nn.LayerNorm(48),
    nn.Linear(48, 1), nn.Sigmoid(),
)
seeds = torch.randn(12, 3)
show(generator(seeds).detach())
