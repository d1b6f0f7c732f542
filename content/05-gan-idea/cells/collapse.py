def train_two_kinds(generator_steps, rounds):
    torch.manual_seed(1)
    judge = nn.Sequential(nn.Linear(1, 32), nn.LeakyReLU(0.1),
                          nn.Linear(32, 1), nn.Sigmoid())
    maker = nn.Sequential(nn.Linear(1, 32), nn.LeakyReLU(0.1),
                          nn.Linear(32, 1))
    judge_optimizer = torch.optim.Adam(judge.parameters(), lr=0.005,
                                       betas=(0.5, 0.999))
    maker_optimizer = torch.optim.Adam(maker.parameters(), lr=0.005,
                                       betas=(0.5, 0.999))
    dark = []

    for turn in range(rounds):
        made = maker(torch.randn(64, 1)).detach()
        loss = (loss_function(judge(lay_two_kinds(64)), real)
                + loss_function(judge(made), fake))
        judge_optimizer.zero_grad()
        loss.backward()
        judge_optimizer.step()

        for step in range(generator_steps):
            made = maker(torch.randn(64, 1))
            loss = loss_function(judge(made), real)
            maker_optimizer.zero_grad()
            loss.backward()
            maker_optimizer.step()
        dark.append((made > 4).float().mean().item())

    return maker, dark

maker, dark = train_two_kinds(generator_steps=10, rounds=300)
plt.plot(dark)
plt.ylim(-0.05, 1.05)
plt.show()
