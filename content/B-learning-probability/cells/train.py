steps = 8000  # quick: 4000

torch.manual_seed(5)
G, D, record = train_gan(steps, d_rate=0.002, g_rate=0.001)
for row in record[9::10]:
    print("   ".join(f"{name} {share:.2f}"
                     for name, share in zip(names, row)))
