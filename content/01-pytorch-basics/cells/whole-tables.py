print(days - 10)
print(days > 13)
