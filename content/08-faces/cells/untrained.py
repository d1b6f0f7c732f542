torch.manual_seed(1)
discriminator = Discriminator().to(device)
generator = Generator().to(device)

image = generator(torch.randn(100, device=device)).detach()
print(image.shape, f"{count_parameters(generator):,} parameters")
plt.imshow(image.cpu().numpy())
plt.show()
