print("before:", before)
print("after: ", G(seed).detach())
