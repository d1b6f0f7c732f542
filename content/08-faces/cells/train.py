images = 1000  # quick: 30
for i in range(images):
    # a face is real
    discriminator.learn(faces[i].to(device), real)

    # an image of the generator is not
    seed = torch.randn(100, device=device)
    discriminator.learn(generator(seed).detach(), fake)

    # the generator wants it to be taken for real
    seed = torch.randn(100, device=device)
    generator.learn(discriminator, seed, real)
