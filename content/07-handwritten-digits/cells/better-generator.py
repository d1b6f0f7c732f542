class BetterGenerator(Generator):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(100, 200),
            nn.LeakyReLU(0.02),
            nn.LayerNorm(200),
            nn.Linear(200, 784),
            nn.Sigmoid(),
        )
        self.optimizer = torch.optim.Adam(self.parameters(), lr=0.0001)

torch.manual_seed(1)
D = BetterDiscriminator()
G = BetterGenerator()

with torch.no_grad():
    untrained = G(torch.randn(10, 100))
show(untrained)
