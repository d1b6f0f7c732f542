def noisy(wanted):
    ...

noisy([1, 1, 0, 0])
