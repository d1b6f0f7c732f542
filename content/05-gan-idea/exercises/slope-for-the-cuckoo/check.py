import torch


def slope(w, b, c, z, target):
    shift = torch.tensor(c, requires_grad=True)
    answer = torch.sigmoid(w * (z + shift) + b)
    ((answer - target)**2).backward()
    return shift.grad.item()


def ask(w, b, c, z):
    got = slope_for_the_cuckoo(torch.tensor(w), torch.tensor(b), torch.tensor(c), torch.tensor(z))
    fits = isinstance(got, (int, float)) or isinstance(got, torch.Tensor) and got.numel() == 1
    assert fits, say('number', kind=type(got).__name__)
    return float(got)


for w, b, c, z in [(1.1388, -0.1524, -1.0, 0.5), (-0.7, 0.4, 2.0, -1.5), (2.5, -1.0, 0.3, 0.1)]:
    got = ask(w, b, c, z)
    other = slope(w, b, c, z, 0.0)
    assert abs(got - other) > 1e-4, say('wanted', w=w, b=b, c=c, z=z, got=round(got, 4))
    want = slope(w, b, c, z, 1.0)
    assert abs(got - want) < 1e-4, say('value', w=w, b=b, c=c, z=z, got=round(got, 4), want=round(want, 4))
blind = ask(0.0, 0.5, 1.0, 1.0)
assert abs(blind) < 1e-6, say('blind', got=round(blind, 4))
