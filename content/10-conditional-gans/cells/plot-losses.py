history = pandas.DataFrame(
    {"discriminator": d_losses, "generator": g_losses})
history.plot(figsize=(10, 4), alpha=0.4, marker=".", linestyle="none",
             ylim=(0, 6), grid=True)
plt.show()
