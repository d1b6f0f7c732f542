train_data.plot_image(7)
