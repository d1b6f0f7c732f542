class Discriminator(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(784, 200),
            nn.Sigmoid(),
            nn.Linear(200, 1),
            nn.Sigmoid(),
        )
        self.loss_function = nn.MSELoss()
        self.optimizer = torch.optim.SGD(self.parameters(), lr=0.01)

        self.steps = 0
        self.losses = []

    def forward(self, image):
        return self.layers(image)

    def learn(self, image, target):
        answer = self(image)
        loss = self.loss_function(answer, target)

        self.steps += 1
        if self.steps % 5 == 0:
            self.losses.append(loss.item())

        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
