start, end = torch.randn(2, 3)
share = torch.linspace(0, 1, 12).reshape(12, 1)
walk = (1 - share) * start + share * end
show(generator(walk).detach())
