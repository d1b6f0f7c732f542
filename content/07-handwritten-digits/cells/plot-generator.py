plot_losses(G)
