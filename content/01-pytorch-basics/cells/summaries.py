print(days.mean())
print(days.mean(dim=1))
print(days.mean(dim=0))
print(days.max(), days.argmax())
