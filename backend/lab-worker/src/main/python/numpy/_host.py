"""The Java side of numpy: its calls, the ordinals of its types and functions, and its errors as numpy's own."""
import _lab

host = _lab.array
text = host.text()


class AxisError(ValueError, IndexError):
    """An axis that an array does not have."""

    def __init__(self, axis, ndim=None, msg_prefix=None):
        if ndim is None:
            message = axis
        else:
            message = f'axis {axis} is out of bounds for array of dimension {ndim}'
            if msg_prefix is not None:
                message = f'{msg_prefix}: {message}'
        super().__init__(message)


class UFuncTypeError(TypeError):
    pass


class _ArrayMemoryError(MemoryError):
    pass


class LinAlgError(Exception):
    pass


class ParserError(ValueError):
    pass


class VisibleDeprecationWarning(UserWarning):
    pass


AxisError.__module__ = 'numpy'

_ERRORS = {
    'VALUE': ValueError,
    'TYPE': TypeError,
    'INDEX': IndexError,
    'MEMORY': _ArrayMemoryError,
    'OVERFLOW': OverflowError,
    'CASTING': UFuncTypeError,
    'AXIS': AxisError,
    'LINALG': LinAlgError,
    'PARSER': ParserError,
}


def _raise(kind, message):
    raise _ERRORS[str(kind)](str(message))


host.raiseWith(_raise)


def _ordinals(what):
    return {name: i for i, name in enumerate(str(host.names(what)).split(','))}


TYPES = _ordinals('types')
BINARY = _ordinals('binary')
UNARY = _ordinals('unary')
FOLDS = _ordinals('folds')

BOOL = TYPES['bool']
INT64 = TYPES['int64']
UINT8 = TYPES['uint8']
UINT64 = TYPES['uint64']
FLOAT16 = TYPES['float16']
FLOAT32 = TYPES['float32']
FLOAT64 = TYPES['float64']
# Three kinds whose elements are Python's: positions in Java, the objects in a list.
OBJECT = 12
STR = 13
COMPLEX = 14
assert len(TYPES) == OBJECT
