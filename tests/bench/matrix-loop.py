# The matrix product of chapter 4 as three loops of Python over numpy arrays.
# steps: 1
# %% once
import numpy

size = 120
a = numpy.random.rand(size, size)
b = numpy.random.rand(size, size)
# %% round
product = numpy.zeros((size, size))
for i in range(size):
    for j in range(size):
        for k in range(size):
            product[i, j] += a[i, k] * b[k, j]
