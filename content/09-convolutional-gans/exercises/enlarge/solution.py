enlarger = nn.Sequential(
    nn.ConvTranspose2d(8, 16, 4, stride=2, padding=1),
    nn.GELU(),
    nn.ConvTranspose2d(16, 1, 4, stride=2, padding=1),
    nn.Sigmoid(),
)
