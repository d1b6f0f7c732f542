def area(x):
    width = 2 * x + 1
    height = x**3
    return width * height

def slope(x):
    return 8 * x**3 + 3 * x**2
