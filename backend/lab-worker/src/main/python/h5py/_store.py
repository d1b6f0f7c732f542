"""An HDF5 file: where its groups and data sets lie, in the layout that h5py writes by default (superblock 0, groups
of symbol tables, chunks in B-trees of version 1)."""
import zlib
import numpy
from h5py import _messages
from h5py._messages import NOWHERE, number, pad8

_SIGNATURE = b'\x89HDF\r\n\x1a\n'
_TREE_GROUP, _TREE_CHUNK = 16, 32


class Store:
    """Reads and writes the pieces of a file. What is new goes to its end."""

    def __init__(self, path, mode):
        self._file = open(path, {'r': 'rb', 'r+': 'r+b', 'w': 'w+b'}[mode])
        self.leaf = 4
        self.end = 96
        if mode == 'w':
            self._file.write(bytes(96))
            self.root = None
        else:
            self._read_superblock()

    def _read_superblock(self):
        head = self._file.read(96)
        if head[:8] != _SIGNATURE:
            raise OSError('Unable to open file (file signature not found)')
        if head[8] > 1 or head[13] != 8 or head[14] != 8:
            raise OSError('Unable to open file (only the file format that h5py writes by default can be read here)')
        shift = 4 if head[8] == 1 else 0
        self.leaf = number(head, 16, 2)
        self.end = number(head, 40 + shift, 8)
        self.root = number(head, 64 + shift, 8)

    def close(self, root=None):
        if root is not None:
            entry = bytes(8) + root.to_bytes(8, 'little') + bytes(24)
            head = _SIGNATURE + bytes([0, 0, 0, 0, 0, 8, 8, 0]) + self.leaf.to_bytes(2, 'little') + \
                _TREE_GROUP.to_bytes(2, 'little') + bytes(4) + bytes(8) + NOWHERE.to_bytes(8, 'little') + \
                self.end.to_bytes(8, 'little') + NOWHERE.to_bytes(8, 'little') + entry
            self._file.seek(0)
            self._file.write(head)
        self._file.close()

    def read(self, at, size):
        self._file.seek(at)
        data = self._file.read(size)
        if len(data) < size:
            raise OSError('Unable to read (the file is shorter than it says)')
        return data

    def put(self, at, data):
        self._file.seek(at)
        self._file.write(data)

    def append(self, data):
        at = self.end
        self.put(at, pad8(data))
        self.end = at + len(data) + -len(data) % 8
        return at

    # Object headers

    def messages(self, at):
        """The messages of an object: kind and body."""
        head = self.read(at, 16)
        if head[:4] == b'OHDR':
            raise OSError('Unable to open object (only the format that h5py writes by default can be read here)')
        blocks, found = [(at + 16, number(head, 8, 4))], []
        while blocks:
            start, size = blocks.pop(0)
            data, i = self.read(start, size), 0
            while i + 8 <= len(data):
                kind, length = number(data, i, 2), number(data, i + 2, 2)
                body = data[i + 8:i + 8 + length]
                if kind == _messages.CONTINUATION:
                    blocks.append((number(body, 0, 8), number(body, 8, 8)))
                else:
                    found.append((kind, body))
                i += 8 + length
        return found

    def write_object(self, messages):
        bodies = b''
        for kind, body in messages:
            body = pad8(body)
            bodies += kind.to_bytes(2, 'little') + len(body).to_bytes(2, 'little') + bytes(4) + body
        head = bytes([1, 0]) + len(messages).to_bytes(2, 'little') + (1).to_bytes(4, 'little') + \
            len(bodies).to_bytes(4, 'little') + bytes(4)
        return self.append(head + bodies)

    # Groups

    def members(self, tree, heap):
        """The names in a group, in order, and where their objects lie."""
        data_at = number(self.read(heap, 32), 24, 8)
        names = self.read(data_at, number(self.read(heap, 32), 8, 8))
        found = {}
        for node in self._leaves(tree):
            head = self.read(node, 8)
            entries = self.read(node + 8, 40 * number(head, 6, 2))
            for i in range(0, len(entries), 40):
                start = number(entries, i, 8)
                name = names[start:names.index(b'\0', start)].decode('utf-8')
                found[name] = number(entries, i + 8, 8)
        return found

    def _leaves(self, tree):
        head = self.read(tree, 24)
        count = number(head, 6, 2)
        body = self.read(tree + 24, 16 * count + 8)
        children = [number(body, 8 + 16 * i, 8) for i in range(count)]
        if head[5] == 0:
            return children
        return [leaf for child in children for leaf in self._leaves(child)]

    def write_group(self, members, attributes):
        """@param members: names and addresses"""
        names, offsets = bytes(8), {}
        ordered = sorted(members, key=lambda name: name.encode('utf-8'))
        for name in ordered:
            offsets[name] = len(names)
            names += pad8(name.encode('utf-8') + b'\0')
        heap_data = self.append(names)
        heap = self.append(b'HEAP' + bytes(4) + len(names).to_bytes(8, 'little') + (1).to_bytes(8, 'little') +
                           heap_data.to_bytes(8, 'little'))
        nodes, keys = [], [0]
        room = 2 * self.leaf
        for i in range(0, len(ordered), room):
            part = ordered[i:i + room]
            entries = b''.join([offsets[n].to_bytes(8, 'little') + members[n].to_bytes(8, 'little') + bytes(24)
                                for n in part])
            body = b'SNOD' + bytes([1, 0]) + len(part).to_bytes(2, 'little') + entries
            nodes.append(self.append(body + bytes(8 + 40 * room - len(body))))
            keys.append(offsets[part[-1]])
        tree = b'TREE' + bytes([0, 0]) + len(nodes).to_bytes(2, 'little') + NOWHERE.to_bytes(8, 'little') * 2
        tree += keys[0].to_bytes(8, 'little')
        for node, key in zip(nodes, keys[1:]):
            tree += node.to_bytes(8, 'little') + key.to_bytes(8, 'little')
        size = 24 + 16 * 2 * _TREE_GROUP + 8
        tree_at = self.append(tree + bytes(size - len(tree)))
        symbols = tree_at.to_bytes(8, 'little') + heap.to_bytes(8, 'little')
        return self.write_object([(_messages.SYMBOLS, symbols)] + attributes)

    def make_room(self, largest):
        """Lets the largest group fit one level of its tree."""
        while largest > 2 * self.leaf * 2 * _TREE_GROUP:
            self.leaf *= 2

    # Data sets

    def write_chunks(self, data, shape, chunk, itemsize, filters):
        """@param data: of each chunk by its first element's indices"""
        entries = b''
        for origin, raw in data:
            packed = _pack(raw, itemsize, filters)
            at = self.append(packed)
            entries += len(packed).to_bytes(4, 'little') + bytes(4) + \
                b''.join([o.to_bytes(8, 'little') for o in origin + (0,)]) + at.to_bytes(8, 'little')
        end = bytes(8) + b''.join([n.to_bytes(8, 'little') for n in tuple(shape) + (itemsize,)])
        tree = b'TREE' + bytes([1, 0]) + len(data).to_bytes(2, 'little') + NOWHERE.to_bytes(8, 'little') * 2 + \
            entries + end
        key = 8 + 8 * (len(shape) + 1)
        size = 24 + 2 * _TREE_CHUNK * 8 + (2 * _TREE_CHUNK + 1) * key
        return self.append(tree + bytes(size - len(tree)))

    def chunks(self, tree, rank):
        """Each chunk's place in the file, size, skipped filters and first element's indices."""
        if tree == NOWHERE:
            return []
        head = self.read(tree, 24)
        key = 8 + 8 * (rank + 1)
        count = number(head, 6, 2)
        body = self.read(tree + 24, count * (key + 8) + key)
        found = []
        for i in range(count):
            at = i * (key + 8)
            child = number(body, at + key, 8)
            if head[5]:
                found += self.chunks(child, rank)
            else:
                origin = tuple([number(body, at + 8 + 8 * d, 8) for d in range(rank)])
                found.append((child, number(body, at, 4), number(body, at + 4, 4), origin))
        return found

    def unpack(self, at, size, skipped, itemsize, filters):
        data = self.read(at, size)
        for i, (kind, values) in reversed(list(enumerate(filters))):
            if skipped >> i & 1:
                continue
            if kind == _messages.DEFLATE:
                data = zlib.decompress(data)
            elif kind == _messages.SHUFFLE:
                n = len(data) // itemsize
                rows = numpy.frombuffer(data[:n * itemsize], dtype='uint8').reshape(itemsize, n)
                data = rows.T.tobytes() + data[n * itemsize:]
            elif kind == 3:
                data = data[:-4]
            else:
                raise OSError(f"Can't read data (the filter {kind} is not available here; gzip and shuffle are)")
        return data

    def text(self, reference):
        """The words of a text of any length: they lie in a global heap."""
        size, at, index = number(reference, 0, 4), number(reference, 4, 8), number(reference, 12, 4)
        if at in (0, NOWHERE) or not size:
            return b''
        heap = self.read(at, number(self.read(at, 16), 8, 8))
        i = 16
        while i + 16 <= len(heap):
            own, length = number(heap, i, 2), number(heap, i + 8, 8)
            if own == index:
                return heap[i + 16:i + 16 + size]
            if own == 0:
                break
            i += 16 + length + -length % 8
        return b''


def _pack(raw, itemsize, filters):
    for kind, values in filters:
        if kind == _messages.SHUFFLE:
            raw = numpy.frombuffer(raw, dtype='uint8').reshape(-1, itemsize).T.tobytes()
        else:
            raw = zlib.compress(raw, values[0])
    return raw
