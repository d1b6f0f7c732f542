def read_digits(path, count):
    frame = pandas.read_csv(path, header=None, nrows=count)
    labels = torch.tensor(frame[0].values)
    pixels = torch.tensor(frame.iloc[:, 1:].values)
    return pixels.reshape(-1, 1, 28, 28) / 255.0, labels

images, labels = read_digits("mnist_data/mnist_train.csv", 1000)
print("images:", images.shape, images.dtype)
print("labels:", labels.shape, labels.dtype)
