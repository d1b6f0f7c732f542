x = torch.tensor(3.0, requires_grad=True)
shared = x**2
one = 5 * shared
other = shared + x
one.backward()
other.backward()
