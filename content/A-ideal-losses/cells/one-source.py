def patterns(count):
    ideal = torch.tensor([1.0, 0.0, 1.0, 0.0])
    noise = 0.2 * torch.rand(count, 4)
    return (ideal - noise).abs()

torch.manual_seed(1)
patterns(3)
