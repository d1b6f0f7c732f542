halve = nn.Conv2d(1, 1, kernel_size=3, stride=2, padding=1)

apply(halve, torch.zeros(28, 28)).shape
