loss_function = nn.BCELoss()
d_optimizer = torch.optim.Adam(discriminator.parameters(), lr=0.005,
                               betas=(0.5, 0.999))
g_optimizer = torch.optim.Adam(generator.parameters(), lr=0.005,
                               betas=(0.5, 0.999))
d_losses, g_losses = [], []

real, fake = torch.ones(64, 1), torch.zeros(64, 1)

steps = 3000  # quick: 1000
for step in range(steps):
    # 1 and 2: the discriminator learns from real and generated shades
    made = generator(torch.randn(64, 1))
    loss = (loss_function(discriminator(lay(64)), real)
            + loss_function(discriminator(made.detach()), fake))
    d_optimizer.zero_grad()
    loss.backward()
    d_optimizer.step()
    d_losses.append(loss.item() / 2)

    # 3: the generator learns through the discriminator
    loss = loss_function(discriminator(made), real)
    g_optimizer.zero_grad()
    loss.backward()
    g_optimizer.step()
    g_losses.append(loss.item())

compare()
