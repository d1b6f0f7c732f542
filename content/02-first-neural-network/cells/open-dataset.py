train_data = Digits("mnist_data/mnist_train.csv")
print(len(train_data), "images to learn from")

label, image, target = train_data[7]
print("label: ", label)
print("target:", target)
print("image: ", image.shape, image.dtype)
print("from", image.min().item(), "to", image.max().item())
