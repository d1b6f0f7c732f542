class Generator(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(1, 200),
            nn.Sigmoid(),
            nn.Linear(200, 784),
            nn.Sigmoid(),
        )
        self.optimizer = torch.optim.SGD(self.parameters(), lr=0.01)

        self.steps = 0
        self.losses = []

    def forward(self, seed):
        return self.layers(seed)

    def learn(self, D, seed, target):
        answer = D(self(seed))
        loss = D.loss_function(answer, target)

        self.steps += 1
        if self.steps % 10 == 0:
            self.losses.append(loss.item())

        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
