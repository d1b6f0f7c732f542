y.backward()
