torch.manual_seed(2)
painter = nn.Sequential(
    nn.Linear(2, 32),
    nn.LeakyReLU(0.2),
    nn.Linear(32, 9),
    nn.Sigmoid(),
)
optimizer = torch.optim.Adam(painter.parameters(), lr=0.01)

for step in range(500):
    seeds = 2 * torch.rand(64, 2) - 1
    loss = nn.MSELoss()(painter(seeds), real_images(64))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    painted = painter(2 * torch.rand(1000, 2) - 1)
print("mean of its images, and how much they differ:")
print(f"{painted.mean():.2f}   {painted.std(dim=0).mean():.2f}")
show(painted[:8])
