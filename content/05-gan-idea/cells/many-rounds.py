for turn in range(1, 31):
    forget()
    loss = (host(own) - 1)**2 + (host(cuckoo(seed).detach()) - 0)**2
    loss.backward()
    move(weight, bias)

    forget()
    loss = (host(cuckoo(seed)) - 1)**2
    loss.backward()
    move(shift)

    if turn % 3 == 0:
        egg = cuckoo(seed)
        print(f"round {turn:2}  egg {egg.item():.2f}"
              f"  taken for real {host(egg).item():.2f}")
