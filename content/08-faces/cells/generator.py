class Generator(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(100, 300),
            nn.LeakyReLU(),
            nn.LayerNorm(300),
            nn.Linear(300, 218 * 178 * 3),
            nn.Sigmoid(),
            View(218, 178, 3),
        )
        self.optimizer = torch.optim.Adam(self.parameters(), lr=0.0001)
        self.losses = []

    def forward(self, seed):
        return self.layers(seed)

    def learn(self, discriminator, seed, target):
        answer = discriminator(self(seed))
        loss = discriminator.loss_function(answer, target)
        self.losses.append(loss.item())

        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
