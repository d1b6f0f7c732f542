plot_images(3)
plot_images(5)
