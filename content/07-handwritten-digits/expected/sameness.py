assert variety(real) > 0.1, variety(real)
assert variety(plain) < 0.1 * variety(real), (variety(plain), variety(real))
