def kept(place, lr):
    x, y = place
    return x * x + y * y - lr * x * y

for step in [0, 1, 50, 100, 180]:
    print(f"step {step:3}   distance {distance(turns[step]):.4f}"
          f"   kept {kept(turns[step], 0.1):.4f}")
