torch.manual_seed(1)
D = Discriminator()
G = Generator()

with torch.no_grad():
    untrained = G(torch.rand(10, 1))

print(untrained.shape)
print("mean grey:", round(untrained.mean().item(), 2))
show(untrained)
