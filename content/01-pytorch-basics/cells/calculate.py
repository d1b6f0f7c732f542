fahrenheit = celsius * 9 / 5 + 32
print(fahrenheit)
fahrenheit.item()
