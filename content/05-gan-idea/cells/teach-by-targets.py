torch.manual_seed(1)
painter = nn.Sequential(nn.Linear(3, 20), nn.LeakyReLU(0.02),
                        nn.Linear(20, 25), nn.Sigmoid())
optimizer = torch.optim.Adam(painter.parameters(), lr=0.01)

for step in range(800):
    seeds = torch.randn(64, 3)
    wanted = pictures[torch.randint(0, 2, (64,))]
    loss = ((painter(seeds) - wanted)**2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

painted = painter(torch.randn(6, 3)).detach()
print(painted[0].reshape(5, 5).round(decimals=1))
show(painted, 5)
