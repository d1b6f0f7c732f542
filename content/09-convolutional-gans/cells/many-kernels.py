first = nn.Conv2d(3, 16, kernel_size=3)
second = nn.Conv2d(16, 32, kernel_size=3)

for layer in [first, second]:
    count = sum(p.numel() for p in layer.parameters())
    print(tuple(layer.weight.shape), "and bias:", count, "numbers")

photo = torch.rand(1, 3, 218, 178)
print(tuple(first(photo).shape), tuple(second(first(photo)).shape))
