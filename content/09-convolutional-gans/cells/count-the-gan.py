for network in [discriminator, generator]:
    count = sum(p.numel() for p in network.parameters())
    print(type(network).__name__, count)
