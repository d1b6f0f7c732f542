real = torch.ones(1, device=device)
fake = torch.zeros(1, device=device)

images = 300  # quick: 40
for i in range(images):
    discriminator.learn(faces[i].to(device), real)
    discriminator.learn(torch.rand(218, 178, 3, device=device), fake)
