plot_losses(D)
