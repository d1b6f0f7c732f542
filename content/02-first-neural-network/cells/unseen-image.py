test_data = Digits("mnist_data/mnist_test.csv")
test_data.plot_image(19)
