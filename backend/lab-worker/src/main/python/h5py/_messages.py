"""The messages of HDF5 object headers: types, shapes, layouts, filters, attributes.

Source: HDF5 File Format Specification, version 1.0 to 3.0 of the messages that h5py writes by default.
"""
import numpy

DATASPACE, DATATYPE, FILL, LAYOUT, FILTERS, ATTRIBUTE, CONTINUATION, SYMBOLS = 1, 3, 5, 8, 11, 12, 16, 17
NOWHERE = 0xffffffffffffffff
DEFLATE, SHUFFLE = 1, 2


def number(data, at, size):
    return int.from_bytes(data[at:at + size], 'little')


def pad8(data):
    return data + bytes(-len(data) % 8)


# Types

class Words:
    """The type of texts: of a fixed length, or (length None) of any."""

    kind = 'S'

    def __init__(self, length, utf8=True):
        self.length = length
        self.utf8 = utf8
        self.itemsize = length or 16
        self.name = 'object' if length is None else f'bytes{8 * length}'
        self.str = '|O' if length is None else f'|S{length}'

    def __repr__(self):
        return f"dtype('{'O' if self.length is None else 'S' + str(self.length)}')"

    def __str__(self):
        return 'object' if self.length is None else self.str

    def __eq__(self, other):
        return other is object or other == self.str or isinstance(other, Words) and other.length == self.length

    __hash__ = None


def write_type(dtype):
    if isinstance(dtype, Words):
        return bytes([0x13, 0x11 if dtype.utf8 else 0x01, 0, 0]) + dtype.length.to_bytes(4, 'little')
    size = dtype.itemsize
    if dtype.kind in 'iu':
        head = bytes([0x10, 0x08 if dtype.kind == 'i' else 0, 0, 0]) + size.to_bytes(4, 'little')
        return head + (0).to_bytes(2, 'little') + (8 * size).to_bytes(2, 'little')
    if dtype.kind == 'f':
        exponent, mantissa, bias = {2: (5, 10, 15), 4: (8, 23, 127), 8: (11, 52, 1023)}[size]
        head = bytes([0x11, 0x20, 8 * size - 1, 0]) + size.to_bytes(4, 'little')
        return head + (0).to_bytes(2, 'little') + (8 * size).to_bytes(2, 'little') + \
            bytes([mantissa, exponent, 0, mantissa]) + bias.to_bytes(4, 'little')
    if dtype.kind == 'b':
        # h5py's bools: an enumeration of bytes.
        base = write_type(numpy.dtype('int8'))
        return bytes([0x18, 2, 0, 0]) + (1).to_bytes(4, 'little') + base + pad8(b'FALSE\0') + pad8(b'TRUE\0') + b'\0\1'
    raise TypeError(f'Object dtype {dtype!r} has no native HDF5 equivalent')


def read_type(data):
    """The type, and whether its bytes stand in the other order."""
    kind, size = data[0] & 15, number(data, 4, 4)
    swapped = bool(data[1] & 1) and size > 1
    if kind == 0:
        return numpy.dtype(f'{"int" if data[1] & 8 else "uint"}{8 * size}'), swapped
    if kind == 1:
        return numpy.dtype(f'float{8 * size}'), swapped
    if kind == 3:
        return Words(size, bool(data[1] & 0xf0)), False
    if kind == 8:
        base, _ = read_type(data[8:])
        return numpy.dtype(bool) if data[1] == 2 and b'TRUE' in data else base, False
    if kind == 9 and data[1] & 15 == 1:
        return Words(None, True), False
    raise TypeError(f'HDF5 types of class {kind} are not available here: numbers, bools and texts are')


# Shapes

def write_space(shape):
    return bytes([1, len(shape), 0, 0, 0, 0, 0, 0]) + b''.join([n.to_bytes(8, 'little') for n in shape])


def read_space(data):
    rank = data[1]
    start = 8 if data[0] == 1 else 4
    return tuple([number(data, start + 8 * i, 8) for i in range(rank)])


# Layouts and filters

def write_contiguous(address, size):
    return bytes([3, 1]) + address.to_bytes(8, 'little') + size.to_bytes(8, 'little')


def write_chunked(tree, chunk, itemsize):
    sizes = tuple(chunk) + (itemsize,)
    return bytes([3, 2, len(sizes)]) + tree.to_bytes(8, 'little') + \
        b''.join([n.to_bytes(4, 'little') for n in sizes])


def write_filters(filters):
    result = bytes([1, len(filters), 0, 0, 0, 0, 0, 0])
    for kind, values in filters:
        body = b''.join([v.to_bytes(4, 'little') for v in values])
        result += kind.to_bytes(2, 'little') + bytes(2) + (1).to_bytes(2, 'little') + \
            len(values).to_bytes(2, 'little') + pad8(body)
    return result


def read_filters(data):
    filters, at = [], 8 if data[0] == 1 else 2
    for _ in range(data[1]):
        kind = number(data, at, 2)
        named = data[0] == 1 or kind >= 256
        name = number(data, at + 2, 2) if named else 0
        at += 2 + (2 if named else 0)
        count = number(data, at + 2, 2)
        at += 4 + (name + -name % 8 if data[0] == 1 else name)
        filters.append((kind, [number(data, at + 4 * i, 4) for i in range(count)]))
        at += 4 * count + (4 if data[0] == 1 and count % 2 else 0)
    return filters


# Attributes

def write_attribute(name, dtype, shape, data):
    label = name.encode('utf-8') + b'\0'
    kind, space = write_type(dtype), write_space(shape)
    head = bytes([1, 0]) + b''.join([len(x).to_bytes(2, 'little') for x in (label, kind, space)])
    return head + pad8(label) + pad8(kind) + pad8(space) + data


def read_attribute(data):
    version = data[0]
    sizes = [number(data, 2 + 2 * i, 2) for i in range(3)]
    at = 8 if version < 3 else 9
    parts = []
    for size in sizes:
        parts.append(data[at:at + size])
        at += size + (-size % 8 if version == 1 else 0)
    dtype, swapped = read_type(parts[1])
    return parts[0].rstrip(b'\0').decode('utf-8'), dtype, swapped, read_space(parts[2]), data[at:]


# Values

def encode(values):
    """An array's type and bytes."""
    if values.dtype.kind in 'UO':
        items = values.ravel().tolist()
        if not all([isinstance(v, (str, bytes)) for v in items]):
            raise TypeError("Object dtype dtype('O') has no native HDF5 equivalent")
        raw = [v.encode('utf-8') if isinstance(v, str) else v for v in items]
        length = max([len(r) for r in raw] + [1])
        return Words(length), b''.join([r.ljust(length, b'\0') for r in raw])
    return values.dtype, values.tobytes()


def decode(dtype, swapped, shape, data, texts):
    """The array that bytes spell; texts finds the words of a text of any length."""
    count = 1
    for n in shape:
        count *= n
    if isinstance(dtype, Words):
        size = dtype.itemsize
        parts = [data[i * size:(i + 1) * size] for i in range(count)]
        items = [p.rstrip(b'\0') if dtype.length else texts(p) for p in parts]
        result = numpy.empty(count, dtype=object)
        for i, item in enumerate(items):
            result[i] = item
        return result.reshape(shape)
    values = numpy.frombuffer(data[:count * dtype.itemsize], dtype=dtype)
    return (values.byteswap() if swapped else values).reshape(shape)
