def convolve(image, kernel):
    ...

convolve(image, kernel)
