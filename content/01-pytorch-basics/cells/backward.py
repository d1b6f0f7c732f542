height.backward()
t.grad
