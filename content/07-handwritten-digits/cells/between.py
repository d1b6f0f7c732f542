torch.manual_seed(5)
here = torch.randn(100)
there = torch.randn(100)

with torch.no_grad():
    steps = [G(here + (there - here) * i / 9) for i in range(10)]

show(steps)
