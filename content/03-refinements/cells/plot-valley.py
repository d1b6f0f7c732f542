plt.figure(figsize=(10, 3))
for name, path in paths.items():
    plt.plot([x for x, y in path], [y for x, y in path],
             marker=".", label=name)
plt.grid(True)
plt.legend()
plt.show()
