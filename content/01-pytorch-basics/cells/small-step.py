def h(t):
    return 20 * t - 5 * t**2

for step in [0.1, 0.01, 0.001]:
    print(step, round((h(1.5 + step) - h(1.5)) / step, 4))
