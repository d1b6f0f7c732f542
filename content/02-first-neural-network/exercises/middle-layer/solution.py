class SizedClassifier(nn.Module):

    def __init__(self, hidden):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(784, hidden),
            nn.Sigmoid(),
            nn.Linear(hidden, 10),
            nn.Sigmoid(),
        )

    def forward(self, image):
        return self.layers(image)
