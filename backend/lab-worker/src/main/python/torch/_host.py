"""The way from Python to the session's tensors in Java, and back: handles, errors."""
import _lab

host = _lab.torch
call = host.call
binary = host.binary
binary_float = host.binaryFloat
binary_int = host.binaryInt
unary = host.unary
call_one = host.callOne
call_list = host.callList

_KINDS = {
    'RuntimeError': RuntimeError,
    'TypeError': TypeError,
    'ValueError': ValueError,
    'IndexError': IndexError,
    'NotImplementedError': NotImplementedError,
}


LinAlgError = type('_LinAlgError', (RuntimeError,), {'__module__': 'torch._C'})


def _raise(kind, message):
    if message.startswith(('linalg.', 'cholesky:')) and any(what in message for what in _UNSOLVED):
        raise LinAlgError(message)
    raise _KINDS[kind](message)


_UNSOLVED = ('singular', 'positive-definite', 'converge')


host.raiseWith(_raise)


def items(many):
    """The tensors' handles, or the numbers, of a list that Java gave."""
    return [many.get(i) for i in range(many.size())]
