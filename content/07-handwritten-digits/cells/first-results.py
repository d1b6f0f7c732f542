with torch.no_grad():
    first = G(torch.rand(10, 1))

show(first)
