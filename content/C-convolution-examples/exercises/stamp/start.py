def stamp(numbers, kernel, stride):
    ...

stamp(small, kernel, 1)
