torch.manual_seed(1)
generator = Generator()
drawn = generator(torch.randn(100), one_hot(7))

plt.imshow(drawn.detach().reshape(28, 28), cmap="Greys")
plt.show()
