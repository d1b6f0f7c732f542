there = nn.Conv2d(3, 16, kernel_size=4)
back = nn.ConvTranspose2d(3, 16, kernel_size=4)

print(there.weight.shape, there.bias.shape)
print(back.weight.shape, back.bias.shape)
there.weight.numel() + there.bias.numel()
