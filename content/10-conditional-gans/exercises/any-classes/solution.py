class Judge(nn.Module):

    def __init__(self, pixels, classes):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(pixels + classes, 100),
            nn.LeakyReLU(0.02),
            nn.Linear(100, 1),
            nn.Sigmoid(),
        )

    def forward(self, image, label):
        return self.layers(torch.cat((image, label), dim=-1))
