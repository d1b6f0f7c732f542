with torch.no_grad():
    better = G(torch.randn(500, 100))

show(better)
