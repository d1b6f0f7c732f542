def half(image):
    ...

smaller = half(face)
