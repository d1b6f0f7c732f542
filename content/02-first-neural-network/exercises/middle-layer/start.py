class SizedClassifier(nn.Module):

    def __init__(self, hidden):
        super().__init__()
        self.layers = ...

    def forward(self, image):
        return self.layers(image)
