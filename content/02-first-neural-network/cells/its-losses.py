pupil.plot_losses()
