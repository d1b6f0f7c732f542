real = torch.stack([real_pattern() for _ in range(1000)])
made = torch.stack([G(seed).detach() for _ in range(1000)])

print("real:     ", real.std(dim=0))
print("generated:", made.std(dim=0))
