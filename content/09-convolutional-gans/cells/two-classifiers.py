def dense_classifier():
    return nn.Sequential(
        nn.Flatten(),
        nn.Linear(784, 200),
        nn.LayerNorm(200),
        nn.LeakyReLU(0.02),
        nn.Linear(200, 10),
        nn.Sigmoid(),
    )

def convolutional_classifier():
    return nn.Sequential(
        nn.Conv2d(1, 16, kernel_size=5, stride=2),
        nn.BatchNorm2d(16),
        nn.LeakyReLU(0.02),
        nn.Conv2d(16, 32, kernel_size=3, stride=2),
        nn.BatchNorm2d(32),
        nn.LeakyReLU(0.02),
        nn.Flatten(),
        nn.Linear(32 * 5 * 5, 10),
        nn.Sigmoid(),
    )

dense = dense_classifier()
convolutional = convolutional_classifier()
for network in [dense, convolutional]:
    print(sum(p.numel() for p in network.parameters()))
