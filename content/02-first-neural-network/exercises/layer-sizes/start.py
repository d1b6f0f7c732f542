def parameters(sizes):
    return ...

parameters([784, 200, 10])
