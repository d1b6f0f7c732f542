def given_dark(images, first, second):
    return ...

given_dark(many, 0, 4)
