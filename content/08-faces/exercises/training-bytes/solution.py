def training_bytes(network):
    return sum(4 * p.numel() * p.element_size()
               for p in network.parameters())

print(training_bytes(nn.Linear(784, 200)))
