# A table of 10,000 images of 784 pixels, read from a file.
# steps: 1
# %% once
import pandas

lines = [','.join([str(row % 10)] + [str((row * pixel) % 256) for pixel in range(784)]) + '\n' for row in range(500)]
with open('table.csv', 'w') as file:
    for i in range(20):
        file.writelines(lines)
# %% round
table = pandas.read_csv('table.csv', header=None)
