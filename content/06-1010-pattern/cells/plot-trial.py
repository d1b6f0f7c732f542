import pandas

def plot_losses(network):
    history = pandas.DataFrame(network.losses, columns=["loss"])
    history.plot(ylim=(0, 1), yticks=[0, 0.25, 0.5, 0.75, 1],
                 figsize=(12, 5), alpha=0.3, marker=".", grid=True)
    plt.show()

plot_losses(trial)
