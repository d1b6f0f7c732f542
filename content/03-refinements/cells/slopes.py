print("     s   sigmoid   ReLU   LeakyReLU")
for value in [-6.0, -2.0, 0.5, 2.0, 6.0]:
    slopes = []
    for f in [nn.Sigmoid(), nn.ReLU(), nn.LeakyReLU(0.02)]:
        s = torch.tensor(value, requires_grad=True)
        f(s).backward()
        slopes.append(s.grad.item())
    print("{:6} {:9.4f} {:6.2f} {:11.2f}".format(value, *slopes))
