def break_even(operations, bytes):
    return 6 * operations / bytes

print("T4:", break_even(8.1e12, 15.75e9))
