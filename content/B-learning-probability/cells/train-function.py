def shares(images):
    found = kinds(images)
    return [(found == kind).float().mean().item() for kind in range(3)]

def train_gan(steps, d_rate, g_rate, g_steps=1):
    D = new_discriminator()
    G = new_generator()
    loss_function = nn.BCELoss()
    d_optimizer = torch.optim.Adam(D.parameters(), lr=d_rate,
                                   betas=(0.5, 0.999))
    g_optimizer = torch.optim.Adam(G.parameters(), lr=g_rate,
                                   betas=(0.5, 0.999))
    real_target = torch.ones(64, 1)
    made_target = torch.zeros(64, 1)
    record = []

    for step in range(steps):
        made = G(random_seeds(64)).detach()
        d_loss = (loss_function(D(real_images(64)), real_target)
                  + loss_function(D(made), made_target)) / 2
        d_optimizer.zero_grad()
        d_loss.backward()
        d_optimizer.step()

        for repetition in range(g_steps):
            g_loss = loss_function(D(G(random_seeds(64))), real_target)
            g_optimizer.zero_grad()
            g_loss.backward()
            g_optimizer.step()

        if (step + 1) % 100 == 0:
            with torch.no_grad():
                record.append(shares(G(random_seeds(1000))))

    return G, D, record
