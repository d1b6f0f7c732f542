network.plot_losses()
