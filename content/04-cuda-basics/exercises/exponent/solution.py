def exponent(n1, t1, n2, t2):
    rise = numpy.log(t2) - numpy.log(t1)
    run = numpy.log(n2) - numpy.log(n1)
    return float(rise / run)

n1, n2 = sizes[-2], sizes[-1]
print(exponent(n1, timings["numpy"][n1], n2, timings["numpy"][n2]))
