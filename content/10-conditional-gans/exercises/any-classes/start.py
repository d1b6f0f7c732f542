class Judge(nn.Module):

    def __init__(self, pixels, classes):
        super().__init__()
        self.layers = nn.Sequential(
            # your layers
        )

    def forward(self, image, label):
        return self.layers(image)
