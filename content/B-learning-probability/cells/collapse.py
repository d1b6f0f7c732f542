steps = 6000  # quick: 1500

torch.manual_seed(5)
sharp_G, _, sharp_record = train_gan(steps, fog=0.0)
print("shares at the end:")
for name, share in zip(names, sharp_record[-1]):
    print(f"   {name} {share:.2f}")
