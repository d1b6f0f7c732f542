def shares(images):
    found = kinds(images)
    return [(found == kind).float().mean().item() for kind in range(3)]

def fogged(images, fog):
    return images + fog * torch.randn(images.shape)

def train_gan(steps, fog):
    D = new_discriminator()
    G = new_generator()
    loss_function = nn.BCELoss()
    d_optimizer = torch.optim.Adam(D.parameters(), lr=0.005,
                                   betas=(0.5, 0.999))
    g_optimizer = torch.optim.Adam(G.parameters(), lr=0.002,
                                   betas=(0.5, 0.999))
    real_target = torch.ones(64, 1)
    made_target = torch.zeros(64, 1)
    record = []

    for step in range(steps):
        real = fogged(real_images(64), fog)
        made = fogged(G(random_seeds(64)).detach(), fog)
        d_loss = (loss_function(D(real), real_target)
                  + loss_function(D(made), made_target)) / 2
        d_optimizer.zero_grad()
        d_loss.backward()
        d_optimizer.step()

        made = fogged(G(random_seeds(64)), fog)
        g_loss = loss_function(D(made), real_target)
        g_optimizer.zero_grad()
        g_loss.backward()
        g_optimizer.step()

        if (step + 1) % 100 == 0:
            with torch.no_grad():
                record.append(shares(G(random_seeds(1000))))

    return G, D, record
