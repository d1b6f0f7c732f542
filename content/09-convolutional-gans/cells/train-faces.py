steps = 1000  # quick: 60
torch.manual_seed(1)
discriminator = Discriminator()
generator = Generator()
d_optimizer = torch.optim.Adam(
    discriminator.parameters(), lr=0.0002, betas=(0.5, 0.999))
g_optimizer = torch.optim.Adam(
    generator.parameters(), lr=0.001, betas=(0.5, 0.999))

yes = torch.ones(8, 1)
no = torch.zeros(8, 1)
d_losses = []
g_losses = []

for step in range(steps):
    # the discriminator looks at real and at generated faces
    real = faces.some(8)
    drawn = generator(torch.randn(8, 100))
    d_loss = (F.binary_cross_entropy(discriminator(real), yes)
              + F.binary_cross_entropy(
                  discriminator(drawn.detach()), no))
    d_optimizer.zero_grad()
    d_loss.backward()
    d_optimizer.step()

    # the generator tries to make it say yes
    g_loss = F.binary_cross_entropy(discriminator(drawn), yes)
    g_optimizer.zero_grad()
    g_loss.backward()
    g_optimizer.step()

    d_losses.append(d_loss.item())
    g_losses.append(g_loss.item())
    if (step + 1) % 10 == 0:
        print("step", step + 1, "of", steps)
