rows = torch.stack(history).numpy()

plt.figure(figsize=(12, 3))
plt.imshow(rows.T, cmap="Greys", vmin=0, vmax=1, aspect="auto")
plt.title("what the generator makes, from first step to last")
plt.yticks([0, 1, 2, 3])
plt.show()
