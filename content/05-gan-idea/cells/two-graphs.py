whole = (host(cuckoo(seed)) - 0)**2
cut = (host(cuckoo(seed).detach()) - 0)**2
