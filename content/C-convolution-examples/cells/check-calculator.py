tried = 0
differences = []
for k in range(1, 6):
    for s in range(1, 4):
        for p in range(0, k // 2 + 1):
            there = nn.Conv2d(1, 1, k, s, p)
            back = nn.ConvTranspose2d(1, 1, k, s, p)
            for n in range(k, 13):
                square = torch.zeros(n, n)
                for layer, transposed in [(there, False), (back, True)]:
                    size = apply(layer, square).shape[0]
                    tried += 1
                    if size != output_size(n, k, s, p, transposed):
                        differences.append((n, k, s, p, transposed))

print(tried, "settings tried,", len(differences), "differences")
