def best_loss(loss_function, gap, real, forged):
    def best(x):
        return torch.sigmoid(gap * x - gap**2 / 2)
    return loss_of(best, loss_function, real, forged).item()

def trained_loss(loss_function, gap, real, forged):
    neuron = nn.Sequential(nn.Linear(1, 1), nn.Sigmoid())
    optimizer = torch.optim.Adam(neuron.parameters(), lr=0.03)
    for step in range(600):
        batch = torch.randn(64, 1) + gap, torch.randn(64, 1)
        loss = loss_of(neuron, loss_function, *batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return loss_of(neuron, loss_function, real, forged).item()

torch.manual_seed(3)
gaps = [0, 1, 2, 4]
found = {"MSE": [], "BCE": []}
for gap in gaps:
    fresh = torch.randn(20000, 1) + gap, torch.randn(20000, 1)
    for name, function in [("MSE", nn.MSELoss()), ("BCE", nn.BCELoss())]:
        trained = trained_loss(function, gap, *fresh)
        best = best_loss(function, gap, *fresh)
        found[name].append(trained)
        print(f"gap {gap} {name}  trained {trained:.3f}  best {best:.3f}")
