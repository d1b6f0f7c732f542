"""Takes from Python's modules what acts on the whole process, and lets the rest of what a cell can't have refuse with
an error of Python's own.

GraalVM refuses processes, threads and sockets by itself, but with an exception of Java's that no except clause catches.
Signals it does not refuse: a handler would be the worker's, and a raised signal would end it. A built-in module exists
once in a kernel, so what is replaced here can't be had by another import; nothing here may keep the originals.
"""
import sys

_EPERM = 1


def _refusing(name, error, *arguments):
    def refused(*args, **kwargs):
        raise error(*arguments)
    refused.__name__ = refused.__qualname__ = name
    return refused


def _replace(module, names, error, *arguments, also=()):
    """Replaces functions of a built-in module, here and in the modules that have taken them over already."""
    own = __import__(module)
    for name in names:
        if not hasattr(own, name):
            continue
        refused = _refusing(name, error, *arguments)
        setattr(own, name, refused)
        for other, alias in also:
            taken = sys.modules.get(other)
            if taken is not None and hasattr(taken, alias or name):
                setattr(taken, alias or name, refused)


def _exit(status=0):
    raise SystemExit(status)


class _NoSocket:
    """Stands for socket.socket."""

    def __init__(self, *args, **kwargs):
        raise PermissionError(_EPERM, 'a cell has no network here')


_NoSocket.__name__ = _NoSocket.__qualname__ = 'socket'
_NoSocket.__module__ = '_socket'


def close():
    """Called once, before a kernel belongs to anybody."""
    _replace('_signal', ('signal',), ValueError, 'signal only works in main thread of the main interpreter',
             also=(('signal', None),))
    _replace('_signal', ('raise_signal', 'alarm', 'setitimer', 'siginterrupt', 'set_wakeup_fd', 'pthread_kill'),
             PermissionError, _EPERM, 'a cell can not use signals here', also=(('signal', None),))
    in_os = ('os', None),
    processes = PermissionError, _EPERM, 'a cell can not start or end processes here'
    _replace('posix', ('system', 'kill', 'killpg', 'execv', 'getppid', 'waitpid', 'openpty', 'setsid', 'getsid',
                       'setpgid', 'getpgid', 'getpgrp'), *processes, also=in_os)
    _replace('posix', ('chown', 'lchown', 'fchown'), PermissionError, _EPERM, 'Operation not permitted', also=in_os)
    _replace('_posixsubprocess', ('fork_exec',), *processes, also=(('subprocess', '_fork_exec'),))
    _replace('_multiprocessing_graalpy', ('_spawn_context', '_terminate_spawned_thread'), *processes)
    _replace('_thread', ('start_new_thread', 'start_new', 'start_joinable_thread'),
             RuntimeError, "can't start new thread: a cell runs in one thread here",
             also=(('threading', '_start_new_thread'),))
    network = PermissionError, _EPERM, 'a cell has no network here'
    _replace('_socket', ('getaddrinfo', 'gethostbyname', 'gethostbyname_ex', 'gethostbyaddr', 'getnameinfo',
                         'getservbyname', 'getservbyport', 'socketpair', 'dup'), *network, also=(('socket', None),))
    import _socket
    _socket.socket = _socket.SocketType = _NoSocket
    import posix
    posix._exit = _exit
    import os
    os._exit = _exit
