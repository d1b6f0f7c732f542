"""The seam to the Java side: figures are drawn there, numbers go there as arrays."""
import _lab

host = _lab.figure


def asarray(values):
    """Whatever holds numbers as a numpy array: lists, tensors, Series, ranges, scalars."""
    import numpy
    if isinstance(values, numpy.ndarray):
        return values
    if hasattr(values, 'tolist') and hasattr(values, '__array__'):
        return numpy.asarray(values.__array__())
    if isinstance(values, (range, map, filter, zip, type({}.values()), type({}.keys()), set, frozenset)):
        values = list(values)
    if isinstance(values, (list, tuple)) and values and any(
            hasattr(v, '__array__') and not isinstance(v, (int, float)) for v in values):
        values = [asarray(v).tolist() if hasattr(v, '__array__') else v for v in values]
    return numpy.asarray(values)


def floats(values):
    """The Java array with these values as doubles."""
    array = asarray(values)
    if array.dtype != 'float64':
        array = array.astype('float64')
    return array._h


def number_array(handle):
    """A numpy array over a Java array."""
    import numpy
    return numpy._wrap(handle)


def is_text(values):
    """Whether these are categories: a text, or several."""
    if isinstance(values, str):
        return True
    if isinstance(values, (int, float)) or not hasattr(values, '__iter__') or hasattr(values, 'grad_fn'):
        return False
    kind = getattr(getattr(values, 'dtype', None), 'kind', 'O')
    if kind not in 'OUS' or getattr(values, 'ndim', 1) == 0:
        return False
    for value in values:
        return isinstance(value, str)
    return False


def unknown_keyword(owner, name):
    return AttributeError(f'{owner}.set() got an unexpected keyword argument {name!r}')


def check_in_list(values, **named):
    for key, value in named.items():
        if value not in values:
            raise ValueError(f'{value!r} is not a valid value for {key}; supported values are '
                             + ', '.join(map(repr, values)))
