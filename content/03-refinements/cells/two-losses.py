wanted = torch.tensor(1.0)

print("answer   MSE     BCE")
for value in [0.9, 0.5, 0.1, 0.01, 0.001]:
    answer = torch.tensor(value)
    mse = nn.MSELoss()(answer, wanted)
    bce = nn.BCELoss()(answer, wanted)
    print(f"{value:6}  {mse.item():.4f}  {bce.item():.4f}")
