import pandas

frame = pandas.read_csv("mnist_data/mnist_train.csv", header=None)
frame.shape
