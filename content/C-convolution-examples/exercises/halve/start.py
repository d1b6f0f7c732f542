halve = nn.Conv2d(1, 1, kernel_size=3)

apply(halve, torch.zeros(28, 28)).shape
