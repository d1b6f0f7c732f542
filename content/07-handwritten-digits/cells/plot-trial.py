def plot_losses(network, top=1.0):
    history = pandas.DataFrame(network.losses, columns=["loss"])
    history.plot(ylim=(0, top), figsize=(12, 5), alpha=0.3,
                 marker=".", grid=True)
    plt.show()

plot_losses(trial)
