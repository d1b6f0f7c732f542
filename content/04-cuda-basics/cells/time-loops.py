import time
import numpy

n = 64
numpy.random.seed(1)
a = numpy.random.rand(n, n)
b = numpy.random.rand(n, n)
rows_a, rows_b = a.tolist(), b.tolist()

start = time.perf_counter()
by_loops = multiply(rows_a, rows_b)
loops_took = time.perf_counter() - start

print(f"{loops_took * 1000:.2f} milliseconds")
