real = torch.ones(1, 1, device=device)

images = 600  # quick: 15
for i in range(images):
    # the discriminator learns from a face and from a drawn image
    seed = torch.randn(100, device=device)
    pair = torch.stack([faces[i].to(device), generator(seed).detach()])
    discriminator.learn(pair, real_and_fake)

    # the generator wants to be taken for real
    seed = torch.randn(100, device=device)
    generator.learn(discriminator, seed, real)
