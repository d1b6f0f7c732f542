levels = 256
pixels = 28 * 28
possible = levels**pixels
len(str(possible))
