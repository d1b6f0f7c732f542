print(G(seed))
print(G(seed).detach())
