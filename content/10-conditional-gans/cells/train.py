epochs = 30  # quick: 6
batch = 50
torch.manual_seed(1)
discriminator = Discriminator()
generator = Generator()
d_optimizer = torch.optim.Adam(
    discriminator.parameters(), lr=0.001, betas=(0.5, 0.999))
g_optimizer = torch.optim.Adam(
    generator.parameters(), lr=0.001, betas=(0.5, 0.999))

yes = torch.ones(batch, 1)
no = torch.zeros(batch, 1)
d_losses = []
g_losses = []

for epoch in range(epochs):
    print("epoch", epoch + 1, "of", epochs)
    for step in range(len(data) // batch):
        # orders for the generator: a seed and a random label each
        seeds = torch.randn(batch, 100)
        orders = F.one_hot(torch.randint(10, (batch,)), 10).float()
        drawn = generator(seeds, orders)

        # the discriminator sees three kinds of pairs
        images, labels = data.some(batch)
        right = discriminator(images, labels)
        wrong = discriminator(images, wrong_labels(labels))
        false = discriminator(drawn.detach(), orders)
        d_loss = (F.binary_cross_entropy(right, yes)
                  + F.binary_cross_entropy(wrong, no)
                  + F.binary_cross_entropy(false, no))
        d_optimizer.zero_grad()
        d_loss.backward()
        d_optimizer.step()

        # the generator wants a yes for what was ordered
        g_loss = F.binary_cross_entropy(
            discriminator(drawn, orders), yes)
        g_optimizer.zero_grad()
        g_loss.backward()
        g_optimizer.step()

        d_losses.append(d_loss.item())
        g_losses.append(g_loss.item())
