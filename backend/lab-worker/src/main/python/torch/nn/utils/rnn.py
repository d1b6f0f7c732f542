"""torch.nn.utils.rnn: sequences of different lengths in one tensor, padded or packed."""
import collections

from ..._creation import full, tensor
from ..._shape import cat, stack
from ..._tensor import Tensor
from ... import _types


class PackedSequence(collections.namedtuple('PackedSequence', 'data batch_sizes sorted_indices unsorted_indices')):
    """What all sequences have at the first step, then at the second, and so on; the longest sequence comes first."""

    __slots__ = ()

    def __new__(cls, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
        if unsorted_indices is None:
            unsorted_indices = invert_permutation(sorted_indices)
        return super().__new__(cls, data, batch_sizes, sorted_indices, unsorted_indices)

    def _with(self, data):
        return type(self)(data, *self[1:])

    def to(self, *args, **kwargs):
        return self._with(self.data.to(*args, **kwargs))

    def cuda(self, *args, **kwargs):
        return self._with(self.data.cuda(*args, **kwargs))

    def cpu(self):
        return self

    def double(self):
        return self._with(self.data.double())

    def float(self):
        return self._with(self.data.float())

    @property
    def is_cuda(self):
        return self.data.is_cuda


def invert_permutation(permutation):
    return None if permutation is None else permutation.argsort()


def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
    lengths = lengths.long() if isinstance(lengths, Tensor) else tensor(lengths, dtype=_types.int64)
    order = None
    if not enforce_sorted:
        lengths, order = lengths.sort(descending=True)
        input = input.index_select(0 if batch_first else 1, order)
    steps = input.transpose(0, 1) if batch_first else input
    counts = lengths.tolist()
    if len(counts) != steps.shape[1]:
        raise RuntimeError(f'Expected `len(lengths)` to be equal to batch_size, but got {len(counts)} '
                           f'(batch_size={steps.shape[1]})')
    if any(count <= 0 for count in counts):
        raise RuntimeError("Length of all samples has to be greater than 0, but found an element in 'lengths' that is "
                           '<= 0')
    if any(one < other for one, other in zip(counts, counts[1:])):
        raise RuntimeError('`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can '
                           'pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this '
                           'requirement if you do not need ONNX exportability.')
    if counts[0] > steps.shape[0]:
        raise RuntimeError(f'Expected sequence lengths of at most {steps.shape[0]}, but got {counts[0]}')
    sizes = [sum(count > step for count in counts) for step in range(counts[0])]
    data = cat([steps[step, :size] for step, size in enumerate(sizes)], 0)
    return PackedSequence(data, tensor(sizes), order, None)


def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
    sizes = sequence.batch_sizes.tolist()
    longest = len(sizes)
    if total_length is not None:
        if total_length < longest:
            raise ValueError('Expected total_length to be at least the length of the longest sequence in input, but got '
                             f'total_length={total_length} and max sequence length being {longest}')
        longest = total_length
    data = sequence.data
    lengths = tensor([sum(size > place for size in sizes) for place in range(sizes[0])])
    rest = tuple(data.shape[1:])
    rows = []
    for part in data.split(sizes):
        missing = sizes[0] - part.shape[0]
        if missing:
            part = cat([part, full((missing, *rest), padding_value, dtype=data.dtype)], 0)
        rows.append(part.unsqueeze(0))
    if longest > len(sizes):
        rows.append(full((longest - len(sizes), sizes[0], *rest), padding_value, dtype=data.dtype))
    padded = cat(rows, 0)
    order = sequence.unsorted_indices
    if order is not None:
        padded, lengths = padded.index_select(1, order), lengths[order]
    return padded.transpose(0, 1) if batch_first else padded, lengths


def pad_sequence(sequences, batch_first=False, padding_value=0.0):
    """One tensor of sequences, the shorter ones filled up at their ends."""
    if isinstance(sequences, Tensor):
        sequences = sequences.unbind(0)
    elif not hasattr(sequences, '__iter__'):
        raise RuntimeError('pad_sequence: Expected iterable for input sequences, but got arg of type: '
                           f'{type(sequences)}')
    sequences = tuple(sequences)
    if not sequences:
        raise RuntimeError('received an empty list of sequences')
    longest = max(sequence.shape[0] for sequence in sequences)
    rest = tuple(sequences[0].shape[1:])
    rows = []
    for sequence in sequences:
        missing = longest - sequence.shape[0]
        if missing:
            fill = full((missing, *sequence.shape[1:]), padding_value, dtype=sequence.dtype)
            sequence = cat([sequence, fill], 0)
        rows.append(sequence.expand((longest, *rest)))
    return stack(rows, 0 if batch_first else 1)


def unpad_sequence(padded_sequences, lengths, batch_first=False):
    if not batch_first:
        padded_sequences = padded_sequences.transpose(0, 1)
    return [sequence[:int(length)] for sequence, length in zip(padded_sequences, lengths)]


def pack_sequence(sequences, enforce_sorted=True):
    lengths = [sequence.shape[0] for sequence in sequences]
    return pack_padded_sequence(pad_sequence(sequences), lengths, enforce_sorted=enforce_sorted)


def unpack_sequence(packed_sequences):
    return unpad_sequence(*pad_packed_sequence(packed_sequences, batch_first=True), batch_first=True)


# What nn.RNN, nn.LSTM and nn.GRU do with packed sequences

def run_packed(packed, states, layers, step, dropout):
    """Runs layers over a packed sequence.

    States are tensors of (layers * directions, batch, size); layers is a list of lists of weights, one for each
    direction; step runs one layer over one step: step(input, states, weights) gives output and states; dropout is
    applied between layers. Answers the packed output and the last states.
    """
    sizes, order = packed.batch_sizes.tolist(), packed.sorted_indices
    if order is not None:
        states = [state.index_select(1, order) for state in states]
    data, ends, place = packed.data, [[] for _ in states], 0
    for number, directions in enumerate(layers):
        if number:
            data = dropout(data)
        outputs = []
        for backwards, weights in enumerate(directions):
            own = [state[place:place + 1] for state in states]
            output, after = (_backwards if backwards else _forwards)(data.split(sizes), own, weights, step)
            outputs.append(output)
            for end, state in zip(ends, after):
                end.append(state)
            place += 1
        data = outputs[0] if len(outputs) == 1 else cat(outputs, -1)
    states = [stack([state.squeeze(0) for state in end], 0) for end in ends]
    if order is not None:
        states = [state.index_select(1, packed.unsorted_indices) for state in states]
    return packed._with(data), *states


def _forwards(parts, states, weights, step):
    outputs, done = [], []
    for part in parts:
        size = part.shape[0]
        if states[0].shape[1] > size:
            done.append([state[:, size:] for state in states])
            states = [state[:, :size] for state in states]
        output, *states = step(part.unsqueeze(0), states, weights)
        outputs.append(output.squeeze(0))
    done.append(states)
    return cat(outputs, 0), [cat(list(reversed(ends)), 1) for ends in zip(*done)]


def _backwards(parts, first, weights, step):
    outputs = []
    states = [state[:, :0] for state in first]
    for part in reversed(parts):
        size, before = part.shape[0], states[0].shape[1]
        if size > before:
            states = [cat([state, start[:, before:size]], 1) if before else start[:, :size]
                      for state, start in zip(states, first)]
        output, *states = step(part.unsqueeze(0), states, weights)
        outputs.append(output.squeeze(0))
    return cat(list(reversed(outputs)), 0), states
