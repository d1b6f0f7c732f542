torch.manual_seed(1)
network = Classifier()

epochs = 4
images = len(train_data)  # quick: 3000

for epoch in range(epochs):
    print("epoch", epoch + 1, "of", epochs)
    for index in range(images):
        label, image, target = train_data[index]
        network.learn(image, target)
