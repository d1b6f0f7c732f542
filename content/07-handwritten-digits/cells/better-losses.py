plot_losses(D, 3)
plot_losses(G, 8)
