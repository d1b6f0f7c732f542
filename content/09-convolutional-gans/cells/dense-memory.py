numbers = 218 * 178 * 3
neurons = 100
weights = numbers * neurons

print(numbers, "numbers in an image")
print(weights, "weights to", neurons, "neurons")
print(weights * 4 / 1e6, "million bytes for them")
print(weights * 4 * 4 / 1e6, "million bytes while they learn")
