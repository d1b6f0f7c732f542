steps = 10000  # quick: 4000

runs = {}
for name, function in [("MSE", nn.MSELoss()), ("BCE", nn.BCELoss())]:
    torch.manual_seed(4)
    runs[name] = train_gan(function, steps)
    G, d_losses, g_losses = runs[name]
    late = steps // 4
    print(f"{name}: mean of the last quarter:",
          f"discriminator {sum(d_losses[-late:]) / late:.3f},",
          f"generator {sum(g_losses[-late:]) / late:.3f}")
