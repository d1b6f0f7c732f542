def count_parameters(network):
    return sum(p.numel() for p in network.parameters())

torch.manual_seed(1)
discriminator = Discriminator().to(device)

for name, p in discriminator.named_parameters():
    print(f"{name:15} {str(tuple(p.shape)):16} {p.numel():>10,}")
print(f"all of them {count_parameters(discriminator):>31,}")
