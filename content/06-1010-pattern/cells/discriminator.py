class Discriminator(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(4, 3),
            nn.Sigmoid(),
            nn.Linear(3, 1),
            nn.Sigmoid(),
        )
        self.loss_function = nn.MSELoss()
        self.optimizer = torch.optim.SGD(self.parameters(), lr=0.1)

        # for the record: steps so far, and the loss of every fifth
        self.steps = 0
        self.losses = []

    def forward(self, pattern):
        return self.layers(pattern)

    def learn(self, pattern, target):
        answer = self(pattern)
        loss = self.loss_function(answer, target)

        self.steps += 1
        if self.steps % 5 == 0:
            self.losses.append(loss.item())

        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
