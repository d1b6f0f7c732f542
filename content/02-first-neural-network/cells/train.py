torch.manual_seed(1)
network = Classifier()

epochs = 4
for epoch in range(epochs):
    print("epoch", epoch + 1, "of", epochs)
    for label, image, target in train_data:
        network.learn(image, target)
