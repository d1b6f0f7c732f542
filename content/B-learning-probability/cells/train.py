steps = 6000  # quick: 1500

torch.manual_seed(5)
G, D, record = train_gan(steps, fog=0.5)
for row in record[4::5]:
    print("   ".join(f"{name} {share:.2f}"
                     for name, share in zip(names, row)))
