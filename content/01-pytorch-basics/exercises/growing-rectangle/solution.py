def area_of(x):
    width = 2 * x + 1
    height = x**3
    return width * height

def slope_at(x):
    return 8 * x**3 + 3 * x**2
