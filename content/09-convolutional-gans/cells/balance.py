torch.manual_seed(1)
numbers = 50 + 10 * torch.randn(8, 2, 4, 4)
layer = nn.BatchNorm2d(2)
balanced = layer(numbers)

for name, x in [("before", numbers), ("after", balanced)]:
    means = [round(m, 2) + 0.0 for m in x.mean(dim=(0, 2, 3)).tolist()]
    widths = [round(w, 2) for w in x.std(dim=(0, 2, 3)).tolist()]
    print(name, "means", means, "widths", widths)
