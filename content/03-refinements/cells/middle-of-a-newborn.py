torch.manual_seed(1)
middle = nn.Sequential(nn.Linear(784, 200), nn.Sigmoid())
norm = nn.LayerNorm(200)

with torch.no_grad():
    before = middle(test_data.images[0])
    after = norm(before)

for name, values in [("before", before), ("after", after)]:
    print(name, "mean", round(values.mean().item(), 2),
          "std", round(values.std().item(), 2),
          "positive:", (values > 0).sum().item())
