torch.manual_seed(1)
network = nn.Sequential(
    nn.Linear(784, 200),
    nn.Sigmoid(),
    nn.Linear(200, 10),
    nn.Sigmoid(),
)
optimizer = torch.optim.SGD(network.parameters(), lr=0.1)

train(network, nn.BCELoss(), optimizer)
results["BCE"] = score(network)
print("share of right answers:", round(results["BCE"], 4))
