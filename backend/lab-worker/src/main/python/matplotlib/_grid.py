"""The arrays of axes that subplots() gives."""


def object_array(items, shape):
    """A numpy array of objects."""
    import numpy
    array = numpy.empty(shape, dtype=object)
    flat = array.reshape(-1)
    for i, item in enumerate(items):
        flat[i] = item
    return flat.reshape(shape)
