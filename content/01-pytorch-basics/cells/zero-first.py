t.grad.zero_()
height = 20 * t - 5 * t**2
height.backward()
t.grad
