"""Whole numbers of all widths: how many bits of a random number each takes, and what fits."""

# Of wider ones, each takes a number of its own.
NARROW = {'bool': 1, 'int8': 8, 'uint8': 8, 'int16': 16, 'uint16': 16}

RANGES = {'bool': (0, 1)}
for _bits in (8, 16, 32, 64):
    RANGES[f'uint{_bits}'] = 0, (1 << _bits) - 1
    RANGES[f'int{_bits}'] = -(1 << _bits - 1), (1 << _bits - 1) - 1


def check_range(kind, low, high):
    """Both ends count."""
    lowest, highest = RANGES[kind.name]
    if low < lowest:
        raise ValueError(f'low is out of bounds for {kind.name}')
    if high > highest:
        raise ValueError(f'high is out of bounds for {kind.name}')
