print(days[0])
print(days[2, 1])
print(days[:, 1])
print(days[1:3, :2])
