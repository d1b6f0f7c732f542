seeds = torch.randn(50, 100)
print(torch.cat((seeds, labels), dim=-1).shape)
print(torch.cat((images, labels), dim=-1).shape)
