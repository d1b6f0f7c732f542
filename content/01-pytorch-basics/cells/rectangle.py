x = torch.tensor(3.0, requires_grad=True)
width = 2 * x + 1
height = x**2
area = width * height

print(width)
print(height)
print(area)
