plt.plot(d_losses, alpha=0.5, label="discriminator")
plt.plot(g_losses, alpha=0.5, label="generator")
plt.ylim(0, 2)
plt.legend()
plt.show()

last = 500
print("discriminator:", round(sum(d_losses[-last:]) / last, 2))
print("generator:    ", round(sum(g_losses[-last:]) / last, 2))
