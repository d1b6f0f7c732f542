x, y, rate = 1.0, 0.0, 0.1
for step in range(101):
    if step % 20 == 0:
        radius = (x**2 + y**2)**0.5
        print(f"step {step:3}  x {x:5.2f}  y {y:5.2f}"
              f"  distance {radius:.2f}")
    x, y = x - rate * y, y + rate * x
