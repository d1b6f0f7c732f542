total = (signal * 2).sum()
total.backward()
