def training_bytes(network):
    ...

print(training_bytes(nn.Linear(784, 200)))
