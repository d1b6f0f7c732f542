x = torch.tensor(3.0, requires_grad=True)

with torch.no_grad():
    y = x**2

print(y)
print("y:", y.requires_grad, " x:", x.requires_grad)
