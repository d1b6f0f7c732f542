for y in [0.3, 0.5, 0.7]:
    real = (1 - y)**2
    forged = (0 - y)**2
    mean = (real + forged) / 2
    print(f"answer {y}: {real:.2f} and {forged:.2f}, mean {mean:.2f}")
