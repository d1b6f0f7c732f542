def train_gan(loss_function, steps):
    D = Discriminator()
    G = nn.Sequential(
        nn.Linear(2, 8),
        nn.LeakyReLU(0.02),
        nn.Linear(8, 4),
        nn.Sigmoid(),
    )
    d_optimizer = torch.optim.Adam(D.parameters(), lr=0.001)
    g_optimizer = torch.optim.Adam(G.parameters(), lr=0.001)
    d_losses, g_losses = [], []

    for step in range(steps):
        # the discriminator learns; the generator is left alone
        made = G(torch.randn(16, 2)).detach()
        d_loss = loss_of(D, loss_function, patterns(16), made)
        d_optimizer.zero_grad()
        d_loss.backward()
        d_optimizer.step()

        # the generator learns: it wants to be taken for real
        answers = D(G(torch.randn(16, 2)))
        g_loss = loss_function(answers, torch.ones(16, 1))
        g_optimizer.zero_grad()
        g_loss.backward()
        g_optimizer.step()

        d_losses.append(d_loss.item())
        g_losses.append(g_loss.item())

    return G, d_losses, g_losses
