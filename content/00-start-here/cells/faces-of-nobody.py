show(generator(seeds).detach())
