print("a real pattern:    ", round(D(real_pattern()).item(), 2))
print("a generated one:   ", round(D(G(seed)).item(), 2))
print("a random pattern:  ", round(D(random_pattern()).item(), 2))
