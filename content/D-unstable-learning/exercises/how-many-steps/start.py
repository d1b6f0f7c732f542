def steps_until(lr, factor):
    return ...

print(steps_until(0.1, 2))
