"""Puts a session's variables away, and brings them back.

The variables are one graph of objects: what two of them share, they share afterwards. What can't be kept is named, and
costs the others nothing. See docs/decisions/026.
"""
import marshal
import sys

from _ganbook.look import name_of
from _ganbook.sleep import building, memory, packing, settings

_DEEPEST = 20_000
_LONGEST_NAME = 200


def put_away(kernel, writer, skipped):
    """
    Writes the variables, and which of them could not be kept as they were.

    :param writer: takes the elements of tensors and arrays, and at last all else as one text
    :param skipped: names of variables to leave out, because storing them did not end
    """
    packer = packing.Packer(kernel.code_of_cells, writer.limit(), writer.seconds())
    skipped = set(skipped)
    variables, told = [], []
    with _room_for_depth():
        for name, value in kernel.variables():
            writer.at(name)
            if name in skipped:
                told.append(_told(name, packing.NotKept('time', type(value)), value))
                continue
            try:
                variables.append((name, packer.pack(value)))
            except packing.NotKept as reason:
                told.append(_told(name, reason, value))
            else:
                if packer.cut is not None:
                    told.append(_told(name, packing.NotKept('graph', packer.cut), value))
        writer.at('')
        states = []
        for name, take in settings.ways():
            try:
                states.append((name, packer.pack(take())))
            except BaseException:
                pass  # A setting that can't be kept is as a new session has it.
    regions, rows = packer.pieces.write(writer)
    writer.index(marshal.dumps({
        'variables': variables, 'told': told, 'settings': states, 'texts': packer.texts.used, 'regions': regions,
        'rows': rows,
    }).decode('latin-1'))


def revive(kernel, reader, skipped):
    """
    Brings the variables back into a session without any.

    :param skipped: names of variables to leave out, because bringing them back did not end
    :returns: what is not there as it was: name, reason, the type of what is in the way, whether that lies within
    """
    index = marshal.loads(str(reader.index()).encode('latin-1'))
    told, skipped = index['told'], set(skipped)
    for name, _ in kernel.variables():
        del kernel.namespace[name]  # An attempt before this one has come that far.
    with _room_for_depth(), building.Building(kernel.code_of_cells, index['texts'], kernel.namespace):
        unpacker = packing.Unpacker(memory.Revived(reader, index['regions'], index['rows']))
        for name, packed in index['variables']:
            if name in skipped:
                told.append(_told(name, packing.NotKept('time', type(None)), None))
                continue
            reader.at(name)
            try:
                kernel.namespace[name] = unpacker.unpack(packed)
            except BaseException as error:
                told.append(_told(name, packing.NotKept('error', type(error)), None))
        reader.at('')
        states = []
        for name, packed in index['settings']:
            try:
                states.append((name, unpacker.unpack(packed)))
            except BaseException:
                pass  # As above.
    for name, state in states:
        try:
            settings.give(name, state)
        except BaseException:
            pass  # As above.
    return told


def _told(name, reason, value):
    return [name[:_LONGEST_NAME], reason.reason, name_of(reason.kind)[:_LONGEST_NAME], type(value) is not reason.kind]


class _room_for_depth:
    """Structures are nested more deeply than calls."""

    def __enter__(self):
        self._before = sys.getrecursionlimit()
        sys.setrecursionlimit(max(_DEEPEST, self._before))

    def __exit__(self, *error):
        sys.setrecursionlimit(self._before)
