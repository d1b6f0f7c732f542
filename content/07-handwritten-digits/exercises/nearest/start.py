def nearest(image, images):
    ...

print(nearest(better[0], real))
