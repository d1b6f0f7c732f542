import math

for y in [0.3, 0.5, 0.7]:
    real = -math.log(y)
    forged = -math.log(1 - y)
    mean = (real + forged) / 2
    print(f"answer {y}: {real:.3f} and {forged:.3f}, mean {mean:.3f}")
