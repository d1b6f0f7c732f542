torch.manual_seed(5)
x = torch.randn(3, requires_grad=True)
print("x:", x)

y = x * 2
doublings = 1
while y.norm() < 1000:
    y = y * 2
    doublings += 1

print("y:", y)
print(doublings, "doublings")
