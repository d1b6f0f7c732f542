"""Files that a cell forgets to close.

CPython closes a file as soon as no name reaches it, so that open('a.txt', 'w').write('hi') is on the disk at once; here
the garbage collector may come much later, and takes what a file has not written yet with it. So whatever was written is
flushed when the next file is opened and at the end of every cell, and the latest files are held until they are closed.
"""
import builtins
import collections
import io
import weakref

_HELD = 64

_written = weakref.WeakSet()
_latest = collections.deque(maxlen=_HELD)
_open = io.open


def open(file, mode='r', *args, **kwargs):
    flush()
    opened = _open(file, mode, *args, **kwargs)
    if not isinstance(mode, str) or 'r' not in mode or '+' in mode:
        _written.add(opened)
        _latest.append(opened)
    return opened


open.__module__ = 'io'
open.__doc__ = _open.__doc__


def flush_what_nobody_closes():
    builtins.open = io.open = open


def flush():
    for opened in list(_written):
        if not opened.closed:
            opened.flush()
        else:
            _written.discard(opened)
            if opened in _latest:
                _latest.remove(opened)
