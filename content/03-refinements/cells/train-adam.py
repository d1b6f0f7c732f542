torch.manual_seed(1)
network = nn.Sequential(
    nn.Linear(784, 200),
    nn.Sigmoid(),
    nn.Linear(200, 10),
    nn.Sigmoid(),
)
optimizer = torch.optim.Adam(network.parameters())

train(network, nn.MSELoss(), optimizer)
results["Adam"] = score(network)
print("share of right answers:", round(results["Adam"], 4))
