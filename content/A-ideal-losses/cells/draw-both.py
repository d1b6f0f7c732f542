figure, panels = plt.subplots(1, 2, figsize=(12, 4))
for panel, name, ideal in [(panels[0], "MSE", 0.25),
                           (panels[1], "BCE", math.log(2))]:
    G, d_losses, g_losses = runs[name]
    panel.plot(d_losses[::10], alpha=0.7, label="discriminator")
    panel.plot(g_losses[::10], alpha=0.7, label="generator")
    panel.axhline(ideal, linestyle="--", color="black")
    panel.set_title(name)
    panel.set_xlabel("steps / 10")
    panel.legend()
plt.show()
