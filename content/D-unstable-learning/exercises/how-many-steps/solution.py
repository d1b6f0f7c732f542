def steps_until(lr, factor):
    distance = 1.0
    steps = 0
    while distance < factor:
        distance *= (1 + lr**2) ** 0.5
        steps += 1
    return steps

print(steps_until(0.1, 2))
