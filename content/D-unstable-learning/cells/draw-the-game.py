import matplotlib.pyplot as plt

def draw(paths, size=3):
    plt.figure(figsize=(6, 6))
    for name, path in paths.items():
        plt.plot([x for x, y in path], [y for x, y in path],
                 marker=".", markersize=3, label=name)
    plt.plot([0], [0], "k+", markersize=12)
    plt.xlim(-size, size)
    plt.ylim(-size, size)
    plt.xlabel("x")
    plt.ylabel("y")
    plt.grid(True)
    plt.legend()
    plt.show()

together = play(180, lr=0.1)
draw({"both at once": together})
