loss_function = nn.BCELoss()
g_optimizer = torch.optim.Adam(generator.parameters(), lr=0.001,
                               betas=(0.5, 0.999))
d_optimizer = torch.optim.Adam(discriminator.parameters(), lr=0.0005,
                               betas=(0.5, 0.999))
real, generated = torch.ones(32, 1), torch.zeros(32, 1)

steps = 10000  # quick: 3000
for step in range(steps):
    # the discriminator learns to tell drawn faces from generated ones
    faces = generator(torch.randn(32, 3))
    loss = (loss_function(discriminator(draw_faces(32)), real)
            + loss_function(discriminator(faces.detach()), generated))
    d_optimizer.zero_grad()
    loss.backward()
    d_optimizer.step()

    # the generator learns to be taken for real
    loss = loss_function(discriminator(faces), real)
    g_optimizer.zero_grad()
    loss.backward()
    g_optimizer.step()
