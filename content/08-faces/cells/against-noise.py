# the answers that we want: a real image, and one that is not
real_and_fake = torch.tensor([[1.0], [0.0]], device=device)

images = 300  # quick: 60
for i in range(images):
    noise = torch.rand(218, 178, 3, device=device)
    pair = torch.stack([faces[i].to(device), noise])
    discriminator.learn(pair, real_and_fake)
