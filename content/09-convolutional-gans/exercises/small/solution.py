def small_classifier():
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=5, stride=2),
        nn.BatchNorm2d(8),
        nn.LeakyReLU(0.02),
        nn.Conv2d(8, 12, kernel_size=3, stride=2),
        nn.BatchNorm2d(12),
        nn.LeakyReLU(0.02),
        nn.Flatten(),
        nn.Linear(12 * 5 * 5, 10),
        nn.Sigmoid(),
    )
