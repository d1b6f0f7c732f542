def train(network, images, labels, epochs, size=20):
    targets = F.one_hot(labels, 10).float()
    optimizer = torch.optim.Adam(network.parameters(), lr=0.001)
    network.train()

    for epoch in range(epochs):
        order = torch.randperm(len(images))
        for start in range(0, len(images), size):
            batch = order[start:start + size]
            answers = network(images[batch])
            loss = F.binary_cross_entropy(answers, targets[batch])

            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

def score(network, images, labels):
    network.eval()
    with torch.no_grad():
        says = network(images).argmax(dim=1)
    return (says == labels).sum().item() / len(labels)
