history = pandas.DataFrame(
    {"discriminator": d_losses, "generator": g_losses})
history.plot(figsize=(10, 4), alpha=0.7, grid=True)
plt.show()
