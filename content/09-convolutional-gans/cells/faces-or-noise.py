torch.manual_seed(1)
steps = 50  # quick: 25

critic = Discriminator()
optimizer = torch.optim.Adam(
    critic.parameters(), lr=0.001, betas=(0.5, 0.999))

for step in range(steps):
    real = faces.some(8)
    noise = torch.rand(8, 3, 128, 128)
    loss = (F.binary_cross_entropy(critic(real), torch.ones(8, 1))
            + F.binary_cross_entropy(critic(noise), torch.zeros(8, 1)))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    for_faces = critic(faces.some(8)).mean().item()
    for_noise = critic(torch.rand(8, 3, 128, 128)).mean().item()
print("faces:", round(for_faces, 2), "noise:", round(for_noise, 2))
