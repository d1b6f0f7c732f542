tensor[0] = 100.0
print(lengths)

(tensor * 2).numpy()
