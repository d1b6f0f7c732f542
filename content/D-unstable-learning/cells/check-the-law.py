def distance(place):
    x, y = place
    return (x * x + y * y) ** 0.5

for step in [0, 1, 10, 70, 180]:
    law = (1 + 0.1**2) ** (step / 2)
    print(f"step {step:3}   played {distance(together[step]):.4f}"
          f"   law {law:.4f}")
