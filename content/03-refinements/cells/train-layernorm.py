torch.manual_seed(1)
network = nn.Sequential(
    nn.Linear(784, 200),
    nn.Sigmoid(),
    nn.LayerNorm(200),
    nn.Linear(200, 10),
    nn.Sigmoid(),
)
optimizer = torch.optim.SGD(network.parameters(), lr=0.1)

train(network, nn.MSELoss(), optimizer)
results["LayerNorm"] = score(network)
print("share of right answers:", round(results["LayerNorm"], 4))
