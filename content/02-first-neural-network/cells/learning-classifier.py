class Classifier(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(784, 200),
            nn.Sigmoid(),
            nn.Linear(200, 10),
            nn.Sigmoid(),
        )
        self.loss_function = nn.MSELoss()
        self.optimizer = torch.optim.SGD(self.parameters(), lr=0.1)

        # for the record: steps so far, and the loss of every tenth
        self.steps = 0
        self.losses = []

    def forward(self, image):
        return self.layers(image)

    def learn(self, image, target):
        answer = self(image)
        loss = self.loss_function(answer, target)

        self.steps += 1
        if self.steps % 10 == 0:
            self.losses.append(loss.item())

        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()

    def plot_losses(self):
        history = pandas.DataFrame(self.losses, columns=["loss"])
        history.plot(ylim=(0, 0.2), yticks=[0, 0.05, 0.1, 0.15, 0.2],
                     figsize=(12, 5), alpha=0.3, marker=".", grid=True)
        plt.show()
