"""Turns objects into bytes and back: Python's pickles, which here also hold what can be had by value only."""
import io
import marshal
import pickle
import struct
import sys
import time
import types

from _ganbook.sleep import building, code, memory

_PROTOCOL = 4
_ATOMS = frozenset((int, float, bool, str, bytes, complex, type(None), type(...), type(NotImplemented)))
_PLAIN = frozenset((int, float, bool, str, bytes, type(None)))
_MANY = 100
# Of one variable, beside its tensors and arrays: it takes as much of the heap, which others need.
_MOST_TEXT = 1 << 28
_REFUSED = {
    types.GeneratorType: 'generator', types.CoroutineType: 'generator', types.AsyncGeneratorType: 'generator',
    types.FrameType: 'session', types.TracebackType: 'session',
}


class NotKept(Exception):
    """Why a variable stays behind, and the type of what is in the way."""

    def __init__(self, reason, kind):
        Exception.__init__(self, reason, kind)
        self.reason = reason
        self.kind = kind


class _Bytes:
    """What is written, in parts."""

    def __init__(self):
        self.parts = []
        self.write = self.parts.append

    def take(self):
        taken = b''.join(self.parts)
        self.parts.clear()
        return taken


class Packer(pickle._Pickler):
    """Packs one value after the other; what one shares with those before, it only refers to."""

    def __init__(self, code_of_cells, limit, seconds):
        self._out = _Bytes()
        pickle._Pickler.__init__(self, self._out, _PROTOCOL)
        self.pieces = memory.Pieces()
        self.texts = code.Texts(code_of_cells)
        self._by_value = building.ByValue(self)
        self._limit = limit
        self._spent = 0
        self._next = 0
        self._noted = []
        self._until = time.monotonic() + seconds
        self.cut = None

    def pack(self, value):
        """The value's bytes; NotKept leaves everything as if it had not been tried."""
        noted, mark = len(self._noted), self.pieces.mark()
        self.cut = None
        try:
            self.write(pickle.PROTO + bytes((_PROTOCOL,)))
            self.save(value)
            self.write(pickle.STOP)
            text = sum([len(part) for part in self._out.parts])
            spent = self._spent + text + self.pieces.bytes(mark)
            if spent > self._limit or text > _MOST_TEXT:
                raise NotKept('large', type(value))
        except NotKept:
            self._back_to(noted, mark)
            raise
        except (RecursionError, MemoryError):
            self._back_to(noted, mark)
            raise NotKept('nested', type(value)) from None
        except BaseException as error:
            self._back_to(noted, mark)
            raise _reason(error, value) from None
        self._spent = spent
        return self._out.take()

    def _back_to(self, noted, mark):
        for known in self._noted[noted:]:
            del self.memo[known]
        del self._noted[noted:]
        self.pieces.back_to(mark)
        self._out.take()

    def memoize(self, obj):
        # Numbered by us: a value that was given up, or that can't be unpacked, must not change what others refer to.
        self._next += 1
        self.write(pickle.LONG_BINPUT + struct.pack('<I', self._next))
        self.memo[id(obj)] = self._next, obj
        self._noted.append(id(obj))

    def persistent_id(self, obj):
        return obj.number if type(obj) is memory.Piece else None

    def reducer_override(self, obj):
        kind = type(obj)
        if kind in _ATOMS:
            return NotImplemented
        if kind in (list, dict):
            return _plain(obj, kind)
        if time.monotonic() > self._until:
            raise NotKept('time', kind)
        return self._by_value.reduce(obj, kind)

    def refuse(self, obj, kind):
        """Raises NotKept for what lives in a session only."""
        reason = _REFUSED.get(kind)
        if reason is None:
            module = kind.__module__
            if module == 'polyglot':
                reason = 'session'
            elif module == '_thread' or module == 'threading' or module.startswith('multiprocessing'):
                reason = 'thread'
            elif isinstance(obj, io.IOBase) and not isinstance(obj, (io.BytesIO, io.StringIO)):
                reason = 'file'
            elif module.startswith('matplotlib') and isinstance(obj, sys.modules['matplotlib.artist'].Artist):
                reason = 'figure'
        if reason is not None:
            raise NotKept(reason, kind)


def _plain(obj, kind):
    """A long list of numbers, or a dictionary of such, as one."""
    if len(obj) < _MANY:
        return NotImplemented
    if kind is list:
        return (building.plain, (marshal.dumps(obj),)) if set(map(type, obj)) <= _PLAIN else NotImplemented
    if set(map(type, obj)) <= _PLAIN and set(map(type, obj.values())) <= _PLAIN:
        return building.plain, (marshal.dumps(obj),)
    return NotImplemented


def _reason(error, value):
    """What an error says that came up while a value was packed."""
    # No subclass: those are the learner's, and so are their texts.
    if type(error) in (TypeError, pickle.PicklingError) and 'pickle' in str(error):
        return NotKept('kind', type(value))
    return NotKept('error', type(error))


class Unpacker(pickle._Unpickler):
    """Unpacks what a Packer has packed, in its order."""

    def __init__(self, revived):
        self._in = _Source()
        pickle._Unpickler.__init__(self, self._in)
        self._revived = revived

    def unpack(self, packed):
        self._in.hold(packed)
        return self.load()

    def persistent_load(self, number):
        return self._revived.handle(number)


class _Source:
    """The bytes that are unpacked just now."""

    def hold(self, packed):
        file = io.BytesIO(packed)
        self._file = file

    def read(self, size):
        return self._file.read(size)

    def readline(self):
        return self._file.readline()

    def readinto(self, buffer):
        return self._file.readinto(buffer)
