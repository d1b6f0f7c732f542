class Discriminator(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            View(-1, 218 * 178 * 3),
            nn.Linear(218 * 178 * 3, 100),
            nn.LeakyReLU(),
            nn.LayerNorm(100),
            nn.Linear(100, 1),
            nn.Sigmoid(),
        )
        self.loss_function = nn.BCELoss()
        self.optimizer = torch.optim.Adam(self.parameters(), lr=0.0001)
        self.losses = []

    def forward(self, images):
        return self.layers(images)

    def learn(self, images, targets):
        answers = self(images)
        loss = self.loss_function(answers, targets)
        self.losses.append(loss.item())

        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
