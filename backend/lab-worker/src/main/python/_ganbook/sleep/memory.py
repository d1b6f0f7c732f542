"""The memory of tensors and arrays: each stretch of it is stored once, and what shares it will share it again.

Two living objects whose elements lie at the same addresses share memory, be they tensors, arrays, or one of each.
So the pieces of memory that they reach are joined to regions, and each is said to be a window on one of these.
"""
import sys

TENSOR, ARRAY = 0, 1
# Between two regions, and before the first element of one.
_MOST_WASTED = 128


class Piece:
    """A tensor's or an array's place in the memory that is stored, by its number."""

    __slots__ = ('number',)

    def __init__(self, number):
        self.number = number


class Pieces:
    """Collects what is to be stored."""

    def __init__(self):
        # For each piece: the Java object, TENSOR or ARRAY, type, shape, strides in elements or in bytes, the addresses
        # of the first byte, of the one after the last, and of the first element, and the bytes of one element.
        self._pieces = []
        self._numbers = {}

    def mark(self):
        return len(self._pieces)

    def back_to(self, mark):
        """Forgets the pieces that came since."""
        for piece in self._pieces[mark:]:
            del self._numbers[piece[0]]
        del self._pieces[mark:]

    def bytes(self, mark):
        """How many bytes the pieces may take that came since; shared ones count for each."""
        return sum([piece[6] - piece[5] + _MOST_WASTED for piece in self._pieces[mark:]])

    def tensor(self, tensor):
        h = tensor._h
        size = tensor.dtype.itemsize
        return self._piece(h, TENSOR, h.dtype(), tuple(tensor.shape), tuple(tensor.stride()), h.address(), size, size)

    def array(self, h):
        size = h.itemBytes()
        shape = tuple([h.extent(i) for i in range(h.axes())])
        strides = tuple([h.step(i) for i in range(h.axes())])
        return self._piece(h, ARRAY, h.tag() & 15, shape, strides, h.address(), 1, size)

    def _piece(self, h, kind, dtype, shape, strides, address, unit, size):
        number = self._numbers.get(h)
        if number is None:
            number = self._numbers[h] = len(self._pieces)
            low, high = address, address + size
            for length, stride in zip(shape, strides):
                reach = (length - 1) * stride * unit
                low, high = low + min(reach, 0), high + max(reach, 0)
            if 0 in shape:
                low = high = address
            self._pieces.append((h, kind, dtype, shape, strides, low, high, address, size))
        return Piece(number)

    def write(self, writer):
        """Writes the regions; returns them, and the table of the pieces."""
        regions, places = [], {}
        for group in self._groups():
            pieces = [self._pieces[number] for number in group]
            low, high = pieces[0][5], max([piece[6] for piece in pieces])
            # Elements have to lie at multiples of their size in the region as well.
            coarsest = max(pieces, key=lambda piece: piece[8])
            low -= (low - coarsest[7]) % coarsest[8]
            position = writer.reserve(high - low)
            written = low
            for number, piece in zip(group, pieces):
                if piece[6] > written:
                    (writer.tensor if piece[1] == TENSOR else writer.array)(piece[0], position + piece[5] - low)
                    written = piece[6]
                places[number] = len(regions), piece[7] - low
            kinds = {piece[1:3] for piece in pieces}
            regions.append((position, high - low, len(group), kinds.pop() if len(kinds) == 1 else None,
                            any([piece[1] == TENSOR for piece in pieces])))
        rows = [(*piece[1:5], *places.get(number, (-1, 0)), piece[8]) for number, piece in enumerate(self._pieces)]
        return regions, rows

    def _groups(self):
        """The numbers of pieces that lie over each other, each group by where they begin."""
        order = sorted([number for number, piece in enumerate(self._pieces) if piece[6] > piece[5]],
                       key=lambda number: (self._pieces[number][5], -self._pieces[number][6]))
        group, end = [], 0
        for number in order:
            piece = self._pieces[number]
            if group and piece[5] >= end:
                yield group
                group = []
            group.append(number)
            end = max(end, piece[6])
        if group:
            yield group


class Revived:
    """Makes the tensors and arrays of a table of pieces."""

    def __init__(self, reader, regions, rows):
        self._reader = reader
        self._regions = regions
        self._rows = rows
        self._made = {}
        self._flat = {}

    def handle(self, number):
        """The Java object of a piece."""
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = self._make(*self._rows[number])
        return made

    def _make(self, kind, dtype, shape, strides, region, offset, size):
        unit = size if kind == TENSOR else 1
        if region < 0:
            return _empty(kind, dtype, shape)
        position, length, shared, alike, _ = self._regions[region]
        if shared == 1 and _in_order(shape, strides, size // unit):
            return self._filled(_empty(kind, dtype, shape), kind, position)
        flat = self._flat.get(region)
        if flat is None:
            flat = self._flat[region] = self._make_flat(*self._regions[region])
        if kind == ARRAY:
            array = _torch_host().toArray(flat) if self._regions[region][4] else flat
            return _array_host().window(array, dtype, shape, strides, offset)
        if alike is not None:
            return _window(flat, shape, strides, offset // size)
        # Other elements lie in the same memory: the way there leads through an array.
        steps = [stride * size for stride in strides]
        array = _array_host().window(_torch_host().toArray(flat), _array_type(dtype), shape, steps, offset)
        return _torch_host().fromArray(array, True)

    def _make_flat(self, position, length, shared, alike, tensors):
        if not tensors:
            return self._filled(_array_host().allocate(_byte_type(), (length,)), ARRAY, position)
        if alike is None:
            return self._filled(_empty(TENSOR, 0, (length,)), TENSOR, position)
        kind, dtype = alike
        size = sys.modules['torch']._types.BY_NUMBER[dtype].itemsize
        return self._filled(_empty(kind, dtype, (length // size,)), kind, position)

    def _filled(self, h, kind, position):
        (self._reader.tensor if kind == TENSOR else self._reader.array)(h, position)
        return h


def _in_order(shape, strides, step):
    for length, stride in zip(reversed(shape), reversed(strides)):
        if length != 1 and stride != step:
            return False
        step *= length
    return True


def _empty(kind, dtype, shape):
    if kind == ARRAY:
        return _array_host().allocate(dtype, shape)
    import torch
    return torch.zeros(shape, dtype=torch._types.BY_NUMBER[dtype])._h


def _window(flat, shape, strides, offset):
    from torch._host import call, host
    return host.detach(call('as_strided', flat, shape, strides, offset))


def _torch_host():
    from torch._host import host
    return host


def _array_host():
    from numpy._host import host
    return host


def _byte_type():
    from numpy._host import UINT8
    return UINT8


def _array_type(number):
    import torch
    from numpy._host import TYPES
    return TYPES[torch._types.BY_NUMBER[number]._name]
