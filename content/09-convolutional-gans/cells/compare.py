test_images, test_labels = read_digits(
    "mnist_data/mnist_test.csv", 2000)
epochs = 20  # quick: 5

torch.manual_seed(1)
dense = dense_classifier()
train(dense, images, labels, epochs)

torch.manual_seed(1)
convolutional = convolutional_classifier()
train(convolutional, images, labels, epochs)

scores = {
    "dense": score(dense, test_images, test_labels),
    "convolutional": score(convolutional, test_images, test_labels),
}
scores
